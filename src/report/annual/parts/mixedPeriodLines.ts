import type { AnnualContext } from "../annualContext";
import { periodLine } from "./periodLine";

/** That the submissions of a round are not all of its own period, a sentence for each round; nothing where they are. */
export function mixedPeriodLines({
  now,
  before,
  cells,
  messages,
}: Pick<AnnualContext, "now" | "before" | "cells" | "messages">): readonly string[] {
  const rounds = [
    { round: now, name: cells.now.name },
    ...(before && cells.before ? [{ round: before, name: cells.before.name }] : []),
  ];
  return rounds.flatMap(({ round, name }) => periodLine(round, name, messages) ?? []);
}

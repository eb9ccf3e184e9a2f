import type { AnnualMessages } from "../../../messages/annualMessages";
import type { Round } from "../../../core";
import type { AnnualContext } from "../annualContext";

/**
 * That data is made up, where a round's submissions say so of themselves, or the report was asked to say it. Where only some
 * are, it says how many, since the figures over all institutions hold theirs.
 */
export function syntheticNotice({
  now,
  before,
  cells,
  isSynthetic,
  messages,
}: Pick<AnnualContext, "now" | "before" | "cells" | "isSynthetic" | "messages">): string | undefined {
  if (isSynthetic === true) return messages.cover.synthetic;
  const rounds: NamedRound[] = [
    { name: cells.now.name, round: now },
    ...(before && cells.before ? [{ name: cells.before.name, round: before }] : []),
  ];
  return ofRounds(rounds, messages);
}

interface NamedRound {
  readonly name: string;
  readonly round: Round;
}

function ofRounds(rounds: readonly NamedRound[], { cover }: AnnualMessages): string | undefined {
  const counted = rounds.map(({ name, round: { institutions } }) => ({
    name,
    of: institutions.length,
    madeUp: institutions.filter(({ isSynthetic }) => isSynthetic).length,
  }));
  const some = counted.filter(({ madeUp }) => madeUp > 0);
  if (some.length === 0) return undefined;
  if (counted.every(({ madeUp, of }) => madeUp === of)) return cover.synthetic;
  return some.map(({ name, madeUp, of }) => cover.someSynthetic(name, madeUp, of)).join(" ");
}

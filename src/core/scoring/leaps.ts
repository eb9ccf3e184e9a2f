import { groupBy } from "../collections/groupBy";
import { matchingKey } from "../text/matchingKey";
import { difference } from "./difference";
import type { Measured } from "./measured";
import { ranked } from "./ranked";

export interface NamedScore {
  readonly name: string;
  readonly score: Measured<number>;
}

/** now − before, in points of score; negative for a fall. */
export interface Leap {
  readonly rank: number;
  readonly name: string;
  readonly before: number;
  readonly now: number;
  readonly leap: number;
}

/** Why an institution cannot be compared between two periods. */
export type NoLeapReason = "onlyBefore" | "onlyNow" | "notMeasuredBefore" | "notMeasuredNow" | "nameRepeated";

export interface Leaps {
  /** The greatest leap first; ties share a rank. */
  readonly leaps: readonly Leap[];
  readonly notCompared: readonly { readonly name: string; readonly reason: NoLeapReason }[];
}

/**
 * The change of each institution's score between two periods, the greatest leap first. Names are matched after folding
 * (hamza, spaces, marks). `top` keeps ranks 1 to `top`, ties included. A name that stands in one period only, has no
 * score in one, or is repeated within one, is listed and not compared.
 */
export function leaps(before: readonly NamedScore[], now: readonly NamedScore[], top = Infinity): Leaps {
  const past = byName(before);
  const present = byName(now);
  const compared: Omit<Leap, "rank">[] = [];
  const notCompared: { name: string; reason: NoLeapReason }[] = [];
  for (const key of new Set([...present.keys(), ...past.keys()])) {
    const result = compare(past.get(key) ?? [], present.get(key) ?? []);
    if ("reason" in result) notCompared.push(result);
    else compared.push(result);
  }
  return { leaps: ranked(compared, ({ leap }) => leap, top), notCompared };
}

function byName(scores: readonly NamedScore[]): ReadonlyMap<string, readonly NamedScore[]> {
  return groupBy(scores, ({ name }) => matchingKey(name).replace(/ /g, ""));
}

function compare(
  before: readonly NamedScore[],
  now: readonly NamedScore[],
): Omit<Leap, "rank"> | { name: string; reason: NoLeapReason } {
  const name = (now[0] ?? before[0])?.name ?? "";
  if (before.length > 1 || now.length > 1) return { name, reason: "nameRepeated" };
  const [past, present] = [before[0]?.score, now[0]?.score];
  if (!present) return { name, reason: "onlyBefore" };
  if (!past) return { name, reason: "onlyNow" };
  if (!past.measured) return { name, reason: "notMeasuredBefore" };
  if (!present.measured) return { name, reason: "notMeasuredNow" };
  return { name, before: past.value, now: present.value, leap: difference(present.value, past.value) };
}

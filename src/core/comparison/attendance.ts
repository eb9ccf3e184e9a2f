import type { RoundInstitution } from "../round/round";
import { institutionKey } from "../round/institutionKey";
import { renameSuspects, type RenameSuspect } from "./renameSuspects";

/** Who took part in which of two rounds. */
export interface Attendance {
  /** In the round before and not in this one. */
  readonly missing: readonly string[];
  /** In this round and not in the one before. */
  readonly joined: readonly string[];
  /** Of both lists: names so near that they may be one institution. They stay in the lists. */
  readonly renamed: readonly RenameSuspect[];
  /** Names that stand several times in one round: such an institution is not compared. */
  readonly repeated: readonly { readonly round: "before" | "now"; readonly name: string }[];
}

/** Compares the names of two rounds after folding (hamza, spaces, marks), in the order of the rounds. */
export function attendance(before: readonly RoundInstitution[], now: readonly RoundInstitution[]): Attendance {
  const missing = notIn(before, now);
  const joined = notIn(now, before);
  return {
    missing,
    joined,
    renamed: renameSuspects(missing, joined),
    repeated: [
      ...repeatedIn(before).map((name) => ({ round: "before", name }) as const),
      ...repeatedIn(now).map((name) => ({ round: "now", name }) as const),
    ],
  };
}

/** Names, each once, that the other round does not have. */
function notIn(institutions: readonly RoundInstitution[], others: readonly RoundInstitution[]): readonly string[] {
  const known = new Set(others.map(({ name }) => institutionKey(name)));
  const names = new Map<string, string>();
  for (const { name } of institutions) {
    const key = institutionKey(name);
    if (!known.has(key) && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** Names that an earlier row of the same round has too, each once. */
export function repeatedIn(institutions: readonly RoundInstitution[]): readonly string[] {
  const times = new Map<string, number>();
  return institutions.flatMap(({ name }) => {
    const key = institutionKey(name);
    times.set(key, (times.get(key) ?? 0) + 1);
    return times.get(key) === 2 ? [name] : [];
  });
}

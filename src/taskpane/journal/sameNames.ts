import { entryCells } from "./entryCells";
import type { JournalEntry } from "./journal";
import { checksumOf, readWitness } from "./witness";

/** The checksums of all names that one service has had, whatever repairs were made to its name; the one given is among them. */
export type SameNames = (checksum: string) => readonly string[];

/** Follows repairs of names through the journal: a row whose name was mended is known by both. */
export function sameNames(entries: readonly JournalEntry[]): SameNames {
  const linked = new Map<string, Set<string>>();
  const link = (one: string, other: string): void => {
    linked.set(one, (linked.get(one) ?? new Set()).add(other));
    linked.set(other, (linked.get(other) ?? new Set()).add(one));
  };
  for (const entry of entries) {
    for (const { from, to, witness, row, target } of entryCells(entry)) {
      const before = row === target && typeof from === "string" ? checksumOf(from) : "";
      if (before !== "" && before === readWitness(witness)?.name && to !== null) link(before, checksumOf(to));
    }
  }
  return (checksum) => {
    const found = new Set([checksum]);
    // A set takes in what is added while it is walked through.
    for (const each of found) for (const other of linked.get(each) ?? []) found.add(other);
    return [...found];
  };
}

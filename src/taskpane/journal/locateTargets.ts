import type { JournalEntry } from "./journal";
import { sameNames } from "./sameNames";
import type { StandingSheet } from "./standingSheet";
import { targetsOf, type Target } from "./targets";
import { mostCounted, type Witness } from "./witness";

/** Where a target stands now, or why that cannot be told; `alike` is a row that has its service's name. */
export type Located =
  { readonly row: number } | { readonly lost: "rowGone" | "severalRows" | "columnGone"; readonly alike?: number };

/**
 * Finds the rows of repairs again. A service is looked for by its name: where just one row has it, that is the row, moved or
 * not. A name that several rows had already, and a service without one, are known by their place and by the name above, and
 * only while there are as many of them and no repaired row is known to have moved. Two rows of one name that have changed
 * places with each other, or of which one was deleted and another put where it makes up the number, are not told apart.
 */
export function locateTargets(entries: readonly JournalEntry[], sheet: StandingSheet): (target: Target) => Located {
  const namesOf = sameNames(entries);
  const rowsFor = (name: string): readonly number[] => namesOf(name).flatMap((each) => sheet.rowsNamed(each));
  let moved: boolean | undefined;
  const countAlike = (name: string): number => (name === "" ? sheet.countNameless() : sheet.countAlike(rowsFor(name)));
  const stillAsMany = ({ name, shared }: Witness): boolean => shared?.rows === Math.min(countAlike(name), mostCounted);
  const isNamed = ({ name }: Witness, row: number): boolean => namesOf(name).includes(sheet.nameAt(row));
  const hasMoved = (witness: Witness, row: number): boolean => {
    if (witness.shared) return stillAsMany(witness) && !isNamed(witness, row);
    const [only, another] = rowsFor(witness.name);
    return only !== undefined && another === undefined && only !== row;
  };
  const hasAnyMoved = (): boolean =>
    (moved ??= entries.flatMap(targetsOf).some(({ row, witness }) => witness !== undefined && hasMoved(witness, row)));
  const isInPlace = (witness: Witness, row: number): boolean =>
    witness.shared !== undefined &&
    isNamed(witness, row) &&
    namesOf(witness.shared.above).includes(sheet.nameAbove(row)) &&
    stillAsMany(witness) &&
    !hasAnyMoved();
  return ({ row, witness }) => {
    if (sheet.headerRow === undefined) return { lost: "columnGone" };
    if (!witness) return { row: sheet.headerRow };
    const [only, another] = rowsFor(witness.name);
    if (!witness.shared && only !== undefined && another === undefined) return { row: only };
    if (isInPlace(witness, row)) return { row };
    return only === undefined ? { lost: "rowGone" } : { lost: "severalRows", alike: only };
  };
}

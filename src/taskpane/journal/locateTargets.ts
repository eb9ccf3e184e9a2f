import type { JournalEntry } from "./journal";
import { sameNames } from "./sameNames";
import type { StandingSheet } from "./standingSheet";
import { targetsOf, type Target } from "./targets";
import type { Witness } from "./witness";

/** Where a target stands now, or why that cannot be told. */
export type Located = { readonly row: number } | { readonly lost: "rowGone" | "severalRows" | "columnGone" };

/**
 * Finds the rows of repairs again. A service is looked for by its name: where just one row has it, that is the row, moved or
 * not. A name that several rows have, or had, and a service without one, are only known by their place and by the name
 * above, and only while no repaired row is known to have moved.
 */
export function locateTargets(entries: readonly JournalEntry[], sheet: StandingSheet): (target: Target) => Located {
  const namesOf = sameNames(entries);
  const rowsFor = (name: string): readonly number[] => namesOf(name).flatMap((each) => sheet.rowsNamed(each));
  let moved: boolean | undefined;
  const hasAnyMoved = (): boolean =>
    (moved ??= entries.flatMap(targetsOf).some(({ row, witness }) => {
      if (!witness || witness.above !== undefined) return false;
      const [only, another] = rowsFor(witness.name);
      return only !== undefined && another === undefined && only !== row;
    }));
  const isInPlace = ({ name, above }: Witness, row: number): boolean =>
    namesOf(name).includes(sheet.nameAt(row)) &&
    (above === undefined || namesOf(above).includes(sheet.nameAbove(row))) &&
    !hasAnyMoved();
  return ({ row, witness }) => {
    if (sheet.headerRow === undefined) return { lost: "columnGone" };
    if (!witness) return { row: sheet.headerRow };
    const [only, another] = rowsFor(witness.name);
    const isSure = witness.above === undefined && another === undefined;
    if (isSure && only !== undefined) return { row: only };
    if (isInPlace(witness, row)) return { row };
    return { lost: only === undefined ? "rowGone" : "severalRows" };
  };
}

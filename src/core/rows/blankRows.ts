import { hasWord } from "./layout";
import type { Grid } from "./sheet";
import type { OddRow } from "./table";

/** The rows between the first service (by its grid row) and the last that hold neither a service nor anything else known: blank, or stray text outside the fields' columns. */
export function blankRows(
  services: readonly number[],
  oddRows: readonly OddRow[],
  { rows, rowNumbers }: Grid,
): OddRow[] {
  const taken = new Set(oddRows.map((odd) => odd.row));
  const blank: OddRow[] = [];
  for (let each = 1; each < services.length; each++) {
    let at = services[each - 1]!;
    for (let row = rowNumbers[at++]! + 1; row < rowNumbers[services[each]!]!; row++) {
      const cells = rowNumbers[at] === row ? rows[at++]! : [];
      if (!taken.has(row)) blank.push({ kind: hasWord(cells) ? "stray" : "blank", row });
    }
  }
  return blank;
}

import { hasWord } from "./layout";
import type { Grid } from "./sheet";
import type { OddRow } from "./table";

/**
 * The rows above the last service (services by their grid rows), from a grid row on, that hold neither a service nor anything
 * else known: stray text outside the fields' columns, or blank. A blank row above the first service is nothing to speak of.
 */
export function blankRows(
  from: number,
  services: Uint32Array,
  oddRows: readonly OddRow[],
  { rows, rowNumbers }: Grid,
): OddRow[] {
  const taken = new Set(oddRows.map((odd) => odd.row));
  const blank: OddRow[] = [];
  let at = from;
  for (let each = 0; each < services.length; each++) {
    const service = services[each]!;
    for (let row = rowNumbers[at - 1]! + 1; row < rowNumbers[service]!; row++) {
      const isText = hasWord(rowNumbers[at] === row ? rows[at++]! : []);
      if (!taken.has(row) && (isText || each)) blank.push({ kind: isText ? "stray" : "blank", row });
    }
    at = service + 1;
  }
  return blank;
}

import type { OddRow } from "./table";

/** The rows between the first service and the last that hold neither a service nor anything else. */
export function blankRows(services: readonly number[], oddRows: readonly OddRow[]): OddRow[] {
  const taken = new Set(oddRows.map((odd) => odd.row));
  const blank: OddRow[] = [];
  for (let each = 1; each < services.length; each++) {
    for (let row = services[each - 1]! + 1; row < services[each]!; row++) {
      if (!taken.has(row)) blank.push({ kind: "blank", row });
    }
  }
  return blank;
}

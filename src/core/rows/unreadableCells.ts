import type { Table } from "./table";

/** How many cells of a table's services hold something that no value could be read from. */
export function unreadableCells({ fields }: Pick<Table, "fields">): number {
  let count = 0;
  for (const { cells, codes } of fields) {
    for (const code of codes) if (cells[code]?.reading.kind === "unreadable") count += 1;
  }
  return count;
}

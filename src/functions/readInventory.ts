import { gridOf, plainFacts, readTable, serviceCatalogue, type Sheet, type Table } from "../core";
import { inventoryCell } from "./inventoryCell";
import { matrix } from "./matrix";
import { Unanswerable } from "./unanswerable";

/** An inventory's range as a sheet of its own, which begins at A1, and what the core reads in it. */
export interface Inventory {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Reads a range that holds an inventory; its header lies in the first `rows`, where that is given. */
export function readInventory(range: unknown, rows = Infinity): Inventory {
  const grid = gridOf(matrix(range).map((row) => row.map(inventoryCell)));
  const sheet = { name: "", grid, facts: plainFacts };
  const table = readTable(sheet, serviceCatalogue);
  if (!table || table.headerRows.at(-1)! > rows) throw new Unanswerable({ kind: "headerNotFound" });
  return { sheet, table };
}

import { cellOf, type Table } from "../../core";
import { placeAmong } from "./placeAmong";

/**
 * The columns by which the service of a row is known: that of its name, which under a header printed again may be another
 * than the header's; where the table lacks it, those that are no fields and so are never repaired.
 */
export type NameColumns = (row: number) => readonly number[];

export function nameColumns(table: Table | undefined): NameColumns {
  const name = table?.fields.find(({ field }) => field.kind === "text");
  const others = (table?.headers ?? []).filter(({ match }) => match.kind !== "field").map(({ column }) => column);
  return (row) => {
    if (!name || !table) return others;
    const service = placeAmong(table.rowNumbers, row);
    return [service < 0 ? name.column : cellOf(name, service).column];
  };
}

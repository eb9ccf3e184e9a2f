import { cellsPlace } from "./cellsPlace";
import { nameTwins } from "./names/nameTwins";
import { rowsOfGroups } from "./rowsOfGroups";
import type { TableRule } from "./rule";

/** Services of one name, however it is spelt (equal matching keys), in a column where each must have its own. */
export const duplicateName: TableRule<"duplicateName"> = {
  id: "duplicateName",
  severity: "error",
  scope: "table",
  check({ table }) {
    return table.fields
      .filter(({ field }) => field.unique)
      .flatMap((column) => {
        const groups = nameTwins(column).equal;
        const rows = rowsOfGroups(groups, column, table);
        return groups.flatMap(([code = 0], index) => {
          const cell = column.cells[code];
          if (cell?.reading.kind !== "text") return [];
          return [{ place: cellsPlace(column, cell, rows[index] ?? []), parameters: { name: cell.reading.text } }];
        });
      });
  },
};

import { cellsPlace } from "./cellsPlace";
import { nameTwins } from "./names/nameTwins";
import { rowsOfGroups } from "./rowsOfGroups";
import type { TableRule } from "./rule";

/**
 * Services whose names are so near that they may be one: apart from dots, spaces, the order of words and the article
 * they are equal, or one word is a slip of the other's. `names` are the different spellings; the place holds them all.
 */
export const nearDuplicateName: TableRule<"nearDuplicateName"> = {
  id: "nearDuplicateName",
  severity: "warning",
  scope: "table",
  check({ table }) {
    return table.fields
      .filter(({ field }) => field.unique)
      .flatMap((column) => {
        const groups = nameTwins(column).near;
        const rows = rowsOfGroups(groups, column, table);
        return groups.flatMap((group, index) => {
          const cells = group.flatMap((code) => column.cells[code] ?? []);
          const names = cells.flatMap(({ reading }) => (reading.kind === "text" ? [reading.text] : []));
          return cells[0] ? [{ place: cellsPlace(column, cells[0], rows[index] ?? []), parameters: { names } }] : [];
        });
      });
  },
};

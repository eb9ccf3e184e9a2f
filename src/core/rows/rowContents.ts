import { addByCode } from "../collections/byCode";
import type { FieldParts } from "./columnParts";
import type { Section } from "./sections";
import type { Grid } from "./sheet";

/** For each row of the grid, the sum of what its fields hold: so many `filled`, and so many `answered`. */
export type RowContents = Uint32Array;

export function rowContents(grid: Grid, sections: readonly Section[], fields: readonly FieldParts[]): RowContents {
  const rows = new Uint32Array(grid.rows.length);
  sections.forEach(({ from, to }, each) => {
    for (const { bySection } of fields) {
      const { home, part } = bySection[each]!;
      for (const place of [home, part])
        if (place) addByCode(rows.subarray(from, to), place.gridColumn.codes.subarray(from, to), place.holds);
    }
  });
  return rows;
}

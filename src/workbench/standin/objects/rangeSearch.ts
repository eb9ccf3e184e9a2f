import { intersection, covers } from "../../book/areas";
import { areaOf, booleanArgument, rangeAreas, sheetOf } from "../cells";
import type { Host } from "../host";
import type { Cells } from "../items";
import { live, nullObject, type Method } from "../objectType";
import { Refusal } from "../refusal";
import { specialCells } from "../specialCells";

function special(cells: Cells, [type, valueType]: readonly unknown[], host: Host) {
  const found = specialCells(sheetOf(cells, host), cells.areas, type, valueType);
  return found.length === 0 ? undefined : rangeAreas(cells.sheet, found);
}

/** `getSpecialCells` of a range or of range areas. */
export const specialCellMethods: Readonly<Record<string, Method<Cells>>> = {
  GetSpecialCells(cells, args, host) {
    const found = special(cells, args, host);
    if (found === undefined) throw new Refusal("ItemNotFound");
    return found;
  },
  GetSpecialCellsOrNullObject: (cells, args, host) => special(cells, args, host) ?? nullObject,
};

export const rangeSearch: Readonly<Record<string, Method<Cells>>> = {
  ...specialCellMethods,
  GetMergedAreasOrNullObject(cells, _, host) {
    const area = areaOf(cells);
    const merges = sheetOf(cells, host).parts.merges.filter((merge) => intersection(merge, area) !== undefined);
    return merges.length === 0 ? nullObject : rangeAreas(cells.sheet, merges);
  },
  GetTables(cells, [fullyContained], host) {
    void sheetOf(cells, host);
    const fully = fullyContained !== null && fullyContained !== undefined && booleanArgument(fullyContained);
    return live("TableScopedCollection", { ...cells, fullyContained: fully });
  },
};

/** The tables that lie in the cells, wholly or in part. */
export function tablesWithin(cells: Cells & { readonly fullyContained: boolean }, host: Host) {
  return sheetOf(cells, host).parts.tables.filter((table) =>
    cells.areas.some((area) =>
      cells.fullyContained ? covers(area, table.area) : intersection(area, table.area) !== undefined,
    ),
  );
}

import { intersection } from "../../book/areas";
import type { Area } from "../../../host/sheet";
import { columnCount, rowCount } from "../../book/areas";
import { lastColumn, lastRow } from "../../book/limits";
import { addressOf, cellsArgument, onSheet, range, rangeAreas, sheetOf, wholeNumber } from "../cells";
import { clearCells } from "../clearCells";
import type { Host } from "../host";
import type { Cells } from "../items";
import { live, nullObject, type ObjectType } from "../objectType";
import { readAddresses } from "../readAddress";
import { invalid, Refusal } from "../refusal";
import { specialCellMethods } from "./rangeSearch";

function shared(cells: Cells, argument: unknown, host: Host): Area[] {
  const other =
    typeof argument === "string"
      ? { sheet: cells.sheet, areas: readAddresses(argument, cells.sheet, host) }
      : cellsArgument(argument);
  if (other.sheet !== cells.sheet) throw invalid();
  return cells.areas.flatMap((area) => other.areas.flatMap((each) => intersection(area, each) ?? []));
}

function usedAreas(cells: Cells, valuesOnly: unknown, host: Host): Area[] {
  const used = sheetOf(cells, host).usedArea(valuesOnly === true);
  return used === null ? [] : cells.areas.flatMap((area) => intersection(area, used) ?? []);
}

/** Range areas where there are any; refused, or a null object, where there are none. */
function found(cells: Cells, areas: readonly Area[], orNull: boolean) {
  if (areas.length > 0) return rangeAreas(cells.sheet, areas);
  if (orNull) return nullObject;
  throw new Refusal("ItemNotFound");
}

export const rangeAreasType: ObjectType<"RangeAreas"> = {
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => area.firstRow === 1 && area.lastRow === lastRow) },
    IsEntireRow: {
      get: ({ areas }) => areas.every((area) => area.firstColumn === 0 && area.lastColumn === lastColumn),
    },
  },
  links: {
    Areas: (cells) => live("RangeCollection", cells),
    ConditionalFormats: (cells) => live("ConditionalFormatCollection", cells),
    DataValidation: (cells) => live("DataValidation", cells),
    Format: (cells) => live("RangeFormat", cells),
    Worksheet: (cells) => live("Worksheet", cells.sheet),
  },
  methods: {
    ...specialCellMethods,
    Clear: (cells, [applyTo], host) => clearCells(cells, applyTo, host),
    Calculate: (cells, _, host) => void sheetOf(cells, host),
    SetDirty: (cells, _, host) => void sheetOf(cells, host),
    GetEntireColumn: (cells) =>
      rangeAreas(
        cells.sheet,
        cells.areas.map((area) => ({ ...area, firstRow: 1, lastRow })),
      ),
    GetEntireRow: (cells) =>
      rangeAreas(
        cells.sheet,
        cells.areas.map((area) => ({ ...area, firstColumn: 0, lastColumn })),
      ),
    GetIntersection: (cells, [other], host) => found(cells, shared(cells, other, host), false),
    GetIntersectionOrNullObject: (cells, [other], host) => found(cells, shared(cells, other, host), true),
    GetOffsetRangeAreas(cells, [rows, columns]) {
      const [down, right] = [wholeNumber(rows), wholeNumber(columns)];
      const moved = cells.areas.map((area) =>
        onSheet({
          firstRow: area.firstRow + down,
          lastRow: area.lastRow + down,
          firstColumn: area.firstColumn + right,
          lastColumn: area.lastColumn + right,
        }),
      );
      return rangeAreas(cells.sheet, moved);
    },
    GetTables: (cells, [fullyContained]) =>
      live("TableScopedCollection", { ...cells, fullyContained: fullyContained === true }),
    GetUsedRangeAreas: (cells, [valuesOnly], host) => found(cells, usedAreas(cells, valuesOnly, host), false),
    GetUsedRangeAreasOrNullObject: (cells, [valuesOnly], host) =>
      found(cells, usedAreas(cells, valuesOnly, host), true),
  },
};

export const rangeCollection: ObjectType<"RangeCollection"> = {
  collection: { items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)) },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt({ sheet, areas }, [index]) {
      const area = areas[wholeNumber(index)];
      if (area === undefined) throw invalid();
      return range(sheet, area);
    },
  },
};

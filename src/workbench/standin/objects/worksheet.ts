import { cellArea } from "../../book/areas";
import type { BookSheet, Visibility } from "../../book/book";
import type { SheetView } from "../../book/sheetParts";
import {
  booleanArgument,
  numberArgument,
  onSheet,
  range,
  rangeAreas,
  textArgument,
  wholeNumber,
  wordArgument,
} from "../cells";
import { copySheet } from "../copySheet";
import { checkSheet, checkStructure } from "../guards";
import type { Host } from "../host";
import { live, nullObject, type ObjectType } from "../objectType";
import { readAddress, readAddresses } from "../readAddress";
import { invalid, Refusal } from "../refusal";
import { sheetEvents } from "./sheetEvents";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

function view<Key extends keyof SheetView>(key: Key, read: (value: unknown) => SheetView[Key]) {
  const get = (id: string, host: Host): SheetView[Key] => host.sheet(id).parts.view[key];
  const set = (id: string, value: unknown, host: Host): void => {
    const sheet = host.sheet(id);
    sheet.change("view", { ...sheet.parts.view, [key]: read(value) });
  };
  return { get, set };
}

/** What Excel refuses about sheets it says as InvalidArgument or InvalidOperation; the book says it in words. */
function orRefuse(act: () => void, code: "InvalidArgument" | "InvalidOperation"): void {
  try {
    act();
  } catch (error) {
    throw new Refusal(code, error instanceof Error ? error.message : undefined);
  }
}

function rename(id: string, name: unknown, host: Host): void {
  checkStructure(host);
  const taken = host.book.sheetNamed(textArgument(name));
  if (taken !== undefined && taken.id !== id) throw new Refusal("ItemAlreadyExists");
  orRefuse(() => host.book.renameSheet(id, textArgument(name)), "InvalidArgument");
}

/** The used range, or its first cell on an empty sheet. */
function usedRange(id: string, valuesOnly: unknown, host: Host) {
  const area = host.sheet(id).usedArea(valuesOnly === true);
  return area && range(id, area);
}

/** The sheet before or after, of all or of the visible ones. */
function neighbour(id: string, step: 1 | -1, visibleOnly: unknown, host: Host) {
  const sheets = host.book.sheets;
  let place = sheets.indexOf(host.sheet(id)) + step;
  while (visibleOnly === true && sheets[place] !== undefined && sheets[place]!.visibility !== "Visible") place += step;
  const sheet: BookSheet | undefined = sheets[place];
  return sheet && live("Worksheet", sheet.id);
}

function orItemNotFound<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Refusal("ItemNotFound");
  return value;
}

export const worksheet: ObjectType<"Worksheet"> = {
  identity: ["Id"],
  properties: {
    Id: { get: (id, host) => host.sheet(id).id },
    Name: { get: (id, host) => host.sheet(id).name, set: rename },
    Position: {
      get: (id, host) => host.book.sheets.indexOf(host.sheet(id)),
      set(id, value, host) {
        checkStructure(host);
        const place = wholeNumber(value);
        if (place < 0 || place >= host.book.sheets.length) throw invalid();
        host.book.moveSheet(id, place);
      },
    },
    Visibility: {
      get: (id, host) => host.sheet(id).visibility,
      set(id, value, host) {
        checkStructure(host);
        const visibility = wordArgument(value, visibilities);
        orRefuse(() => host.book.setVisibility(id, visibility), "InvalidOperation");
      },
    },
    TabColor: view("tabColor", textArgument),
    ShowGridlines: view("showGridlines", booleanArgument),
    ShowHeadings: view("showHeadings", booleanArgument),
    // office.js writes these two under other names than it reads them.
    Gridlines: { set: view("showGridlines", booleanArgument).set },
    Headings: { set: view("showHeadings", booleanArgument).set },
    StandardWidth: {
      get: (id, host) => host.sheet(id).columns.standardSize,
      set(id, value, host) {
        checkSheet(id, host, "allowFormatColumns");
        host.sheet(id).columns.standardSize = numberArgument(value);
      },
    },
    StandardHeight: { get: (id, host) => host.sheet(id).rows.standardSize },
    EnableCalculation: { get: () => true },
  },
  links: {
    AutoFilter: (id) => live("AutoFilter", { sheet: id, table: null }),
    Charts: (id) => live("ChartCollection", id),
    Comments: (id) => live("CommentCollection", id),
    CustomProperties: (id) => live("WorksheetCustomPropertyCollection", id),
    FreezePanes: (id) => live("WorksheetFreezePanes", id),
    Names: (id) => live("NamedItemCollection", id),
    Notes: (id) => live("NoteCollection", id),
    Protection: (id) => live("WorksheetProtection", id),
    Tables: (id) => live("TableCollection", id),
  },
  methods: {
    Activate: (id, _, host) => orRefuse(() => host.book.activate(host.sheet(id).id), "InvalidOperation"),
    Calculate: (id, _, host) => void host.sheet(id),
    Copy(id, [position, relativeTo], host) {
      checkStructure(host);
      return copySheet(host.sheet(id), position, relativeTo, host);
    },
    Delete(id, _, host) {
      checkStructure(host);
      const { id: known } = host.sheet(id);
      orRefuse(() => host.book.deleteSheet(known), "InvalidOperation");
    },
    GetCell: (id, [row, column], host) =>
      range(host.sheet(id).id, onSheet(cellArea(wholeNumber(row) + 1, wholeNumber(column)))),
    GetRange: (id, [address], host) => range(host.sheet(id).id, readAddress(address, id, host)),
    GetRanges: (id, [address], host) => rangeAreas(host.sheet(id).id, readAddresses(address, id, host)),
    GetRangeByIndexes(id, [row, column, rows, columns], host) {
      const firstRow = wholeNumber(row) + 1;
      const firstColumn = wholeNumber(column);
      const lastRow = firstRow + wholeNumber(rows) - 1;
      const lastColumn = firstColumn + wholeNumber(columns) - 1;
      return range(host.sheet(id).id, onSheet({ firstRow, lastRow, firstColumn, lastColumn }));
    },
    GetUsedRange: (id, [valuesOnly], host) => usedRange(id, valuesOnly, host) ?? range(id, cellArea(1, 0)),
    GetUsedRangeOrNullObject: (id, [valuesOnly], host) => usedRange(id, valuesOnly, host) ?? nullObject,
    GetNext: (id, [visibleOnly], host) => orItemNotFound(neighbour(id, 1, visibleOnly, host)),
    GetNextOrNullObject: (id, [visibleOnly], host) => neighbour(id, 1, visibleOnly, host) ?? nullObject,
    GetPrevious: (id, [visibleOnly], host) => orItemNotFound(neighbour(id, -1, visibleOnly, host)),
    GetPreviousOrNullObject: (id, [visibleOnly], host) => neighbour(id, -1, visibleOnly, host) ?? nullObject,
    _GetSheetById: (_, [id], host) => live("Worksheet", host.sheet(textArgument(id)).id),
    _GetAnotherWorksheetById: (_, [id], host) => live("Worksheet", host.sheet(textArgument(id)).id),
    ...sheetEvents,
  },
};

import type { Area } from "../../../host/sheet";
import { intersection, rowCount } from "../../book/areas";
import type { BookSheet } from "../../book/book";
import type { BookTable } from "../../book/sheetParts";
import { areaOf, booleanArgument, cellsArgument, range, textArgument, wholeNumber } from "../cells";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { InSheet } from "../items";
import { live, nullObject, type AnyLive, type ObjectType } from "../objectType";
import { readAddress, readReference } from "../readAddress";
import { invalid, Refusal } from "../refusal";
import { bodyArea, changeTable, headerArea, tableOf, totalArea } from "../tableParts";
import { tablesWithin } from "./rangeSearch";

/** The tables of a sheet or, with `null`, of all sheets. */
function tablesOf(scope: string | null, host: Host): { readonly sheet: string; readonly table: BookTable }[] {
  const sheets = scope === null ? host.book.sheets : [host.sheet(scope)];
  return sheets.flatMap(({ id, parts }) => parts.tables.map((table) => ({ sheet: id, table })));
}

function tableLive({ sheet, table }: { readonly sheet: string; readonly table: BookTable }): AnyLive {
  return live("Table", { sheet, key: table.id });
}

/** By id or name, as Excel's tables go. */
function find(tables: ReturnType<typeof tablesOf>, key: unknown): AnyLive | undefined {
  const text = (typeof key === "number" ? String(key) : textArgument(key)).toLowerCase();
  const found = tables.find(({ table }) => table.id === key || table.name.toLowerCase() === text);
  return found && tableLive(found);
}

function orRefuse<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Refusal("ItemNotFound");
  return value;
}

function add(scope: string | null, [given, hasHeaders]: readonly unknown[], host: Host): AnyLive {
  const target =
    typeof given === "string"
      ? (readReference(`=${given}`, host) ?? { sheet: scope ?? "", area: readAddress(given, scope ?? "", host) })
      : { sheet: cellsArgument(given).sheet, area: areaOf(cellsArgument(given)) };
  checkSheet(target.sheet, host);
  const sheet = host.sheet(target.sheet);
  const headed = booleanArgument(hasHeaders);
  const area = headed ? withBody(target.area) : withHeader(sheet, target.area);
  const clash = [...sheet.parts.tables.map((table) => table.area), ...sheet.parts.merges];
  if (clash.some((other) => intersection(other, area) !== undefined)) throw new Refusal("MergedRangeConflict");
  const table: BookTable = {
    id: host.book.newId(),
    name: freeName(host),
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    criteria: {},
  };
  fillHeader(sheet, area);
  sheet.change("tables", [...sheet.parts.tables, table]);
  return tableLive({ sheet: sheet.id, table });
}

/** A table has one row of data at least. */
function withBody(area: Area): Area {
  return rowCount(area) === 1 ? { ...area, lastRow: area.lastRow + 1 } : area;
}

/** Excel moves the cells down to make room for a header; that is done here for whole rows only. */
function withHeader(sheet: BookSheet, area: Area): Area {
  sheet.insert("rows", area.firstRow, 1);
  return { ...area, lastRow: area.lastRow + 1 };
}

function freeName(host: Host): string {
  const taken = new Set(tablesOf(null, host).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Every column has a name of its own; Excel makes up what is missing. */
function fillHeader(sheet: BookSheet, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const shown = sheet.text(area.firstRow, column) || `Column${column - area.firstColumn + 1}`;
    let name = shown;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${shown}${number}`;
    taken.add(name.toLowerCase());
    if (sheet.value(area.firstRow, column) !== name) sheet.write(area.firstRow, column, [[name]]);
  }
}

export const tables: ObjectType<"TableCollection"> = {
  properties: { Count: { get: (scope, host) => tablesOf(scope, host).length } },
  collection: {
    items: (scope, host) => tablesOf(scope, host).map(tableLive),
    find: (scope, key, host) => orRefuse(find(tablesOf(scope, host), key)),
  },
  methods: {
    Add: add,
    GetCount: (scope, _, host) => tablesOf(scope, host).length,
    GetItemAt(scope, [index], host) {
      const found = tablesOf(scope, host)[wholeNumber(index)];
      if (found === undefined) throw invalid();
      return tableLive(found);
    },
    GetItemOrNullObject: (scope, [key], host) => find(tablesOf(scope, host), key) ?? nullObject,
  },
};

export const scopedTables: ObjectType<"TableScopedCollection"> = {
  collection: {
    items: (cells, host) => tablesWithin(cells, host).map((table) => tableLive({ sheet: cells.sheet, table })),
    find: (cells, key, host) =>
      orRefuse(
        find(
          tablesWithin(cells, host).map((table) => ({ sheet: cells.sheet, table })),
          key,
        ),
      ),
  },
  methods: {
    GetCount: (cells, _, host) => tablesWithin(cells, host).length,
    GetFirst(cells, _, host) {
      const table = orRefuse(tablesWithin(cells, host)[0]);
      return tableLive({ sheet: cells.sheet, table });
    },
    GetItemOrNullObject: (cells, [key], host) =>
      find(
        tablesWithin(cells, host).map((table) => ({ sheet: cells.sheet, table })),
        key,
      ) ?? nullObject,
  },
};

function rename(item: InSheet<string>, value: unknown, host: Host): void {
  const name = textArgument(value);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalid();
  const taken = tablesOf(null, host).some(({ table }) => table.id !== item.key && table.name === name);
  if (taken) throw new Refusal("ItemAlreadyExists");
  changeTable(item, { name }, host);
}

function resize(item: InSheet<string>, given: unknown, host: Host): void {
  const area = typeof given === "string" ? readAddress(given, item.sheet, host) : areaOf(cellsArgument(given));
  const table = tableOf(item, host);
  if (area.firstRow !== table.area.firstRow || rowCount(area) < 2) throw invalid();
  changeTable(item, { area }, host);
  fillHeader(host.sheet(item.sheet), area);
}

function remove(item: InSheet<string>, clearsCells: boolean, host: Host): Area {
  checkSheet(item.sheet, host);
  const { area, id } = tableOf(item, host);
  const sheet = host.sheet(item.sheet);
  sheet.change(
    "tables",
    sheet.parts.tables.filter((table) => table.id !== id),
  );
  if (clearsCells) sheet.clear(area);
  return area;
}

function flag(key: "showHeaders" | "showTotals" | "showFilterButton") {
  const get = (item: InSheet<string>, host: Host): boolean => tableOf(item, host)[key];
  const set = (item: InSheet<string>, value: unknown, host: Host): void =>
    changeTable(item, { [key]: booleanArgument(value) }, host);
  return { get, set };
}

export const table: ObjectType<"Table"> = {
  identity: ["Id"],
  properties: {
    Id: { get: (item, host) => tableOf(item, host).id },
    Name: { get: (item, host) => tableOf(item, host).name, set: rename },
    Style: {
      get: (item, host) => tableOf(item, host).style,
      set: (item, value, host) => changeTable(item, { style: textArgument(value) }, host),
    },
    ShowHeaders: { get: flag("showHeaders").get },
    ShowTotals: { get: flag("showTotals").get },
    ShowFilterButton: flag("showFilterButton"),
  },
  links: {
    AutoFilter: ({ sheet, key }) => live("AutoFilter", { sheet, table: key }),
    Columns: (item) => live("TableColumnCollection", item),
    Rows: (item) => live("TableRowCollection", item),
    Worksheet: ({ sheet }) => live("Worksheet", sheet),
  },
  methods: {
    GetRange: (item, _, host) => range(item.sheet, tableOf(item, host).area),
    GetDataBodyRange: (item, _, host) => range(item.sheet, bodyArea(tableOf(item, host))),
    GetHeaderRowRange: (item, _, host) => range(item.sheet, headerArea(tableOf(item, host))),
    GetTotalRowRange: (item, _, host) => range(item.sheet, totalArea(tableOf(item, host))),
    Resize: (item, [area], host) => resize(item, area, host),
    ConvertToRange: (item, _, host) => range(item.sheet, remove(item, false, host)),
    Delete: (item, _, host) => void remove(item, true, host),
  },
};

import type { Area } from "../../../host/sheet";
import { columnCount, rowCount } from "../../book/areas";
import { range, textArgument, wholeNumber } from "../cells";
import { officeValue } from "../cellValues";
import type { Host } from "../host";
import type { InSheet, Items } from "../items";
import { live, nullObject, type AnyLive, type ObjectType } from "../objectType";
import { invalid, Refusal } from "../refusal";
import { bodyArea, headerArea, tableOf, totalArea } from "../tableParts";

type Column = Items["TableColumn"];

function columnsOf(item: InSheet<string>, host: Host): Column[] {
  const { area } = tableOf(item, host);
  return Array.from({ length: columnCount(area) }, (_, index) => ({ ...item, index }));
}

function columnLive(column: Column): AnyLive {
  return live("TableColumn", column);
}

function nameOf(column: Column, host: Host): string {
  const table = tableOf(column, host);
  return host.sheet(column.sheet).text(headerArea(table).firstRow, table.area.firstColumn + column.index);
}

/** By name, or by the id that Excel counts from 1. */
function find(item: InSheet<string>, key: unknown, host: Host): AnyLive | undefined {
  const columns = columnsOf(item, host);
  const byId = typeof key === "number" ? columns[key - 1] : undefined;
  const found = byId ?? columns.find((column) => nameOf(column, host).toLowerCase() === String(key).toLowerCase());
  return found && columnLive(found);
}

export const tableColumns: ObjectType<"TableColumnCollection"> = {
  properties: { Count: { get: (item, host) => columnsOf(item, host).length } },
  collection: {
    items: (item, host) => columnsOf(item, host).map(columnLive),
    find(item, key, host) {
      const found = find(item, key, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  methods: {
    GetCount: (item, _, host) => columnsOf(item, host).length,
    GetItemAt(item, [index], host) {
      const found = columnsOf(item, host)[wholeNumber(index)];
      if (found === undefined) throw invalid();
      return columnLive(found);
    },
    GetItemOrNullObject: (item, [key], host) => find(item, key, host) ?? nullObject,
  },
};

function within(column: Column, area: Area): Area {
  const at = area.firstColumn + column.index;
  return { ...area, firstColumn: at, lastColumn: at };
}

export const tableColumn: ObjectType<"TableColumn"> = {
  identity: ["Id"],
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set(column, value, host) {
        const table = tableOf(column, host);
        const header = within(column, headerArea(table));
        host.sheet(column.sheet).write(header.firstRow, header.firstColumn, [[textArgument(value)]]);
      },
    },
    Values: {
      get: (column, host) =>
        host
          .sheet(column.sheet)
          .values(within(column, tableOf(column, host).area))
          .map((line) => line.map(officeValue)),
    },
  },
  methods: {
    GetRange: (column, _, host) => range(column.sheet, within(column, tableOf(column, host).area)),
    GetDataBodyRange: (column, _, host) => range(column.sheet, within(column, bodyArea(tableOf(column, host)))),
    GetHeaderRowRange: (column, _, host) => range(column.sheet, within(column, headerArea(tableOf(column, host)))),
    GetTotalRowRange: (column, _, host) => range(column.sheet, within(column, totalArea(tableOf(column, host)))),
  },
};

export const tableRows: ObjectType<"TableRowCollection"> = {
  properties: { Count: { get: (item, host) => rowCount(bodyArea(tableOf(item, host))) } },
  methods: { GetCount: (item, _, host) => rowCount(bodyArea(tableOf(item, host))) },
};

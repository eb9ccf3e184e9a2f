import { applyFilter } from "../../book/applyFilter";
import { columnCount } from "../../book/areas";
import type { Filter, FilterCriteria } from "../../book/sheetParts";
import { areaOf, cellsArgument, range, textArgument, wholeNumber } from "../cells";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { FilterItem } from "../items";
import { nullObject, type ObjectType } from "../objectType";
import { readAddress } from "../readAddress";
import { invalid, Refusal } from "../refusal";

/** The filter of the sheet, or of the table; a table without filter buttons has none. */
export function filterOf({ sheet: id, table: tableId }: FilterItem, host: Host): Filter | null {
  const { parts } = host.sheet(id);
  if (tableId === null) return parts.filter;
  const table = parts.tables.find((each) => each.id === tableId);
  if (table === undefined) throw new Refusal("ItemNotFound");
  if (!table.showFilterButton) return null;
  const lastRow = table.area.lastRow - (table.showTotals ? 1 : 0);
  return { area: { ...table.area, lastRow }, criteria: table.criteria };
}

function setFilter({ sheet: id, table: tableId }: FilterItem, filter: Filter | null, host: Host): void {
  const sheet = host.sheet(id);
  const before = filterOf({ sheet: id, table: tableId }, host);
  if (before !== null) sheet.rows.filterOut(before.area.firstRow + 1, before.area.lastRow, false);
  if (tableId === null) sheet.change("filter", filter);
  else {
    const change = { showFilterButton: filter !== null, criteria: filter?.criteria ?? {} };
    sheet.change(
      "tables",
      sheet.parts.tables.map((table) => (table.id === tableId ? { ...table, ...change } : table)),
    );
  }
  if (filter !== null) applyFilter(sheet, filter.area, filter.criteria);
}

function readCriteria(given: unknown): FilterCriteria {
  if (typeof given !== "object" || given === null) throw invalid();
  const bag = given as Readonly<Record<string, unknown>>;
  if (bag["filterOn"] === "Values") {
    const values = bag["values"];
    if (!Array.isArray(values)) throw invalid();
    return { filterOn: "Values", values: values.map(textArgument) };
  }
  if (bag["filterOn"] !== "Custom") {
    throw new Refusal("NotImplemented", `The stand-in for Excel filters on values and custom criteria only.`);
  }
  const second = bag["criterion2"];
  return {
    filterOn: "Custom",
    criterion1: textArgument(bag["criterion1"]),
    criterion2: second === undefined ? undefined : textArgument(second),
    operator: bag["operator"] === "Or" ? "Or" : "And",
  };
}

function apply(item: FilterItem, [given, index, criteria]: readonly unknown[], host: Host): void {
  checkSheet(item.sheet, host, "allowAutoFilter");
  const asked = typeof given === "string" ? readAddress(given, item.sheet, host) : areaOf(cellsArgument(given));
  const before = filterOf(item, host);
  const area = item.table === null ? asked : (before?.area ?? asked);
  if (index === null || index === undefined) return setFilter(item, { area, criteria: {} }, host);
  const column = wholeNumber(index);
  if (column < 0 || column >= columnCount(area)) throw invalid();
  const kept = before?.criteria ?? {};
  const added = criteria === null || criteria === undefined ? {} : { [column]: readCriteria(criteria) };
  setFilter(item, { area, criteria: { ...kept, ...added } }, host);
}

function clear(item: FilterItem, column: number | null, host: Host): void {
  checkSheet(item.sheet, host, "allowAutoFilter");
  const filter = filterOf(item, host);
  if (filter === null) return;
  const kept = Object.entries(filter.criteria).filter(([index]) => column !== null && Number(index) !== column);
  setFilter(item, { ...filter, criteria: Object.fromEntries(kept) }, host);
}

export const autoFilter: ObjectType<"AutoFilter"> = {
  properties: {
    Enabled: { get: (item, host) => filterOf(item, host) !== null },
    IsDataFiltered: { get: (item, host) => Object.keys(filterOf(item, host)?.criteria ?? {}).length > 0 },
    Criteria: {
      get(item, host) {
        const filter = filterOf(item, host);
        if (filter === null) return [];
        return Array.from({ length: columnCount(filter.area) }, (_, index) => filter.criteria[index] ?? {});
      },
    },
  },
  methods: {
    Apply: (item, args, host) => apply(item, args, host),
    ClearCriteria: (item, _, host) => clear(item, null, host),
    ClearColumnCriteria: (item, [index], host) => clear(item, wholeNumber(index), host),
    Reapply(item, _, host) {
      const filter = filterOf(item, host);
      if (filter !== null) applyFilter(host.sheet(item.sheet), filter.area, filter.criteria);
    },
    Remove(item, _, host) {
      checkSheet(item.sheet, host, "allowAutoFilter");
      setFilter(item, null, host);
    },
    GetRange(item, _, host) {
      const filter = filterOf(item, host);
      if (filter === null) throw new Refusal("ItemNotFound");
      return range(item.sheet, filter.area);
    },
    GetRangeOrNullObject(item, _, host) {
      const filter = filterOf(item, host);
      return filter === null ? nullObject : range(item.sheet, filter.area);
    },
  },
};

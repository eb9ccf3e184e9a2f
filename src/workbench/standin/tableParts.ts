import type { Area } from "../../host/sheet";
import type { BookTable } from "../book/sheetParts";
import type { Host } from "./host";
import type { InSheet } from "./items";
import { Refusal } from "./refusal";

export function tableOf({ sheet, key }: InSheet<string>, host: Host): BookTable {
  const table = host.sheet(sheet).parts.tables.find(({ id }) => id === key);
  if (table === undefined) throw new Refusal("ItemNotFound");
  return table;
}

export function changeTable(item: InSheet<string>, change: Partial<BookTable>, host: Host): void {
  const table = tableOf(item, host);
  const sheet = host.sheet(item.sheet);
  sheet.change(
    "tables",
    sheet.parts.tables.map((each) => (each === table ? { ...table, ...change } : each)),
  );
}

/** The rows between header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: BookTable): Area {
  return { ...area, firstRow: area.firstRow + (showHeaders ? 1 : 0), lastRow: area.lastRow - (showTotals ? 1 : 0) };
}

export function headerArea({ area, showHeaders }: BookTable): Area {
  if (!showHeaders) throw new Refusal("ItemNotFound");
  return { ...area, lastRow: area.firstRow };
}

export function totalArea({ area, showTotals }: BookTable): Area {
  if (!showTotals) throw new Refusal("ItemNotFound");
  return { ...area, firstRow: area.lastRow };
}

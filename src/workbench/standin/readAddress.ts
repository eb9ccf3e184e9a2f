import type { Area } from "../../host/sheet";
import { readArea, splitSheetName } from "../book/address";
import { wholeSheet } from "../book/areas";
import type { Host } from "./host";
import { invalid } from "./refusal";

/** Excel carries no longer address. */
const longest = 8192;

/** The area that a sheet's `getRange` is asked for: an address, a name, a table; nothing is the whole sheet. */
export function readAddress(address: unknown, sheet: string, host: Host): Area {
  if (address === null || address === undefined || address === "") return wholeSheet;
  if (typeof address !== "string" || address.length > longest) throw invalid();
  return readOne(address, sheet, host);
}

/** The areas of a `getRanges`: addresses with commas between them. */
export function readAddresses(address: unknown, sheet: string, host: Host): Area[] {
  if (address === null || address === undefined || address === "") return [wholeSheet];
  if (typeof address !== "string" || address.length > longest) throw invalid();
  return address.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((part) => readOne(part, sheet, host));
}

function readOne(address: string, sheet: string, host: Host): Area {
  const { sheet: named, rest } = splitSheetName(address.trim());
  if (named !== null && host.book.sheetNamed(named)?.id !== sheet) throw invalid();
  const area = readArea(rest) ?? readName(rest, sheet, host);
  if (area === undefined) throw invalid();
  return area;
}

/** A defined name of the sheet or the workbook, or a table of the sheet. */
function readName(name: string, sheet: string, host: Host): Area | undefined {
  const isNamed = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  const table = host.sheet(sheet).parts.tables.find(isNamed);
  if (table !== undefined) {
    const { area } = table;
    return {
      ...area,
      firstRow: area.firstRow + (table.showHeaders ? 1 : 0),
      lastRow: area.lastRow - (table.showTotals ? 1 : 0),
    };
  }
  const defined = host.book.names.find(({ scope, ...other }) => (scope === null || scope === sheet) && isNamed(other));
  const target = defined && readReference(defined.formula, host);
  return target !== undefined && target.sheet === sheet ? target.area : undefined;
}

/** "=Sheet1!$A$1:$B$2" as a sheet and an area; `undefined` for any other formula. */
export function readReference(
  formula: string,
  host: Host,
): { readonly sheet: string; readonly area: Area } | undefined {
  const { sheet: name, rest } = splitSheetName(formula.replace(/^=/, ""));
  const sheet = name === null ? undefined : host.book.sheetNamed(name);
  const area = readArea(rest);
  return sheet === undefined || area === undefined ? undefined : { sheet: sheet.id, area };
}

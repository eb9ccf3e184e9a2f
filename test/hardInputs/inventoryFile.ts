import { goodService, header } from "../fixtures/inventories";
import { workbookBytes, type SheetSource, type WorkbookSource } from "../host/xlsx/workbookBytes";

/** What a cell holds; `xml` gives a cell's attributes and content as they stand in the file. */
export type FileCell =
  string | number | boolean | null | { readonly xml: readonly [attributes: string, content: string] };
export type FileRows = readonly (readonly FileCell[])[];

const names = ["طلب وثيقة زواج", "صرف مستحقات الزكاة", "استعارة كتب", "خدمة الدعم الفني"];

/** The template's header over four services that have nothing wrong, in rows 1 to 5 and columns A to K. */
export const good: FileRows = [header, ...names.map(goodService)];

/** `good` with other cells at some addresses ("G3"), beyond the table too. */
export function goodWith(changes: Readonly<Record<string, FileCell>>, rows: FileRows = good): FileRows {
  const changed = rows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(changes)) {
    const row = (changed[Number(address.slice(1)) - 1] ??= []);
    const column = address.charCodeAt(0) - 65;
    while (row.length < column) row.push(null);
    row[column] = cell;
  }
  return changed;
}

/** The rows as `sheetData` of a worksheet part; blank cells are left out. */
export function sheetData(rows: FileRows, firstRow = 1): string {
  return rows.map((row, index) => rowXml(row, firstRow + index)).join("");
}

/** A workbook of one sheet, الخدمات, that holds these rows. */
export function inventoryFile(rows: FileRows, sheet: SheetSource = {}, workbook: WorkbookSource = {}): Uint8Array {
  return workbookBytes({ ...workbook, sheets: [{ name: "الخدمات", data: sheetData(rows), ...sheet }] });
}

function rowXml(row: readonly FileCell[], number: number): string {
  const cells = Array.from(row, (cell, column) =>
    cellXml(cell ?? null, `${String.fromCharCode(65 + column)}${number}`),
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cellXml(cell: FileCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "object") return `<c r="${address}" ${cell.xml[0]}>${cell.xml[1]}</c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const codes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replace(/[&<>\t\n\r]/g, (character) => codes[character] ?? character);
}

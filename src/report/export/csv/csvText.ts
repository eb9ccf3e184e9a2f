import { neutralised } from "./neutralised";

export type CsvValue = string | number | null;

const byteOrderMark = "\ufeff";
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * Rows as a CSV file (RFC 4180): commas, lines that end in CR LF, quotes where a value needs them. It begins with a byte
 * order mark, by which Excel knows it for UTF-8. Texts are neutralised, numbers are not: -5 stays -5.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(valueText).join(",")}\r\n`).join("");
}

function valueText(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = neutralised(value);
  return needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

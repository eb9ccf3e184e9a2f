import { dateKind, type DateKind } from "../../cells/dateKind";
import { serialDate } from "../../cells/serialDate";
import type { CellValue } from "../../sheet";

/** A value of Office.js as the core knows it; there a blank cell is "". Numbers under a date's format are folded by `foldNumber`. */
export function foldValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

const kinds = new Map<string, DateKind>();

/** A number under its cell's number format: a date or a time becomes its text. */
export function foldNumber(value: number, format: string, is1904: boolean): string | number {
  let kind = kinds.get(format);
  if (kind === undefined) kinds.set(format, (kind = dateKind(format)));
  return kind === "none" ? value : serialDate(value, kind, is1904);
}

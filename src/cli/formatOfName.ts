import path from "node:path";
import type { Workbook } from "../host/sheet";

/** Endings of a file's name, and what a file so named should be; other kinds of files than those two are "another". */
const endings: Readonly<Record<string, Workbook["format"] | "another">> = {
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".xltx": "xlsx",
  ".xltm": "xlsx",
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".xls": "another",
  ".xlsb": "another",
  ".ods": "another",
  ".numbers": "another",
  ".pdf": "another",
  ".htm": "another",
  ".html": "another",
  ".xml": "another",
};

/** What a file is by its name; undefined where the ending says nothing. */
export function formatOfName(file: string): Workbook["format"] | "another" | undefined {
  return endings[path.extname(file).toLowerCase()];
}

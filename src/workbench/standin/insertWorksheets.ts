import { copySheetInto } from "../book/copySheetInto";
import { freeCopyName, placeOf } from "./copySheet";
import type { Host } from "./host";
import { invalid, Refusal } from "./refusal";

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: string;
  readonly relativeTo?: unknown;
}

/** Adds the sheets of a workbook file, as Excel does, and answers their ids. Taken names get a number. */
export async function insertWorksheets(base64: string, given: unknown, host: Host): Promise<string[]> {
  const { readFile } = host.options;
  if (readFile === undefined) throw new Refusal("NotImplemented", "This stand-in for Excel was given no file reader.");
  const options = (given ?? {}) as InsertOptions;
  const file = await Promise.resolve(readFile(base64)).catch(() => {
    throw invalid();
  });
  const wanted = options.sheetNamesToInsert ?? [];
  const sheets = file.sheets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (sheets.length < wanted.length) throw new Refusal("ItemNotFound");
  const first = placeOf(options.positionType ?? "End", options.relativeTo, host);
  return host.as("addIn", () =>
    sheets.map((sheet, at) => {
      const name = freeCopyName(host.book, sheet.name);
      return copySheetInto(host.book, sheet, name, first + at, file).id;
    }),
  );
}

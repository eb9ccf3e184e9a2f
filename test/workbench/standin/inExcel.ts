import type { Book } from "../../../src/workbench/book/book";
import type { StandInOptions } from "../../../src/workbench/standin/standIn";
import { startOfficePage } from "../../fixtures/officePage";

/** Runs a batch in a new page over the book, with the sheet in front at hand. */
export async function inExcel<Result>(
  book: Book,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  options: StandInOptions = {},
): Promise<Result> {
  const page = startOfficePage(book, options);
  return page.Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** Why Excel refused: its code and where; "done" when it did not. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: string; location?: string } | "done"> {
  try {
    await work;
    return "done";
  } catch (error) {
    const { code, debugInfo } = error as { code: string; debugInfo?: { errorLocation?: string } };
    return { code, location: debugInfo?.errorLocation };
  }
}

/** A sheet with a header, two services and a formula. */
export const services = [
  ["الخدمة", "العدد"],
  ["تجديد", 12],
  ["إصدار", 30],
];

import type { ExcelLink } from "./excelLink";
import type { Subject } from "./officeProblem";

/** A request about one sheet, by its id; undefined is the sheet in front. */
export function sheetSubject({ known }: ExcelLink, sheet: string | undefined, changes: Subject["changes"]): Subject {
  return { sheet: sheet === undefined ? undefined : known.names.get(sheet), changes };
}

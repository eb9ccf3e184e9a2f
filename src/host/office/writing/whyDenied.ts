import { HostFailure } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";

/** Excel denies access alike to a protected sheet and to a workbook that may only be read: which of them it was. */
export async function whyDenied(link: ExcelLink, sheet: string, failure: unknown): Promise<unknown> {
  if (!(failure instanceof HostFailure && failure.problem.kind === "sheetProtected")) return failure;
  try {
    const isProtected = await link.connection.send(sheetSubject(link, sheet, "nothing"), ({ workbook }) => {
      const protection = workbook.worksheets.getItem(sheet).protection.load("protected");
      return () => protection.protected;
    });
    return isProtected ? failure : new HostFailure({ kind: "workbookProtected" });
  } catch {
    // What was denied matters, and not that Excel would not say why.
    return failure;
  }
}

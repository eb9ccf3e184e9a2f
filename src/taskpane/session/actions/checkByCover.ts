import type { SheetReading } from "../../../host/sheet";
import type { CheckedSheet, Checker, SheetTop } from "../../checker/checker";
import type { SessionContext } from "../sessionContext";
import { requestFor } from "./assessPlace";
import { topOf } from "./topOf";

/** Where a cover is looked for: it is short, and its answers stand beside their labels. */
const top = { firstRow: 1, lastRow: 60, firstColumn: 0, lastColumn: 39 };

/**
 * Has a sheet that a checker has just received checked by the choices of now. Only performance hangs on the kind of
 * institution: for it the cover is read anew, in one round trip for each visible sheet.
 */
export async function checkByCover(
  context: SessionContext,
  checker: Checker,
  { id: sheet, name, facts, sheets }: SheetReading,
): Promise<CheckedSheet> {
  const where = { sheet: { id: sheet, name }, facts };
  const checked = await checker.check(requestFor(context, where));
  if (checked.scores?.kind !== "performance") return checked;
  const tops: SheetTop[] = [];
  for (const each of sheets.filter(({ visibility }) => visibility === "visible")) {
    const values = await topOf(context.workbook, each.id, top);
    if (values) tops.push({ sheet: each.name, values });
  }
  context.store.change({ cover: await checker.readCover(tops) });
  return checker.check(requestFor(context, where));
}

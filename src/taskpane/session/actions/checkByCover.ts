import type { SheetReading } from "../../../host/sheet";
import type { CheckedSheet, Checker, SheetTop } from "../../checker/checker";
import type { SessionContext } from "../sessionContext";
import { requestFor } from "./assessPlace";
import { topOf } from "./topOf";

/** Where a cover is looked for, and a header: a cover is short, and its answers stand beside their labels. */
const top = { firstRow: 1, lastRow: 60, firstColumn: 0, lastColumn: 39 };

/**
 * Has a sheet that a checker has just received checked by the choices of now. Where it depends on the other sheets their
 * tops are read, in one round trip for each that is visible: performance hangs on the kind of institution, which the cover
 * says, and of a sheet with nothing to check it is said where the inventory is, for whoever `seeks` one.
 */
export async function checkByCover(
  context: SessionContext,
  checker: Checker,
  { id: sheet, name, facts, sheets }: SheetReading,
  seeks = false,
): Promise<CheckedSheet> {
  const where = { sheet: { id: sheet, name }, facts };
  const checked = await checker.check(requestFor(context, where));
  const isLost = seeks && ["nothing", "empty"].includes(checked.kind);
  if (checked.scores?.kind !== "performance" && !isLost) return checked;
  const tops: SheetTop[] = [];
  for (const each of sheets.filter(({ visibility }) => visibility === "visible")) {
    const values = await topOf(context.workbook, each.id, top);
    if (values) tops.push({ sheet: each.name, values });
  }
  context.store.change({ cover: await checker.readTops(tops) });
  return checker.check(requestFor(context, where));
}

import type { ListedSheet, SheetName } from "../../../host/sheet";
import { topOf } from "../actions/topOf";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";
import { isRoundSheet } from "./isRoundSheet";

/** Where a head is looked for: a line or two may stand above it, and columns may have been moved. */
const head = { firstRow: 1, lastRow: 10, firstColumn: 0, lastColumn: 199 };

/**
 * Sheets that may be a round's, whatever they are called now: those that were written here; else those that are called as a
 * round's are, or have the head of one. Where two have the same head, two rounds stand here, and only the names tell which
 * sheets belong together.
 */
export async function roundSheets(context: SessionContext): Promise<readonly SheetName[]> {
  const { workbook, kept } = context.store.get();
  const written = kept[keptKeys.round];
  const ids = Array.isArray(written) ? written : [];
  const sheets = workbook?.sheets ?? [];
  const ours = sheets.filter(({ id }) => ids.includes(id));
  if (ours.length > 0) return ours;
  const named = sheets.filter(({ name }) => isRoundSheet(name));
  const headed = await headedSheets(context, sheets);
  return sheets.filter((sheet) => named.includes(sheet) || headed.includes(sheet));
}

/**
 * Sheets with the head of a round's; none where a head stands twice, or where those are missing without which it is no round:
 * the annual report has sheets of institutions and services too, and its formulas count off their rows.
 */
async function headedSheets(
  { workbook, collector, store }: SessionContext,
  sheets: readonly ListedSheet[],
): Promise<readonly ListedSheet[]> {
  store.change({ activity: { kind: "reading", rows: 0, of: 0 } });
  const kinds = new Set<string>();
  const headed: ListedSheet[] = [];
  for (const sheet of sheets) {
    // One that is called as a round's says so when it is read.
    const values = await topOf(workbook, sheet.id, head);
    const kind = values && (await collector().sheetKind(values));
    if (!kind) continue;
    if (kinds.has(kind)) return [];
    kinds.add(kind);
    headed.push(sheet);
  }
  return kinds.has("institutions") && kinds.has("about") ? headed : [];
}

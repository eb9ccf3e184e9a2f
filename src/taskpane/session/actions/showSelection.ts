import type { Area } from "../../../core";
import type { SelectionFindings } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Notes which cells the user has selected, and says what was found at the first of them. */
export async function showSelection(context: SessionContext, sheet: string, area: Area): Promise<void> {
  const { store } = context;
  store.change({ selected: { sheet, area } });
  store.change({ atSelection: await findingsAtSelection(context, store.get().place?.sheet.id) });
}

/** What the checker that is in use finds at the selected cell of its sheet; nothing where another sheet's is selected. */
export async function findingsAtSelection(
  { store, checker }: SessionContext,
  sheet: string | undefined,
): Promise<SelectionFindings | undefined> {
  const { selected } = store.get();
  if (!selected || selected.sheet !== sheet) return undefined;
  const { firstRow: row, firstColumn: column } = selected.area;
  const findings = await checker().findingsAt(row, column);
  return findings.length > 0 ? { row, column, findings } : undefined;
}

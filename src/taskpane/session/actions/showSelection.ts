import type { Area } from "../../../core";
import type { SessionContext } from "../sessionContext";

/** Says what was found at the cell that the user has selected in the checked sheet; nothing elsewhere. */
export async function showSelection(
  { store, checker }: SessionContext,
  sheet: string,
  { firstRow, firstColumn }: Area,
): Promise<void> {
  const { place } = store.get();
  if (place?.sheet.id !== sheet) return store.change({ atSelection: undefined });
  const findings = await checker().findingsAt(firstRow, firstColumn);
  // Whoever moved on meanwhile is told of the newer cell.
  if (store.get().place?.version !== place.version) return;
  store.change({ atSelection: findings.length > 0 ? { row: firstRow, column: firstColumn, findings } : undefined });
}

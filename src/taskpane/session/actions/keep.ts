import { HostFailure, type Json } from "../../../host/sheet";
import type { SessionContext } from "../sessionContext";
import { takeKept } from "./takeKept";

/** Keeps values with the workbook under their keys, `null` to forget one; the state follows when they are written. */
export async function keep(context: SessionContext, settings: Readonly<Record<string, Json>>): Promise<void> {
  const { place, workbook, kept } = context.store.get();
  const sheet = place?.sheet.id ?? workbook?.front?.id ?? workbook?.sheets[0]?.id;
  if (sheet === undefined) throw new HostFailure({ kind: "sheetGone", sheet: "" });
  await context.workbook.write({ sheet, settings });
  takeKept(context, withChanges(kept, settings));
}

/** Kept settings after a change; what is `null` is gone. */
export function withChanges(
  kept: Readonly<Record<string, Json>>,
  changes: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries({ ...kept, ...changes }).filter(([, value]) => value !== null));
}

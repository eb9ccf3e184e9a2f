import type { SessionContext } from "../sessionContext";
import { takeKept } from "./takeKept";

/** Looks around again, whenever sheets came, went or were renamed. */
export function lookAgain(context: SessionContext): Promise<boolean> {
  return context.run("look", () => lookAround(context));
}

/** Learns which sheet stands in front and what is kept with the workbook. No cell is read before the user asks. */
export async function lookAround(context: SessionContext): Promise<void> {
  const { front, sheets, settings } = await context.workbook.overview();
  const { place } = context.store.get();
  const still = place && sheets.find(({ id }) => id === place.sheet.id);
  context.store.change({
    workbook: { front, sheets },
    ...(place && still && { place: { ...place, sheet: { id: still.id, name: still.name } } }),
    ...(place && !still && { place: undefined, notice: { kind: "sheetDeleted", sheet: place.sheet.name } }),
  });
  takeKept(context, settings);
}

import type { SessionContext } from "../sessionContext";
import { markSheet } from "./markSheet";

/** Puts the marks; without them the findings stand in the pane all the same. */
export async function markNow(context: SessionContext): Promise<void> {
  await context.run("mark", async () => {
    context.store.change({ activity: { kind: "writing" } });
    await markSheet(context);
  });
}

/** Puts the marks of a check that the user asked for, whether or not they had cleared the marks before. */
export async function markAnew(context: SessionContext): Promise<void> {
  const { place } = context.store.get();
  if (place) context.unmarked.delete(place.sheet.id);
  await markNow(context);
}

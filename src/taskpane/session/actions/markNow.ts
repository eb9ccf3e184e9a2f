import type { SessionContext } from "../sessionContext";
import { markSheet } from "./markSheet";

/** Puts the marks; without them the findings stand in the pane all the same. */
export async function markNow(context: SessionContext): Promise<void> {
  await context.run("mark", async () => {
    context.store.change({ activity: { kind: "writing" } });
    await markSheet(context);
  });
}

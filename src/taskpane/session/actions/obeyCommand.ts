import type { RibbonCommand } from "../../../host/sheet";
import type { SessionContext } from "../sessionContext";
import { checkSheet } from "./checkSheet";
import { clearMarks } from "./clearMarks";
import { lookAgain } from "./lookAround";

/** Does what a ribbon button says, for the sheet in front, with the pane in sight so that the answer is seen. */
export async function obeyCommand(context: SessionContext, command: RibbonCommand): Promise<void> {
  const { store, workbook } = context;
  await context.run("look", () => workbook.showPane());
  await lookAgain(context);
  switch (command) {
    case "checkSheet":
      store.change({ tab: "check" });
      return checkSheet(context);
    case "clearMarks":
      await clearMarks(context, store.get().workbook?.front?.id);
      return;
    case "newSheet":
      return store.change({ tab: "more" });
  }
}

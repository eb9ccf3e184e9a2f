import type { RibbonActions } from "../../../commands/obeyCommand";
import type { SessionContext } from "../sessionContext";
import { checkSheet } from "./checkSheet";
import { clearMarks } from "./clearMarks";
import { lookAgain } from "./lookAround";

/** What the ribbon's buttons do, for the sheet in front. */
export function ribbonActions(context: SessionContext): RibbonActions {
  const { store, workbook } = context;
  return {
    async showPane() {
      await context.run("look", () => workbook.showPane());
      await lookAgain(context);
    },
    checkSheet() {
      store.change({ tab: "check" });
      return checkSheet(context);
    },
    offerSheets: () => Promise.resolve(store.change({ tab: "more" })),
    clearMarks: () => clearMarks(context, store.get().workbook?.front?.id),
  };
}

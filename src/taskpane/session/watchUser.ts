import type { Area } from "../../core";
import type { RibbonCommand, Watcher } from "../../host/sheet";
import { showSelection } from "./actions/showSelection";
import { lookAgain } from "./actions/lookAround";
import type { SessionContext } from "./sessionContext";
import type { EditWatch } from "./watchEdits";

/** What the session does when the user does something in Excel. */
export function watchUser(context: SessionContext, edits: EditWatch, obey: (command: RibbonCommand) => void): Watcher {
  const { store } = context;
  let latest: Area | undefined;
  return {
    changed: (sheet, area, isOwn) => edits.changed(sheet, area, isOwn),
    selected(sheet, area) {
      latest = area;
      // Of many steps through the sheet, only the last is worth an answer.
      void context.run("select", async () => {
        if (latest === area) await showSelection(context, sheet, area);
      });
    },
    activated(sheet) {
      const { workbook } = store.get();
      const front = workbook?.sheets.find(({ id }) => id === sheet);
      if (workbook && front) store.change({ workbook: { ...workbook, front: { id: front.id, name: front.name } } });
      else void lookAgain(context);
    },
    sheetsChanged: () => void lookAgain(context),
    themeChanged: (theme) => store.change({ theme }),
    commanded: obey,
  };
}

import type { MessageLanguage } from "../../../messages/language";
import type { SheetName } from "../../../host/sheet";
import type { TemplateKind } from "../../../report/template/templateSheet";
import { problemOf } from "../failure";
import type { SessionContext } from "../sessionContext";
import { showCard } from "./scores";

/** Adds an empty inventory, scorecard or programme sheet to the workbook and shows it. */
export async function newSheet(context: SessionContext, kind: TemplateKind, language: MessageLanguage): Promise<void> {
  let added: SheetName | undefined;
  await context.run("newSheet", async () => {
    context.store.change({ activity: { kind: "writing" } });
    [added] = await insert(context, kind, language);
  });
  if (added) await showAdded(context, kind, added);
}

/** A card that could not be read afterwards was added all the same. */
function showAdded(context: SessionContext, kind: TemplateKind, sheet: SheetName): Promise<boolean> {
  return context.run("scoreSheet", async () => {
    const { store } = context;
    store.change({ notice: { kind: "wroteSheet", sheet: sheet.name } });
    if (kind !== "stages" && kind !== "performance") return;
    await showCard(context, sheet);
    const { scores } = store.get();
    const description = scores.card?.checked.description ?? sheet.name;
    store.change({ scores: { ...scores, found: [...(scores.found ?? []), { ...sheet, description }] } });
  });
}

/** The template's own file where the host can insert one (it brings the right-to-left view), else its description. */
async function insert(
  { workbook, templates, store }: SessionContext,
  kind: TemplateKind,
  language: MessageLanguage,
): Promise<readonly SheetName[]> {
  if (store.get().environment.insertsFiles) {
    const base64 = await templates.file(kind, language);
    try {
      return await workbook.insertFile(base64);
    } catch (error) {
      if (problemOf(error).kind !== "notSupported") throw error;
    }
  }
  const { sheets, rightToLeft } = await templates.description(kind, language);
  return workbook.addSheets(sheets, { rightToLeft });
}

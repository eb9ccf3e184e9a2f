import type { SheetName } from "../../../host/sheet";
import type { PublishedDraft } from "../paneState";
import type { SessionContext } from "../sessionContext";
import { draftPublished, forgetPublished, readPublishedFrom, typePublished, type TypedFigure } from "./published";

/** Taking and forgetting published figures. They are loaded with the Statistics tab. */
export function publishedActions(context: SessionContext) {
  return {
    draftPublished: (draft: PublishedDraft | undefined) => draftPublished(context, draft),
    typePublished: (services: string, figures: readonly TypedFigure[]) => typePublished(context, services, figures),
    readPublishedFrom: (sheet: SheetName) => readPublishedFrom(context, sheet),
    forgetPublished: () => forgetPublished(context),
  };
}

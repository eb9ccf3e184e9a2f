import { keptKeys } from "../keptKeys";
import type { Preferences, ScoringChoices } from "../preferences";
import type { SessionContext } from "../sessionContext";
import { keep } from "./keep";
import { languageOf } from "../languageOf";
import { markNow } from "./markNow";
import { reassess } from "./reassess";

/** Takes what the person wants of the pane, and remembers it on this machine. */
export async function setPreferences(context: SessionContext, changes: Partial<Preferences>): Promise<void> {
  const { store } = context;
  const before = store.get();
  const preferences = { ...before.preferences, ...changes };
  const language = languageOf(preferences, before.environment);
  store.change({ preferences, language });
  context.keptPreferences.write(JSON.stringify(preferences));
  if (language !== before.language) await context.run("settings", () => reassess(context));
  const hasNotesInOtherWords = preferences.writesNotes && language !== before.language;
  if (preferences.writesNotes !== before.preferences.writesNotes || hasNotesInOtherWords) await markNow(context);
}

/** Takes how this workbook is scored, keeps it there, and scores again. */
export async function setScoring(context: SessionContext, changes: Partial<ScoringChoices>): Promise<void> {
  await context.run("settings", async () => {
    const scoring = { ...context.store.get().scoring, ...changes };
    await keep(context, { [keptKeys.scoring]: scoring });
    await reassess(context);
  });
}

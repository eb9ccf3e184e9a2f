import { languages } from "../../messages/language";
import { firstPreferences, type Preferences } from "./preferences";

/** What was remembered of the preferences; whatever cannot be read is as on the first day. */
export function readPreferences(text: string | undefined): Preferences {
  const kept = parsed(text);
  const { rechecks, writesNotes, hasSeenSteps } = kept;
  const language = languages.find((each) => each === kept.language);
  return {
    ...(language && { language }),
    rechecks: typeof rechecks === "boolean" ? rechecks : firstPreferences.rechecks,
    writesNotes: typeof writesNotes === "boolean" ? writesNotes : firstPreferences.writesNotes,
    hasSeenSteps: typeof hasSeenSteps === "boolean" ? hasSeenSteps : firstPreferences.hasSeenSteps,
  };
}

function parsed(text: string | undefined): Partial<Record<keyof Preferences, unknown>> {
  try {
    return (JSON.parse(text ?? "{}") ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  } catch {
    return {};
  }
}

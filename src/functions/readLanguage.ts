import { defaultLanguage, type MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { knownName, type Choice } from "./knownName";
import languages from "./languages.json";

/** The languages by the names people write for them, in either. */
const languageChoices = languages as readonly Choice<MessageLanguage>[];

/** The language asked for; Arabic when none is, on every machine. */
export function readLanguage(given: unknown): MessageLanguage {
  return cellText(given) === "" ? defaultLanguage : knownName("language", given, languageChoices);
}

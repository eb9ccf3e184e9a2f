import { beginsWith } from "../rows/beginsWith";
import { matchingKey } from "../text/matchingKey";
import { tidyText } from "../text/tidyText";
import { identityWords, type IdentityWords } from "./identityWords";

/** Brackets around the whole text, as forms print what belongs there: "[Institution name]". */
const bracketed = /^(?:\[.*\]|<.*>|\{.*\}|\(.*\))$/s;

/**
 * Whether a cover's answer is the form's own and nobody's answer: it says what to write («اكتب اسم المؤسسة هنا»), or that
 * there is none ("N/A").
 */
export function isPlaceholder(text: string, { placeholders }: IdentityWords = identityWords): boolean {
  const key = matchingKey(text);
  return (
    bracketed.test(tidyText(text).trim()) ||
    placeholders.whole.some((words) => matchingKey(words) === key) ||
    beginsWith(placeholders.begins)(text)
  );
}

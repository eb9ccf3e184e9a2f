import { ar } from "./ar/functions";
import { en } from "./en/functions";
import type { FunctionMessages } from "./functionProblem";
import type { MessageLanguage } from "./language";

const messages: Readonly<Record<MessageLanguage, FunctionMessages>> = { ar, en };

export function functionMessages(language: MessageLanguage): FunctionMessages {
  return messages[language];
}

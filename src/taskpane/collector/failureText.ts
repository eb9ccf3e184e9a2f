import { ReadFailure } from "../../host/sheet";
import { fileMessage } from "../../messages/fileMessages";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";

/** Why a file was not read. */
export function failureText(failure: unknown, language: MessageLanguage): string {
  if (failure instanceof ReadFailure) return fileMessage(language, failure.failure);
  return roundMessages(language).failed(failure instanceof Error ? failure.message : String(failure));
}

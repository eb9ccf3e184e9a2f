import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { FileError } from "../report/checkedFile";

/** Why the work on a file broke off for no fault of the file: ours, or too little memory. */
export function brokenOff(error: unknown, language: MessageLanguage): FileError {
  const messages = cliMessages(language);
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { kind: "outOfMemory", message: messages.outOfMemory }
    : { kind: "failed", message: messages.failed(message) };
}

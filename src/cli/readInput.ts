import { readFileSync } from "node:fs";
import { ReadFailure, type Workbook } from "../host/sheet";
import { readFileBytes } from "../host/xlsx/readFileBytes";
import { cliMessages } from "../messages/cliMessages";
import { fileMessage } from "../messages/fileMessages";
import type { MessageLanguage } from "../messages/language";
import type { FileError } from "../report/checkedFile";
import { visibleText } from "../report/visibleText";
import { problemOf, type InputFile, type InputProblem } from "./inputFiles";
import { nodeCodec } from "./nodeCodec";

/** Reads one file that was named; what is wrong with it is answered as a sentence. */
export function readInput(
  file: InputFile,
  language: MessageLanguage,
  onProgress?: (done: number, total: number) => void,
): Workbook | { readonly error: FileError } {
  const bytes = "problem" in file ? file.problem : bytesOrProblem(file.path);
  if (typeof bytes === "string")
    return { error: { kind: bytes, message: cliMessages(language).input[bytes](visibleText(file.path)) } };
  try {
    return readFileBytes(bytes, { onProgress, codec: nodeCodec });
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { error: { kind: error.failure.kind, message: fileMessage(language, error.failure) } };
  }
}

/** At one stroke: a file of some kilobytes is there before a promise of it would be. */
function bytesOrProblem(path: string): Uint8Array | InputProblem {
  try {
    return readFileSync(path);
  } catch (error) {
    return problemOf(error);
  }
}

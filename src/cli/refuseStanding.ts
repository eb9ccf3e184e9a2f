import { readFile, stat } from "node:fs/promises";
import { untouchedPurpose } from "../host/xlsx/untouchedPurpose";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { WorkbookPurpose } from "../report/describedWorkbook";
import { pageMarks, type PagePurpose } from "../report/pageMarks";
import { problemOf } from "./inputFiles";
import { UsageError } from "./usageError";

/** A file that is to be written: what marks one of its kind, and its content where that is known already. */
export interface NewFile {
  readonly place: string;
  readonly content?: string | Uint8Array;
  readonly workbook?: WorkbookPurpose;
  readonly page?: PagePurpose;
}

/**
 * The one rule for what is written over: the same content, or what the same command wrote and nobody has saved since. Throws
 * `UsageError` for anything else that stands in the place of one of the files, so that nobody's file is ever destroyed.
 */
export async function refuseStanding(files: readonly NewFile[], language: MessageLanguage): Promise<void> {
  for (const file of files) {
    const standing = await standingFile(file.place, language);
    if (standing && !mayReplace(standing, file)) throw new UsageError(cliMessages(language).output.exists(file.place));
  }
}

function mayReplace(standing: Buffer, { content, workbook, page }: NewFile): boolean {
  if (content !== undefined && standing.equals(Buffer.from(content))) return true;
  if (workbook !== undefined) return untouchedPurpose(standing) === workbook;
  return page !== undefined && standing.includes(pageMarks[page]);
}

/** Undefined where nothing stands, or no file: a device holds nobody's work. */
async function standingFile(place: string, language: MessageLanguage): Promise<Buffer | undefined> {
  try {
    return (await stat(place)).isFile() ? await readFile(place) : undefined;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === "notFound") return undefined;
    throw new UsageError(cliMessages(language).input[problem](place));
  }
}

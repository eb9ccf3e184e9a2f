import { readFile } from "node:fs/promises";
import type { Sheet } from "../core";
import { ReadFailure } from "../host/sheet";
import { readFileBytes } from "../host/xlsx/readFileBytes";
import { cliMessages } from "../messages/cliMessages";
import { fileMessage } from "../messages/fileMessages";
import type { MessageLanguage } from "../messages/language";
import { reportCommandMessages } from "../messages/reportCommandMessages";
import { readRound, type RoundReading } from "../report/round/readRound";
import type { RoundSettings } from "../report/round/roundWorkbook";
import { problemOf } from "./inputFiles";
import { nodeCodec } from "./nodeCodec";
import { roundProblemLines } from "./roundProblemLines";
import { UsageError } from "./usageError";

/** A round's workbook as `readRound` reads it. Throws `UsageError` with what is wrong with it. */
export async function readRoundFile(
  path: string,
  language: MessageLanguage,
  settings: RoundSettings,
): Promise<Extract<RoundReading, { readonly remarks: unknown }>> {
  const messages = reportCommandMessages(language);
  const reading = readRound(await readSheets(path, language), settings);
  if ("problems" in reading) {
    const { problems } = reading;
    if (problems.some(({ kind }) => kind === "notRound")) throw new UsageError(messages.notRound(path));
    throw new UsageError([messages.roundBroken(path), ...roundProblemLines(problems, language)].join("\n"));
  }
  if (reading.round.institutions.length === 0) throw new UsageError(messages.emptyRound(path));
  return reading;
}

/** The sheets of one file. Throws `UsageError` where it cannot be had or read. */
export async function readSheets(path: string, language: MessageLanguage): Promise<readonly Sheet[]> {
  const messages = cliMessages(language);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(messages.input[problemOf(error)](path));
  });
  try {
    return readFileBytes(bytes, { codec: nodeCodec }).sheets;
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    throw new UsageError(
      `${reportCommandMessages(language).roundBroken(path)}\n  ${fileMessage(language, error.failure)}`,
    );
  }
}

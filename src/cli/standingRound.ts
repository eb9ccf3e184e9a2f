import { readFile } from "node:fs/promises";
import { ReadFailure } from "../host/sheet";
import { readFileBytes } from "../host/xlsx/readFileBytes";
import { untouchedPurpose } from "../host/xlsx/untouchedPurpose";
import { cliMessages } from "../messages/cliMessages";
import { collectMessages } from "../messages/collectMessages";
import { fileMessage } from "../messages/fileMessages";
import type { MessageLanguage } from "../messages/language";
import { leftBehind, type LeftBehind } from "../report/round/leftBehind";
import { readRound, type RoundReading } from "../report/round/readRound";
import type { RoundSettings } from "../report/round/roundWorkbook";
import { problemOf } from "./inputFiles";
import { nodeCodec } from "./nodeCodec";
import { roundProblemLines } from "./roundProblemLines";
import { UsageError } from "./usageError";

/** The round that stands at a place, and its bytes; undefined where nothing stands there. */
export interface StandingRound {
  readonly bytes: Uint8Array;
  readonly reading: Extract<RoundReading, { readonly remarks: unknown }>;
  readonly leftBehind: LeftBehind;
}

/** Reads the round that is to be updated. Throws `UsageError` where another thing stands there, or a round with a broken cell. */
export async function standingRound(
  place: string,
  language: MessageLanguage,
  settings: RoundSettings = {},
): Promise<StandingRound | undefined> {
  const bytes = await readFile(place).catch((error: unknown) => {
    const problem = problemOf(error);
    if (problem === "notFound") return undefined;
    throw new UsageError(cliMessages(language).input[problem](place));
  });
  if (!bytes) return undefined;
  // The yearly report holds its round too.
  if (untouchedPurpose(bytes) === "report") throw new UsageError(collectMessages(language).outNotRound(place));
  const sheets = sheetsOf(place, bytes, language);
  const reading = readRound(sheets, settings);
  if ("round" in reading) return { bytes, reading, leftBehind: leftBehind(sheets, reading.round, settings) };
  const messages = collectMessages(language);
  if (reading.problems.some(({ kind }) => kind === "notRound")) throw new UsageError(messages.outNotRound(place));
  throw new UsageError([messages.outBroken(place), ...roundProblemLines(reading.problems, language)].join("\n"));
}

function sheetsOf(place: string, bytes: Uint8Array, language: MessageLanguage) {
  try {
    return readFileBytes(bytes, { codec: nodeCodec }).sheets;
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const { outNotRound } = collectMessages(language);
    throw new UsageError(`${outNotRound(place)} ${fileMessage(language, error.failure)}`);
  }
}

import { readProgramme, type ProgrammeReading, type Round, type Sheet } from "../../core";
import { ReadFailure } from "../../host/sheet";
import { fileMessage } from "../../messages/fileMessages";
import type { MessageLanguage } from "../../messages/language";
import { paneCollectMessages } from "../../messages/paneCollectMessages";
import { roundMessages } from "../../messages/roundMessages";
import { readRound } from "../../report/round/readRound";
import type { OtherFile, SubmissionFile } from "./collector";
import type { ReadFile } from "./readFile";
import { roundProblemText } from "../../report/round/roundProblemText";

/** A file beside the round, and what was read of it where it could be. */
export interface ReadOther<Content> {
  readonly shown: OtherFile;
  readonly content?: Content;
}

/** The round before, out of its workbook. */
export function readBefore(
  file: SubmissionFile,
  readFile: ReadFile,
  language: MessageLanguage,
): Promise<ReadOther<Round>> {
  return readOther(file, readFile, language, (sheets) => {
    const reading = readRound(sheets);
    const texts = paneCollectMessages(language).standing;
    if ("problems" in reading) return { sentences: reading.problems.map((each) => roundProblemText(each, language)) };
    const { round } = reading;
    return { content: round, sentences: [texts.read(round.period, round.institutions.length)] };
  });
}

/** The programme's figures, out of a workbook that has the programme's sheet. */
export function readProgrammeFile(
  file: SubmissionFile,
  readFile: ReadFile,
  language: MessageLanguage,
): Promise<ReadOther<ProgrammeReading>> {
  return readOther(file, readFile, language, (sheets) => programmeIn(sheets, language));
}

/** The programme's figures, out of a sheet of the open workbook. */
export function programmeSheet(sheet: Sheet, language: MessageLanguage): ReadOther<ProgrammeReading> {
  return shownAs(sheet.name, programmeIn([sheet], language));
}

type Answer<Content> = { readonly content?: Content; readonly sentences: readonly string[] };

function programmeIn(sheets: readonly Sheet[], language: MessageLanguage): Answer<ProgrammeReading> {
  const { programmeMissing, programmeRead } = paneCollectMessages(language).compare;
  const reading = readProgramme(sheets);
  if (reading.sheets.length === 0) return { sentences: [programmeMissing] };
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of reading.findings) counts[severity] += 1;
  return { content: reading, sentences: [programmeRead(reading.figures.length, counts.error, counts.warning)] };
}

async function readOther<Content>(
  file: SubmissionFile,
  readFile: ReadFile,
  language: MessageLanguage,
  read: (sheets: readonly Sheet[]) => Answer<Content>,
): Promise<ReadOther<Content>> {
  try {
    const { sheets } = readFile(new Uint8Array(await file.arrayBuffer()));
    return shownAs(file.name, read(sheets));
  } catch (failure) {
    if (failure instanceof ReadFailure) {
      return shownAs(file.name, { sentences: [fileMessage(language, failure.failure)] });
    }
    const reason = failure instanceof Error ? failure.message : String(failure);
    return shownAs(file.name, { sentences: [roundMessages(language).failed(reason)] });
  }
}

function shownAs<Content>(file: string, { content, sentences }: Answer<Content>): ReadOther<Content> {
  return { shown: { file, isRead: content !== undefined, sentences }, ...(content !== undefined && { content }) };
}

import { builtInFrameworks, readProgramme, type ProgrammeReading, type Sheet } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { paneCollectMessages } from "../../messages/paneCollectMessages";
import { readRound, type RoundReading } from "../../report/round/readRound";
import type { OtherFile, SubmissionFile } from "./collector";
import { failureText } from "./failureText";
import type { ReadFile } from "./readFile";
import { roundProblemText, scoreRemarkTexts } from "../../report/round/roundProblemText";

/** A file beside the round, and what was read of it where it could be. */
export interface ReadOther<Content> {
  readonly content?: Content;
  readonly tell: (language: MessageLanguage) => OtherFile;
}

/** A round, and what is to be known of it. */
export type ReadRound = Extract<RoundReading, { readonly remarks: unknown }>;

/** The round before, out of its workbook. */
export function readBefore(file: SubmissionFile, readFile: ReadFile): Promise<ReadOther<ReadRound>> {
  return readOther(file, readFile, (sheets) => {
    const reading = readRound(sheets);
    if ("problems" in reading) {
      return { tell: (language) => reading.problems.map((each) => roundProblemText(each, language)) };
    }
    const { round, remarks } = reading;
    const tell = (language: MessageLanguage) => [
      paneCollectMessages(language).standing.read(round.period, round.institutions.length),
      ...scoreRemarkTexts(remarks, language),
    ];
    return { content: reading, tell };
  });
}

/** The programme's figures, out of a workbook that has the programme's sheet. */
export function readProgrammeFile(file: SubmissionFile, readFile: ReadFile): Promise<ReadOther<ProgrammeReading>> {
  return readOther(file, readFile, programmeIn);
}

/** The programme's figures, out of a sheet of the open workbook. */
export function programmeSheet(sheet: Sheet): ReadOther<ProgrammeReading> {
  return toldOf(sheet.name, programmeIn([sheet]));
}

interface Answer<Content> {
  readonly content?: Content;
  readonly tell: (language: MessageLanguage) => readonly string[];
}

function programmeIn(sheets: readonly Sheet[]): Answer<ProgrammeReading> {
  const words = (language: MessageLanguage) => paneCollectMessages(language).compare;
  const reading = readProgramme(sheets, builtInFrameworks);
  const { figures, findings } = reading;
  if (reading.sheets.length === 0) return { tell: (language) => [words(language).programmeMissing] };
  if (figures.length === 0) return { tell: (language) => [words(language).programmeEmpty] };
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const tell = (language: MessageLanguage) => [
    words(language).programmeRead(figures.length, counts.error, counts.warning),
  ];
  return { content: reading, tell };
}

async function readOther<Content>(
  file: SubmissionFile,
  readFile: ReadFile,
  read: (sheets: readonly Sheet[]) => Answer<Content>,
): Promise<ReadOther<Content>> {
  try {
    const { sheets } = readFile(new Uint8Array(await file.arrayBuffer()));
    return toldOf(file.name, read(sheets));
  } catch (failure) {
    return toldOf(file.name, { tell: (language) => [failureText(failure, language)] });
  }
}

function toldOf<Content>(file: string, { content, tell }: Answer<Content>): ReadOther<Content> {
  const isRead = content !== undefined;
  return { content, tell: (language) => ({ file, isRead, sentences: tell(language) }) };
}

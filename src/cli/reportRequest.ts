import path from "node:path";
import {
  builtInFrameworks,
  institutionKey,
  matchingKey,
  readProgramme,
  serviceCatalogue,
  type Frameworks,
  type ProgrammeReading,
  type Round,
} from "../core";
import { cliMessages } from "../messages/cliMessages";
import { commaOf, type MessageLanguage } from "../messages/language";
import { reportCommandMessages } from "../messages/reportCommandMessages";
import { quoted } from "../messages/isolate";
import { shownList } from "../messages/shownList";
import type { ReportSources } from "../report/annual/describedReport";
import type { Digits } from "../report/annual/page/figureWriter";
import type { RoundSource, SheetSource } from "../report/round/roundPlace";
import { roundRemarkText, scoreRemarkTexts } from "../report/round/roundProblemText";
import { visibleText } from "../report/visibleText";
import type { ReportOptions } from "./commandLine";
import { levelPolicy } from "./levelPolicy";
import { readRoundFile, readSheets } from "./readRoundFile";
import { readCatalogueFile, readFrameworkFile } from "./settingFiles";
import { UsageError } from "./usageError";

/** What is asked for, with all that was read. */
export interface ReportRequest {
  readonly sources: ReportSources;
  readonly digits: Digits;
  /** What a person should know of the rounds, as sentences. */
  readonly remarks: readonly string[];
}

const allDigits: readonly Digits[] = ["western", "arabic"];

/** Reads what the command names. Throws `UsageError` with what is wrong. */
export async function reportRequest(
  file: string,
  options: ReportOptions,
  language: MessageLanguage,
): Promise<Omit<ReportRequest, "sources"> & { readonly sources: Omit<ReportSources, "date"> }> {
  const digits = digitsOf(options, language);
  const policy = options.policy === undefined ? undefined : levelPolicy(options.policy, language);
  const catalogue =
    options.catalogue === undefined ? serviceCatalogue : await readCatalogueFile(options.catalogue, language);
  const frameworks =
    options.framework === undefined ? builtInFrameworks : await readFrameworkFile(options.framework, language);
  const settings = { catalogue, frameworks };
  const now = await readRoundFile(file, language, settings);
  const { before: earlier } = options;
  const before = earlier === undefined ? undefined : await readRoundFile(earlier, language, settings);
  const all = [...now.remarks, ...(before?.remarks ?? [])];
  const sources = {
    ...settings,
    now: now.round,
    before: before?.round,
    files: {
      now: inFile(now.source, file),
      ...(before && earlier !== undefined && { before: inFile(before.source, earlier) }),
    },
    programme: await programmeOf(options.programme, frameworks, language),
    language,
    scoreRemarks: scoreRemarkTexts(all, language),
    policy: policy ?? now.round.policy ?? "published",
    isSynthetic: options.synthetic,
    inWorkbook: options.out !== undefined,
    institution: institutionOf(now.round, options.institution, language),
  };
  return { sources, digits, remarks: all.map((remark) => roundRemarkText(remark, language)) };
}

/** A round's sheets named with their file, as spreadsheets name the cells of another workbook. */
function inFile({ institutions, services }: RoundSource, file: string): RoundSource {
  const named = (source: SheetSource) => ({ ...source, sheet: `[${visibleText(path.basename(file))}]${source.sheet}` });
  return { institutions: named(institutions), ...(services && { services: named(services) }) };
}

function digitsOf({ digits: asked = "western" }: ReportOptions, language: MessageLanguage): Digits {
  const digits = allDigits.find((each) => each === asked);
  if (!digits) throw new UsageError(cliMessages(language).usage.wrongChoice("--digits", asked, allDigits.join(", ")));
  if (digits === "arabic" && language !== "ar") throw new UsageError(reportCommandMessages(language).digitsAreArabic);
  return digits;
}

async function programmeOf(
  place: string | undefined,
  frameworks: Frameworks,
  language: MessageLanguage,
): Promise<ProgrammeReading | undefined> {
  if (place === undefined) return undefined;
  const reading = readProgramme(await readSheets(place, language), frameworks);
  if (reading.sheets.length === 0) throw new UsageError(reportCommandMessages(language).noProgramme(place));
  return reading;
}

/** The institution's name as the round has it, however its letters, marks and spaces were typed. */
function institutionOf(
  { institutions }: Round,
  asked: string | undefined,
  language: MessageLanguage,
): string | undefined {
  if (asked === undefined) return undefined;
  const messages = reportCommandMessages(language);
  const found = institutions.filter(({ name }) => institutionKey(name) === institutionKey(asked));
  if (found.length > 1) throw new UsageError(messages.severalInstitutions(asked));
  const [only] = found;
  if (only) return only.name;
  const names = nearFirst(
    institutions.map(({ name }) => name),
    asked,
  ).map(quoted);
  throw new UsageError(messages.noInstitution(asked, shownList(names, commaOf[language])));
}

/** Names that share the most words with what was asked for come first. */
function nearFirst(names: readonly string[], asked: string): readonly string[] {
  const words = matchingKey(asked)
    .split(" ")
    .filter((word) => word.length > 2);
  const shared = (name: string) => words.filter((word) => matchingKey(name).includes(word)).length;
  return [...names].sort((one, other) => shared(other) - shared(one));
}

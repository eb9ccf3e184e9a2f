import {
  scoredRound,
  type Catalogue,
  type Frameworks,
  type LevelPolicy,
  type ProgrammeReading,
  type Round,
} from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedSheet, DescribedWorkbook } from "../describedWorkbook";
import { roundWorkbook } from "../round/roundWorkbook";
import type { AnnualInput } from "./annualContext";
import { annualReport } from "./annualReport";
import { institutionReport } from "./institution/institutionReport";
import { programmeCopy } from "./programme/programmeCopy";
import { programmeParts } from "./programme/programmeParts";
import { programmeTargets } from "./programme/programmeTargets";
import { programmeYear } from "./programme/programmeYear";
import type { ReportDocument } from "./reportDocument";
import { annualWorkbook } from "./workbook/annualWorkbook";
import { liveScores } from "./workbook/liveScores";
import { roundSheets, type DescribedRound } from "./workbook/roundSheets";

/** What a report is made from, and how. */
export interface ReportSources {
  readonly now: Round;
  readonly before?: Round;
  readonly programme?: ProgrammeReading;
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
  readonly frameworks: Frameworks;
  readonly catalogue: Catalogue;
  /** The date on the cover, as it is to be printed. */
  readonly date?: string;
  /** What reading the rounds showed of their scores, in sentences: `isScoreRemark`. */
  readonly scoreRemarks?: readonly string[];
  /** True for made-up data of rounds that do not say so by themselves: those written before the mark was kept. */
  readonly isSynthetic?: boolean;
  /**
   * True where a workbook is made too: origins then name its cells, and figures are formulas over them. Otherwise they name
   * the cells of `files`, or without them the columns of the rounds in words.
   */
  readonly inWorkbook: boolean;
  /** Where the rounds stand in the files that they were read from, for the origins of what the workbook does not hold. */
  readonly files?: AnnualInput["files"];
  /** The one institution that the report is about; without it, all. */
  readonly institution?: string;
}

/** A report as a page needs it, and as a workbook with the sheets that its formulas stand over. */
export interface DescribedReport {
  readonly document: ReportDocument;
  readonly workbook: DescribedWorkbook;
}

/**
 * The yearly report, or the sheet of one institution. The sheet's workbook holds the rows of that institution alone: it is
 * handed to people who may not see the others'. Throws where the round has no institution of exactly that name.
 */
export function describedReport(sources: ReportSources): DescribedReport {
  return sources.institution === undefined ? ofAll(sources) : ofOne(sources, sources.institution);
}

function ofAll(sources: ReportSources): DescribedReport {
  const { now, before, programme, frameworks, language, inWorkbook } = sources;
  const rounds = roundSheets(described(now, sources), before && described(before, sources), language);
  const copy =
    programme &&
    programmeCopy(
      programme,
      rounds.sheets.map(({ name }) => name),
    );
  const document = annualReport({
    ...sources,
    targets: programmeTargets(sources),
    places: inWorkbook ? rounds.places : undefined,
    programmeYear: programmeYear(programme),
    programme: programme && programmeParts(programme, frameworks, inWorkbook ? copy?.place : undefined, language),
  });
  return withWorkbook(document, [...rounds.sheets, ...(copy?.sheets ?? [])], sources);
}

function ofOne(sources: ReportSources, institution: string): DescribedReport {
  const own = ownRound(sources.now, institution);
  const rounds = roundSheets(described(own, sources), undefined, sources.language);
  const places = sources.inWorkbook ? rounds.places : undefined;
  const input = { ...sources, places, targets: programmeTargets(sources), programme: undefined };
  return withWorkbook(institutionReport(input, own), rounds.sheets, sources);
}

/** The round's sheets, their levels read as the report reads them, and live as its own figures are. */
function described(round: Round, { language, catalogue, frameworks, policy }: ReportSources): DescribedRound {
  const scored = scoredRound(round, frameworks, policy);
  const { workbook, place } = roundWorkbook(scored, language, { catalogue, frameworks });
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === place.institutions.sheet
      ? liveScores(sheet, place.institutions, scored.institutions, { frameworks, policy, language })
      : sheet,
  );
  return { workbook: { ...workbook, sheets }, place, period: round.period };
}

function withWorkbook(
  document: ReportDocument,
  dataSheets: readonly DescribedSheet[],
  { language }: ReportSources,
): DescribedReport {
  return { document, workbook: annualWorkbook(document, dataSheets, language) };
}

/** The round as if one institution alone had handed in. */
function ownRound(round: Round, institution: string): Round {
  const institutions = round.institutions.filter(({ name }) => name === institution);
  if (institutions.length === 0) throw new Error(`The round has no institution ${institution}`);
  return {
    ...round,
    institutions,
    services: round.services.filter((service) => service.institution === institution),
    findings: round.findings.filter((finding) => finding.institution === institution),
    unread: [],
  };
}

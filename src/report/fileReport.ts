import type {
  Assessment,
  InventoryAssessment,
  ProgrammeAssessment,
  ScorecardAssessment,
  Severity,
  Verdict,
} from "../core";
import { languages } from "../messages/language";
import { reportMessages } from "../messages/reportMessages";
import { templateMessages } from "../messages/templateMessages";
import { catalogueWords } from "./catalogueWords";
import { fileVerdict, type CheckedFile, type SkippedSheet } from "./checkedFile";
import {
  inventoryFindingGroups,
  programmeFindingGroups,
  scorecardFindingGroups,
  severityCounts,
  type FindingGroup,
} from "./findingGroups";
import { nameList } from "./nameList";
import { proposalLines, type ProposalLine } from "./proposalLines";
import { reconciliationSentences, type ReconciliationSentence } from "./reconciliationSentences";
import type { ReportContext } from "./reportContext";
import { scoreBlock, type ScoreBlock } from "./scoreBlocks";
import { sheetDescription } from "./sheetDescription";
import { statisticBlocks, type StatisticBlock } from "./statisticBlocks";
import { visibleText } from "./visibleText";

export type { ReconciliationSentence };

/** Proposals in words at most: more than anyone reads, and of a million most would be put into words for nobody. */
const mostProposals = 200;

/** One sheet in words and figures, the same for every kind of report. */
export interface SheetReport {
  readonly name: string;
  /** "Service inventory, 66 services", or that nothing was recognised. */
  readonly description: string;
  readonly verdict: Verdict;
  readonly services?: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly FindingGroup[];
  /** The first ones, as many as a page shows; `proposalCount` is of all. */
  readonly proposals: readonly ProposalLine[];
  readonly proposalCount: number;
  readonly statistics: readonly StatisticBlock[];
  readonly reconciliation: readonly ReconciliationSentence[];
  readonly scores?: ScoreBlock;
}

export interface FileReport {
  readonly file: string;
  readonly verdict: Verdict | "unreadable";
  /** Why the file was not read. */
  readonly error?: string;
  readonly sheets: readonly SheetReport[];
  /** Sheets that were left out, and the like. */
  readonly remarks: readonly string[];
}

/** Puts what was found in a file into words. */
export function fileReport(checked: CheckedFile, context: ReportContext): FileReport {
  return {
    file: visibleText(checked.file),
    verdict: fileVerdict(checked),
    ...(checked.error && { error: checked.error.message }),
    sheets: checked.assessments.map((assessment) => sheetReport(assessment, context)),
    remarks: remarksOn(checked, context),
  };
}

/** Puts what was found on one sheet into words. */
export function sheetReport(assessment: Assessment, context: ReportContext): SheetReport {
  switch (assessment.kind) {
    case "inventory":
      return inventoryReport(assessment, context);
    case "scorecard":
      return {
        ...cardReport(assessment, scorecardFindingGroups(assessment, context), context),
        scores: scoreBlock(assessment, context),
      };
    case "programme":
      return cardReport(assessment, programmeFindingGroups(assessment, context), context);
  }
}

function inventoryReport(assessment: InventoryAssessment, context: ReportContext): SheetReport {
  const { sheet, verdict, table, repairs, statistics, reconciliation } = assessment;
  const words = catalogueWords(context, table);
  const services = table?.rowNumbers.length;
  const findings = inventoryFindingGroups(assessment, context);
  return {
    name: visibleText(sheet),
    description: sheetDescription(assessment, context.language),
    verdict,
    ...(services !== undefined && { services }),
    counts: severityCounts(findings),
    findings,
    proposals: proposalLines(repairs, table, context, mostProposals),
    proposalCount: repairs.length,
    statistics: statisticBlocks(statistics, words, context),
    reconciliation: reconciliationSentences(reconciliation, words, context.language),
  };
}

/** A sheet that holds no services. */
function cardReport(
  assessment: ScorecardAssessment | ProgrammeAssessment,
  findings: readonly FindingGroup[],
  context: ReportContext,
): SheetReport {
  return {
    name: visibleText(assessment.sheet),
    description: sheetDescription(assessment, context.language),
    verdict: assessment.verdict,
    counts: severityCounts(findings),
    findings,
    proposals: [],
    proposalCount: 0,
    statistics: [],
    reconciliation: [],
  };
}

function remarksOn(
  { skipped, repeated = [], realFormat, mappedHeaders, kindFromCover }: CheckedFile,
  { language }: ReportContext,
): string[] {
  const messages = reportMessages(language);
  const remark = (reason: SkippedSheet["why"], sentence: (names: string) => string): string[] => {
    const sheets = skipped.filter(({ why, name, rows }) => why === reason && rows !== 0 && !isOurs(name));
    if (sheets.length === 0) return [];
    const names = sheets.map(({ name }) => name);
    const rows = sheets.map((sheet) => sheet.rows);
    return [sentence(nameList(names, language, rows))];
  };
  return [
    ...(realFormat ? [messages.realFormat[realFormat]] : []),
    ...(mappedHeaders ? [messages.mappedHeaders(mappedHeaders)] : []),
    ...(kindFromCover ? [messages.nonServiceByCover] : []),
    ...repeated.map(messages.repeatedServices),
    ...remark("notRecognised", messages.unreadSheets),
    ...remark("leftBlank", messages.leftBlank),
    ...remark("hidden", messages.hiddenSheets),
  ];
}

/** A template's cover or lists to choose from, or a sheet of results that the pane has written: nobody's data. */
function isOurs(name: string): boolean {
  return languages.some((language) => {
    const { cover, lists } = templateMessages(language).sheets;
    const { findings, statistics } = reportMessages(language).headings;
    return [cover, lists].includes(name) || [findings, statistics].some((title) => name.startsWith(`${title} - `));
  });
}

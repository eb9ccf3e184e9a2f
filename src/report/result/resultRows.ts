import { reportMessages, type ReportMessages } from "../../messages/reportMessages";
import type { CheckedFile } from "../checkedFile";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";
import type { FileReport, SheetReport } from "../fileReport";
import type { ReportContext } from "../reportContext";
import type { ScoreBlock } from "../scoreBlocks";
import type { StatisticBlock } from "../statisticBlocks";
import { findingRows } from "./findingRows";
import { proposalRows } from "./proposalRows";
import type { ResultSheet } from "./resultLayouts";
import { statisticsSheet } from "./statisticsSheet";

type Cells = DescribedRow["cells"];

/** One file's rows for each sheet of a result workbook, in the columns of `resultLayouts`; and a sheet with charts for each inventory. */
export interface ResultRows extends Readonly<Record<ResultSheet, readonly DescribedRow[]>> {
  readonly charted: readonly DescribedSheet[];
}

export function resultRows(checked: CheckedFile, report: FileReport, context: ReportContext): ResultRows {
  const messages = reportMessages(context.language);
  const { file, sheets } = report;
  const ofEach = (rowsOf: (sheet: SheetReport, place: Cells) => readonly DescribedRow[]) =>
    sheets.flatMap((sheet) => rowsOf(sheet, [sheet.name, file]));
  return {
    summary: summaryRows(report, messages),
    findings: findingRows(checked, file, context),
    proposals: checked.assessments.flatMap((assessment) =>
      assessment.kind === "inventory" ? proposalRows(assessment, file, context) : [],
    ),
    statistics: ofEach(({ statistics }, place) => statistics.flatMap((block) => statisticRows(block, place))),
    reconciliation: ofEach(({ reconciliation }, place) =>
      reconciliation.map(({ agreement, text }) => ({
        style: agreement === "differs" ? "warning" : "body",
        cells: [messages.agreement[agreement], text, ...place],
      })),
    ),
    scores: ofEach(({ scores }, place) => (scores ? scoreRows(scores, place, messages) : [])),
    charted: checked.assessments.flatMap((assessment) =>
      assessment.kind === "inventory" && assessment.statistics.some(({ measured }) => measured)
        ? [statisticsSheet(assessment, context)]
        : [],
    ),
  };
}

/** A row for each sheet, then one for each remark on the file. */
function summaryRows({ file, error, sheets, remarks }: FileReport, messages: ReportMessages): DescribedRow[] {
  if (error !== undefined) return [body([messages.verdictWord.unreadable, null, null, null, null, error, null, file])];
  const ofSheets = sheets.map(({ name, verdict, services, counts, description }) =>
    body([
      messages.verdictWord[verdict],
      services ?? null,
      counts.error,
      counts.warning,
      counts.note,
      description,
      name,
      file,
    ]),
  );
  return [...ofSheets, ...remarks.map((remark) => body([null, null, null, null, null, remark, null, file]))];
}

function statisticRows({ heading, lines, missing, remarks }: StatisticBlock, place: Cells): DescribedRow[] {
  const remark = remarks.join(" ") || null;
  if (lines.length + missing.length === 0) return [body([heading, ...Array<null>(8).fill(null), remark, ...place])];
  return [...lines, ...missing].map(({ label, count, of, share, open, published }, index) => {
    const interval = [open?.lowest ?? null, open?.highest ?? null];
    const printed = [published?.count ?? null, published?.percent === undefined ? null : published.percent / 100];
    return body([heading, label, count, of, share, ...interval, ...printed, index === 0 ? remark : null, ...place]);
  });
}

function scoreRows({ lines, plan, sentences }: ScoreBlock, place: Cells, messages: ReportMessages): DescribedRow[] {
  const said = (label: string | null, text: string): DescribedRow => body([label, null, null, null, text, ...place]);
  const answerText = (answer: boolean | undefined) =>
    answer === undefined ? messages.notGiven : answer ? messages.yes : messages.no;
  return [
    ...lines.map(({ label, isGroup, points, maximum, score, remark }): DescribedRow => ({
      style: isGroup ? "section" : "body",
      cells: [label, points ?? null, maximum ?? null, score ?? null, remark ?? null, ...place],
    })),
    ...plan.map(({ label, answer }) => said(label, answerText(answer))),
    ...sentences.map((sentence) => said(null, sentence)),
  ];
}

function body(cells: Cells): DescribedRow {
  return { style: "body", cells };
}

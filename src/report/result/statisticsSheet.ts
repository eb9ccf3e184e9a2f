import type { InventoryAssessment } from "../../core";
import { reportMessages, type ReportMessages } from "../../messages/reportMessages";
import type { DescribedChart, DescribedRow, DescribedSheet } from "../describedWorkbook";
import { sheetReport, type ReconciliationSentence, type SheetReport } from "../fileReport";
import type { ReportContext } from "../reportContext";
import type { StatisticBlock } from "../statisticBlocks";
import { visibleText } from "../visibleText";
import { sheetTitle } from "./sheetTitle";
import { statisticsChart, widthOfChart } from "./statisticsChart";
import { statisticsColumns, type StatisticsColumn } from "./statisticsColumns";

/** Rows that a chart needs to be readable, its block's heading included; shorter tables are followed by blank rows. */
const leastRows = 11;
/** Charts are as tall as their table, up to this many rows. */
const mostChartRows = 24;

/**
 * The statistics of one inventory as a sheet of its own, to be read and printed: for each statistic its table (counts,
 * shares, whole-per-cent or with the decimal of the interval, and that interval where blank or unreadable cells leave one, and what was published) with a native
 * chart beside it; then what the published figures say. Columns that would be empty throughout are left out.
 */
export function statisticsSheet(assessment: InventoryAssessment, context: ReportContext): DescribedSheet {
  const messages = reportMessages(context.language);
  const report = sheetReport(assessment, context);
  const columns = statisticsColumns(report.statistics);
  const rows: DescribedRow[] = [...titleRows(report, messages)];
  const charts: DescribedChart[] = [];
  for (const block of report.statistics) {
    const first = rows.length + 1;
    rows.push(...blockRows(block, columns, messages));
    if (block.lines.length === 0) continue;
    const lastChartRow = Math.max(rows.length - 1, first + leastRows - 2);
    while (rows.length <= lastChartRow) rows.push(blankRow);
    charts.push(
      statisticsChart(block, columns, { first, last: Math.min(lastChartRow, first + mostChartRows) }, messages),
    );
  }
  rows.push(...reconciliationRows(report.reconciliation, messages));
  return {
    name: sheetTitle(messages.headings.statistics, assessment.sheet),
    columns: [...columns.map(({ width, format, wraps }) => ({ width, format, wraps })), ...widthOfChart],
    rows,
    charts,
  };
}

const blankRow: DescribedRow = { style: "text", cells: [] };

function titleRows({ name, description }: SheetReport, { headings, sheet }: ReportMessages): DescribedRow[] {
  return [
    { style: "title", cells: [`${headings.statistics}: ${sheet(visibleText(name))}`] },
    { style: "text", cells: [description] },
    blankRow,
  ];
}

/** Heading, column names, one row an answer, the cells without one, remarks, and a blank row. */
function blockRows(
  { heading, lines, missing, remarks }: StatisticBlock,
  columns: readonly StatisticsColumn[],
  messages: ReportMessages,
): DescribedRow[] {
  const answers = [...lines, ...missing];
  const table: DescribedRow[] = [
    { style: "header", cells: columns.map(({ title }) => messages.columns[title]) },
    ...answers.map((line): DescribedRow => ({ style: "body", cells: columns.map(({ cell }) => cell(line)) })),
  ];
  return [
    { style: "section", cells: [heading, ...columns.slice(1).map(() => null)] },
    ...(answers.length > 0 ? table : []),
    ...remarks.map((remark): DescribedRow => ({ style: "text", cells: [remark] })),
    blankRow,
  ];
}

function reconciliationRows(sentences: readonly ReconciliationSentence[], messages: ReportMessages): DescribedRow[] {
  if (sentences.length === 0) return [];
  return [
    { style: "section", cells: [messages.headings.reconciliation] },
    ...sentences.map(({ agreement, text }): DescribedRow => ({
      style: agreement === "differs" ? "warning" : "body",
      cells: [`${messages.agreement[agreement]}: ${text}`],
    })),
  ];
}

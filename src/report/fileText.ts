import type { Severity } from "../core";
import type { MessageLanguage } from "../messages/language";
import { reportMessages, type ReportMessages } from "../messages/reportMessages";
import type { FileReport, SheetReport } from "./fileReport";
import type { FindingGroup } from "./findingGroups";
import type { ProposalLine } from "./proposalLines";
import type { ScoreBlock } from "./scoreBlocks";
import { scoreText } from "./scoreText";
import { shareText } from "./shares";
import { openText, publishedText, type StatisticBlock } from "./statisticBlocks";

/** Findings of one rule on a terminal; the counts beside them are of all. */
const mostLines = { error: 30, warning: 30, note: 10 };

/** Proposals of one sheet on a terminal: each is a decision to take, so that the list is longer. */
const mostProposals = 100;

/** A file's report for a terminal: the verdict first, then each sheet. Ends in a line break. */
export function fileText({ file, verdict, error, sheets, remarks }: FileReport, language: MessageLanguage): string {
  const messages = reportMessages(language);
  const lines = [
    file,
    messages.verdictSentence[verdict],
    ...(error === undefined ? [] : [error]),
    ...sheets.flatMap((sheet) => ["", ...sheetLines(sheet, messages)]),
    ...(remarks.length > 0 ? ["", ...remarks] : []),
  ];
  return `${lines.join("\n")}\n`;
}

const agreementSigns = { agrees: "✓", differs: "≠", tells: "⇒", remarks: "•" } as const;

function sheetLines(sheet: SheetReport, messages: ReportMessages): string[] {
  const severities: readonly Severity[] = ["error", "warning", "note"];
  return [
    `${messages.sheet(sheet.name)}: ${sheet.description}`,
    severities.map((severity) => messages.severityCount(severity, sheet.counts[severity])).join(messages.comma),
    ...sheet.findings.flatMap((group) => groupLines(group, messages)),
    ...section(messages.headings.proposals, proposalTexts(sheet, messages)),
    ...section(
      messages.headings.statistics,
      sheet.statistics.flatMap((block) => statisticTexts(block, messages)),
    ),
    ...section(
      messages.headings.reconciliation,
      sheet.reconciliation.map(({ agreement, text }) => `${agreementSigns[agreement]} ${text}`),
    ),
    ...section(messages.headings.scores, sheet.scores ? scoreTexts(sheet.scores, messages) : []),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

function groupLines({ severity, title, count, allProposed, lines }: FindingGroup, messages: ReportMessages): string[] {
  const heading = `${messages.severityWord[severity]}: ${title} (${messages.number(count)})`;
  if (allProposed) return section(heading, [messages.allProposed]);
  const shown = lines.slice(0, mostLines[severity]);
  const left = count - shown.reduce((sum, line) => sum + line.count, 0);
  const texts = shown.map(({ where, text, advice }) => `${where && `${where}: `}${text} ${advice}`);
  return section(heading, [...texts, ...(left > 0 ? [messages.andMore(left)] : [])]);
}

function proposalTexts({ proposals, proposalCount }: SheetReport, messages: ReportMessages): string[] {
  const shown = proposals.slice(0, mostProposals);
  const left = proposalCount - shown.length;
  return [...shown.flatMap((line) => decisionTexts(line, messages)), ...(left > 0 ? [messages.andMore(left)] : [])];
}

/** A line, or where several cells of a row change together, a line for each of them below what holds for all. */
function decisionTexts({ changes, certainty, count, loss }: ProposalLine, messages: ReportMessages): string[] {
  const { quoted, change, number, comma, together } = messages;
  const extent = [messages.certainty[certainty], messages.cellCount(count)];
  const [only, another] = changes;
  if (only && !another) {
    const inBrackets = [...extent, number(only.cells)].join(comma);
    return [`${quoted(only.header)}: ${change(only.before, only.after)} (${inBrackets})${loss && ` ${loss}`}`];
  }
  return [
    `${[...extent, together].join(comma)}:`,
    ...changes.map(
      ({ cells, header, before, after }) => `  ${number(cells)}${comma}${quoted(header)}: ${change(before, after)}`,
    ),
  ];
}

function statisticTexts(block: StatisticBlock, messages: ReportMessages): string[] {
  const { heading, lines, missing, remarks } = block;
  const texts = [...lines, ...missing].map((line) => {
    const open = openText(line, messages.between);
    const published = line.published
      ? `${messages.comma}${messages.published} ${messages.number(publishedText(line.published))}`
      : "";
    return `  ${line.label}: ${messages.number(`${line.count} (${shareText(line, block)})`)}${open && `${messages.comma}${open}`}${published}`;
  });
  return [heading, ...texts, ...remarks.map((remark) => `  ${remark}`)];
}

function scoreTexts({ lines, plan, sentences }: ScoreBlock, messages: ReportMessages): string[] {
  const texts = lines.map(({ label, isGroup, points, maximum, score, remark }) => {
    const figure = score !== undefined ? scoreText(score) : points !== undefined ? `${points} / ${maximum ?? ""}` : "";
    return `${isGroup ? "" : "  "}${label}: ${[figure && messages.number(figure), remark].filter(Boolean).join(" ")}`;
  });
  const answered = plan.filter(({ answer }) => answer !== undefined);
  return [
    ...texts,
    ...sentences,
    ...answered.map(({ label, answer }) => `${label}: ${answer ? messages.yes : messages.no}`),
  ];
}

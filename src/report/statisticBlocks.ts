import type { AnswerCount, PublishedFigure, Statistic } from "../core";
import { reportMessages } from "../messages/reportMessages";
import type { CatalogueWords } from "./catalogueWords";
import type { ReportContext } from "./reportContext";
import { percentText } from "./shares";

/** One answer of a statistic, beside what was published of it. Shares are fractions of 1. */
export interface StatisticLine {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  readonly share: number;
  /** What the share may still be, where blank or unreadable cells leave it open. */
  readonly open?: { readonly lowest: number; readonly highest: number };
  readonly published?: PublishedFigure;
}

/** One field's statistic as a table; without lines it was not measured, and the remark says why. */
export interface StatisticBlock {
  readonly heading: string;
  readonly lines: readonly StatisticLine[];
  /** Cells without a readable answer: blank, unreadable. */
  readonly missing: readonly StatisticLine[];
  readonly remarks: readonly string[];
}

/** The statistics as tables, in the catalogue's order; none without services. Fields that are only optional and not in the sheet are left out. */
export function statisticBlocks(
  statistics: readonly Statistic[],
  words: CatalogueWords,
  context: ReportContext,
): StatisticBlock[] {
  return statistics
    .filter((statistic) => isWorthSaying(statistic, context))
    .map((statistic) => blockOf(statistic, words, context));
}

function isWorthSaying(statistic: Statistic, { catalogue, published }: ReportContext): boolean {
  if (statistic.measured || statistic.reason === "columnTwice") return true;
  if (statistic.reason === "noServices") return false;
  const isRequired = catalogue.fields.some(({ id, required }) => id === statistic.field && required);
  return isRequired || published?.figures[statistic.field] !== undefined;
}

function blockOf(
  statistic: Statistic,
  words: CatalogueWords,
  { language, published, catalogue }: ReportContext,
): StatisticBlock {
  const messages = reportMessages(language);
  const heading = words.field(statistic.field);
  if (!statistic.measured)
    return { heading, lines: [], missing: [], remarks: [messages.notMeasured[statistic.reason]] };
  const { field, counts, of, blank, unreadable, repaired, answers } = statistic;
  const figures = published?.figures[field] ?? {};
  const line = (answer: AnswerCount): StatisticLine => ({
    label: words.value(field, answer.value),
    count: answer.count,
    of,
    share: answer.share,
    ...(answer.lowest !== answer.highest && { open: { lowest: answer.lowest, highest: answer.highest } }),
    ...(figures[answer.value] && { published: figures[answer.value] }),
  });
  const missing = [
    { label: messages.blank, count: blank },
    { label: messages.unreadable, count: unreadable },
  ].flatMap(({ label, count }) => (count > 0 ? [{ label, count, of, share: count / of }] : []));
  const holdsSeveral = catalogue.fields.find(({ id }) => id === field)?.kind === "anyOf";
  const remarks = [
    ...(repaired > 0 ? [messages.repairedCells(repaired)] : []),
    ...(holdsSeveral && answers > of ? [messages.severalAnswers(answers)] : []),
  ];
  return { heading, lines: counts.map(line), missing, remarks };
}

/** "24 (36%)", "36%" or "24": a published figure as it was printed. */
export function publishedText({ count, percent }: PublishedFigure): string {
  if (percent === undefined) return String(count ?? "");
  return count === undefined ? `${percent}%` : `${count} (${percent}%)`;
}

/** The interval of an open share with one decimal, or nothing. */
export function openText({ open }: StatisticLine, between: (lowest: string, highest: string) => string): string {
  return open ? between(percentText(open.lowest, 1), percentText(open.highest, 1)) : "";
}

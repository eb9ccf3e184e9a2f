import {
  groupBy,
  measuredNumber,
  wholeNameKey,
  yearOf,
  type IndexResult,
  type ProgrammeEntry,
  type ProgrammeNumber,
} from "../../../core";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";
import { listSumCell, shareOfListCell } from "./listCells";
import { derivedCell, numberCell, numericRows, rowFrom } from "./programmeCells";
import { formatOf, shownNumber, type ProgrammeContext } from "./programmeContext";

/** The institutions named for a year, the highest count first, with their sum and what the index says of that year. */
export function institutionBlocks(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const byYear = groupBy(result.institutions, ({ period }) => period && yearOf(period));
  return [...byYear].flatMap(([year, entries]) => listBlocks(context, result, year, entries));
}

function listBlocks(
  context: ProgrammeContext,
  result: IndexResult,
  year: number | null,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  const { group, ownCounts } = result;
  const { words, listOf, listSum } = context.messages;
  const sorted = [...entries].sort((a, b) => (measuredNumber(b.value) ?? -1) - (measuredNumber(a.value) ?? -1));
  const numbers = sorted.map(({ value }) => value).filter(({ value }) => value.measured);
  const sum = numbers.reduce((all, number) => all + (measuredNumber(number) ?? 0), 0);
  const list: List = { numbers, ownCounts };
  const title = listOf(group.label[context.language], year === null ? "" : String(year));
  const table: ReportTable = {
    id: `programme-${group.id}-institutions${year === null ? "" : `-${year}`}`,
    caption: title,
    columns: [
      { title: words.institution, width: 46 },
      { title: words.count, width: 12, format: "whole" },
      { title: words.shareOfSum, width: 16, format: "interval" },
      ...(ownCounts.length > 0 ? [{ title: words.ownCount, width: 18, format: "whole" as const }] : []),
    ],
    rows: [...sorted.map((entry) => institutionRow(context, entry, list)), ...closingRows(context, result, year, list)],
  };
  const rows = Math.min(numericRows(table.rows, [1]), sorted.length);
  return [
    ...(numbers.length > 0
      ? [{ kind: "text" as const, text: listSum(numbers.length, shownNumber(sum, "whole")) }]
      : []),
    { kind: "table", table },
    ...(rows >= 2
      ? [
          {
            kind: "chart" as const,
            chart: {
              title,
              kind: "bars" as const,
              table: table.id,
              categories: 0,
              series: [1],
              format: "whole" as const,
              rows,
            },
          },
        ]
      : []),
  ];
}

interface List {
  readonly numbers: readonly ProgrammeNumber[];
  readonly ownCounts: readonly ProgrammeEntry[];
}

function institutionRow(context: ProgrammeContext, entry: ProgrammeEntry, { numbers, ownCounts }: List): ReportCell[] {
  const own = ownCounts.find(
    (count) => wholeNameKey(count.detail?.text ?? "") === wholeNameKey(entry.detail?.text ?? ""),
  );
  const numbersOfRow = [entry.value, ...(own ? [own.value] : [])];
  return rowFrom(context, numbersOfRow, [
    entry.detail?.text ?? "",
    numberCell(context, entry.value, formatOf(entry, entry.value)),
    shareOfListCell(context, entry.value, numbers, "interval"),
    ...(ownCounts.length === 0 ? [] : [own ? numberCell(context, own.value, formatOf(own, own.value)) : "–"]),
  ]);
}

/** The sum of the list, and what the index says was achieved in the year. */
function closingRows(
  context: ProgrammeContext,
  { years, ownCounts }: IndexResult,
  year: number | null,
  { numbers }: List,
): ReportCell[][] {
  if (numbers.length === 0) return [];
  const { words } = context.messages;
  const rest: ReportCell[] = ownCounts.length > 0 ? ["–", "–"] : ["–"];
  const achieved = years.find((known) => known.year === year && known.entry)?.told.achieved;
  return [
    [words.sum, listSumCell(context, numbers, "whole"), ...rest],
    ...(achieved ? [[words.achieved, derivedCell(context, achieved, "whole"), ...rest]] : []),
  ];
}

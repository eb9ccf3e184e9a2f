import { measuredNumber, type FigureGroup, type ProgrammeEntry } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";
import {
  beforeColumns,
  changeCell,
  changeOf,
  entryTable,
  hasBefore,
  institutionsColumn,
  isTold,
  namedColumns,
  optionalCell,
} from "./entryColumns";
import { monthlyFormat } from "./monthlyFormat";
import { computedCell, numberCell, numericRows, rowFrom } from "./programmeCells";
import { entryLabel, formatOf, shareFormat, unitText, type ProgrammeContext } from "./programmeContext";

/** Counts and amounts, with what was before them, their growth, and the change as it was published. */
export function amountsTable(
  context: ProgrammeContext,
  group: FigureGroup,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  if (entries.length === 0) return [];
  const { words } = context.messages;
  const told = shareFormat(entries.flatMap(({ change }) => measuredNumber(change) ?? []));
  const toldGrowth = told === "share" ? "wholeGrowth" : "growth";
  const table = entryTable(context, entries, [
    ...namedColumns(context),
    { title: words.value, width: 16, cell: (entry) => numberCell(context, entry.value, formatOf(entry, entry.value)) },
    { title: words.unit, width: 14, cell: (entry) => unitText(context, entry) },
    ...beforeColumns(context, entries, 16),
    {
      title: words.growth,
      width: 12,
      format: "growth",
      isShown: hasBefore(context, entries),
      cell: (entry) => changeCell(context, entry, 1, "growth", (now, before) => `${now}/${before}-1`),
    },
    {
      title: words.publishedChange,
      width: 14,
      format: toldGrowth,
      isShown: isTold(entries, "change"),
      cell: (entry) => optionalCell(context, entry, "change", toldGrowth),
    },
    ...institutionsColumn(context, entries),
  ]);
  return [{ kind: "table", table: { id: `programme-${group.id}-figures`, caption: words.amountsTitle, ...table } }];
}

/** What can be compared where the periods differ in length. */
export function monthlyTable(
  context: ProgrammeContext,
  group: FigureGroup,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  const { words } = context.messages;
  const rows = entries.flatMap((entry): ReportCell[][] => {
    const change = changeOf(context, entry);
    if (!change?.monthly) return [];
    const { now, before, months, growth } = change.monthly;
    const format = monthlyFormat(change.monthly);
    const of = (value: number, number: typeof entry.value, count: number) =>
      computedCell(context, { measured: true, value }, [number], format, ([total = ""]) => `${total}/${count}`);
    return [
      rowFrom(
        context,
        [entry.value, change.before],
        [
          entryLabel(context, entry),
          of(now, entry.value, months.now),
          of(before, change.before, months.before),
          computedCell(
            context,
            growth,
            [entry.value, change.before],
            "growth",
            ([total = "", earlier = ""]) => `(${total}/${months.now})/(${earlier}/${months.before})-1`,
          ),
        ],
      ),
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    { title: words.measure, width: 46 },
    { title: words.monthNow, width: 22, format: "whole" as const },
    { title: words.monthBefore, width: 16, format: "whole" as const },
    { title: words.monthGrowth, width: 18, format: "growth" as const },
  ];
  return [
    { kind: "table", table: { id: `programme-${group.id}-monthly`, caption: words.monthlyTitle, columns, rows } },
  ];
}

/** Shares, with their change in percentage points, and a chart of them. */
export function sharesTable(
  context: ProgrammeContext,
  group: FigureGroup,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  if (entries.length === 0) return [];
  const { words } = context.messages;
  const format = sharesFormat(context, entries);
  const table: ReportTable = {
    id: `programme-${group.id}-shares`,
    caption: words.sharesTitle,
    ...entryTable(context, entries, [
      ...namedColumns(context),
      {
        title: words.now,
        width: 12,
        format,
        cell: (entry) => numberCell(context, entry.value, format),
      },
      ...beforeColumns(context, entries, 12, format),
      {
        title: words.points,
        width: 16,
        format: "leap",
        isShown: hasBefore(context, entries),
        cell: (entry) => changeCell(context, entry, 100, "leap", (now, before) => `100*(${now}-${before})`),
      },
      ...institutionsColumn(context, entries),
    ]),
  };
  return [{ kind: "table", table }, ...sharesChart(context, group, table, format, hasBefore(context, entries))];
}

/** Shares that are set side by side have the decimals of the finest of them. */
function sharesFormat(context: ProgrammeContext, entries: readonly ProgrammeEntry[]): NumberFormat {
  const numbers = entries.flatMap((entry) => [entry.value, changeOf(context, entry)?.before ?? entry.value]);
  return shareFormat(numbers.flatMap((number) => measuredNumber(number) ?? []));
}

/** Where the values now and before stand in a table of shares. */
const nowColumn = 2;
const beforeColumn = 4;

function sharesChart(
  { messages, language }: ProgrammeContext,
  group: FigureGroup,
  { id, rows: all }: ReportTable,
  format: NumberFormat,
  isBeside: boolean,
): ReportBlock[] {
  const rows = numericRows(all, [nowColumn]);
  if (rows < 2) return [];
  const isWhole = isBeside && numericRows(all, [nowColumn, beforeColumn]) === all.length;
  const series = isWhole ? [beforeColumn, nowColumn] : [nowColumn];
  const title = `${group.label[language]}: ${messages.words.sharesTitle}`;
  const chart = { title, kind: "bars", table: id, categories: 0, series, format, maximum: 1, rows } as const;
  return [{ kind: "chart", chart }];
}

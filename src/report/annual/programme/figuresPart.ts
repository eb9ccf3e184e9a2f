import {
  definitionOf,
  measuredNumber,
  unitKindOf,
  type ChangeResult,
  type FigureGroup,
  type ProgrammeEntry,
  type ProgrammeNumber,
} from "../../../core";
import type { ReportBlock, ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { computedCell, numberCell, numericRows, rowFrom } from "./programmeCells";
import { changeSentences } from "./changeSentences";
import { entryLabel, formatOf, periodText, type ProgrammeContext } from "./programmeContext";
import { programmeRemarks } from "./programmeRemarks";
import { seriesBlocks } from "./seriesBlocks";

/** A group of figures, whichever they are: amounts with their growth, shares with their change, series by year. */
export function figuresPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  const { language } = context;
  const figures = context.reading.figures.filter((entry) => definitionOf(entry).group === group.id);
  const single = figures.filter((entry) => definitionOf(entry).role === "figure");
  const isShare = (entry: ProgrammeEntry) => unitKindOf(definitionOf(entry)) === "share";
  const blocks = [
    ...changeSentences(context, single),
    ...amountsTable(
      context,
      group,
      single.filter((entry) => !isShare(entry)),
    ),
    ...monthlyTable(context, group, single),
    ...sharesTable(context, group, single.filter(isShare)),
    ...seriesBlocks(context, group, figures),
    ...programmeRemarks(context, group.id),
  ];
  if (figures.length === 0 && blocks.length === 0) return undefined;
  return { id: `programme-${group.id}`, heading: group.label[language], sheetName: group.sheetName[language], blocks };
}

/** The change of an entry, where it has one. */
export function changeOf({ results }: ProgrammeContext, entry: ProgrammeEntry): ChangeResult | undefined {
  return results.changes.find((change) => change.entry === entry);
}

function amountsTable(
  context: ProgrammeContext,
  group: FigureGroup,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  if (entries.length === 0) return [];
  const { words } = context.messages;
  const hasPublished = entries.some(({ change }) => change.value.measured);
  const table: ReportTable = {
    id: `programme-${group.id}-figures`,
    caption: words.amountsTitle,
    columns: [
      { title: words.measure, width: 46 },
      { title: words.period, width: 22 },
      { title: words.value, width: 16 },
      { title: words.beforePeriod, width: 18 },
      { title: words.before, width: 16 },
      { title: words.growth, width: 12, format: "growth" },
      ...(hasPublished ? [{ title: words.publishedChange, width: 14, format: "growth" as const }] : []),
      { title: words.institutions, width: 14, format: "whole" },
    ],
    rows: entries.map((entry) =>
      rowFrom(context, numbersOf(context, entry), [
        entryLabel(context, entry),
        periodText(context, entry.period),
        numberCell(context, entry.value, formatOf(entry)),
        ...beforeCells(context, entry),
        ...(hasPublished ? [optionalCell(context, entry, "change")] : []),
        optionalCell(context, entry, "institutions"),
      ]),
    ),
  };
  return [{ kind: "table", table }];
}

/** The numbers that an entry's row is made of. */
function numbersOf(context: ProgrammeContext, entry: ProgrammeEntry): ProgrammeNumber[] {
  const change = changeOf(context, entry);
  return [entry.value, ...(change ? [change.before] : []), entry.change, entry.institutions];
}

/** Period and value before, and growth; a dash where nothing is told of before. */
function beforeCells(context: ProgrammeContext, entry: ProgrammeEntry): ReportCell[] {
  const change = changeOf(context, entry);
  const { notMeasured } = context.messages;
  if (!change) return ["–", notMeasured, notMeasured];
  const grown = computedCell(
    context,
    change.change,
    [entry.value, change.before],
    "growth",
    ([now = "", before = ""]) => `${now}/${before}-1`,
  );
  return [periodText(context, change.beforePeriod), numberCell(context, change.before, formatOf(entry)), grown];
}

/** A number that need not be there: "–" where the sheet tells none. */
function optionalCell(context: ProgrammeContext, entry: ProgrammeEntry, column: "change" | "institutions"): ReportCell {
  const number = entry[column];
  if (!number.value.measured && number.value.reason.kind === "blank") return "–";
  return numberCell(context, number, column === "change" ? "growth" : "whole");
}

/** What can be compared where the periods differ in length. */
function monthlyTable(
  context: ProgrammeContext,
  group: FigureGroup,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  const { words } = context.messages;
  const rows = entries.flatMap((entry): ReportCell[][] => {
    const change = changeOf(context, entry);
    if (!change?.monthly) return [];
    const { now, before, months, growth } = change.monthly;
    const of = (value: number, number: typeof entry.value, count: number) =>
      computedCell(context, { measured: true, value }, [number], "whole", ([total = ""]) => `${total}/${count}`);
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

function sharesTable(context: ProgrammeContext, group: FigureGroup, entries: readonly ProgrammeEntry[]): ReportBlock[] {
  if (entries.length === 0) return [];
  const { words } = context.messages;
  const id = `programme-${group.id}-shares`;
  const columns = [
    { title: words.measure, width: 46 },
    { title: words.period, width: 22 },
    { title: words.now, width: 12, format: "share" as const },
    { title: words.beforePeriod, width: 18 },
    { title: words.before, width: 12, format: "share" as const },
    { title: words.points, width: 16, format: "leap" as const },
    { title: words.institutions, width: 14, format: "whole" as const },
  ];
  const rows = entries.map((entry) => shareRow(context, entry));
  const charted = numericRows(rows, [2]);
  const series = numericRows(rows, [2, 4]) === rows.length ? [4, 2] : [2];
  return [
    { kind: "table", table: { id, caption: words.sharesTitle, columns, rows } },
    ...(charted >= 2
      ? [
          {
            kind: "chart" as const,
            chart: {
              title: `${group.label[context.language]}: ${words.sharesTitle}`,
              kind: "bars" as const,
              table: id,
              categories: 0,
              series,
              format: "share" as const,
              maximum: 1,
              rows: charted,
            },
          },
        ]
      : []),
  ];
}

function shareRow(context: ProgrammeContext, entry: ProgrammeEntry): ReportCell[] {
  const change = changeOf(context, entry);
  const { notMeasured } = context.messages;
  const points = change?.change.measured ? { measured: true as const, value: 100 * change.change.value } : undefined;
  const before: ReportCell[] = change
    ? [
        periodText(context, change.beforePeriod),
        numberCell(context, change.before, "share"),
        computedCell(
          context,
          points ?? change.change,
          [entry.value, change.before],
          "leap",
          ([now = "", earlier = ""]) => `100*(${now}-${earlier})`,
        ),
      ]
    : ["–", notMeasured, notMeasured];
  return rowFrom(context, numbersOf(context, entry), [
    entryLabel(context, entry),
    periodText(context, entry.period),
    numberCell(context, entry.value, "share"),
    ...before,
    measuredNumber(entry.institutions) === undefined ? "–" : numberCell(context, entry.institutions, "whole"),
  ]);
}

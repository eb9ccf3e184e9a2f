import type { ChangeResult, ProgrammeEntry, ProgrammeNumber } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import type { ReportCell, ReportColumn, ReportTable } from "../reportDocument";
import { computedCell, numberCell, rowFrom } from "./programmeCells";
import { entryLabel, formatOf, periodText, type ProgrammeContext } from "./programmeContext";

/** A column of a table of entries; left out where no entry has anything for it. */
export interface EntryColumn extends ReportColumn {
  readonly cell: (entry: ProgrammeEntry) => ReportCell;
  readonly isShown?: boolean;
}

/** Rows of entries under those of the columns that any of them has something for; the numbers of a row have one origin. */
export function entryTable(
  context: ProgrammeContext,
  entries: readonly ProgrammeEntry[],
  all: readonly EntryColumn[],
): Pick<ReportTable, "columns" | "rows"> {
  const shown = all.filter(({ isShown = true }) => isShown);
  return {
    columns: shown.map(({ title, width, format }) => ({ title, width, ...(format && { format }) })),
    rows: entries.map((entry) =>
      rowFrom(
        context,
        numbersOf(context, entry),
        shown.map(({ cell }) => cell(entry)),
      ),
    ),
  };
}

/** What the figure is, and of when. */
export function namedColumns(context: ProgrammeContext): EntryColumn[] {
  const { words } = context.messages;
  return [
    { title: words.measure, width: 46, cell: (entry) => entryLabel(context, entry) },
    { title: words.period, width: 22, cell: (entry) => periodText(context, entry.period) },
  ];
}

/** Period and value before; a dash and "not measured" where nothing is told of before. */
export function beforeColumns(
  context: ProgrammeContext,
  entries: readonly ProgrammeEntry[],
  width: number,
  format?: NumberFormat,
): EntryColumn[] {
  const { words, notMeasured } = context.messages;
  const isShown = hasBefore(context, entries);
  const beforePeriod = (entry: ProgrammeEntry) => {
    const change = changeOf(context, entry);
    return change ? periodText(context, change.beforePeriod) : "–";
  };
  const before = (entry: ProgrammeEntry) => {
    const change = changeOf(context, entry);
    return change ? numberCell(context, change.before, format ?? formatOf(entry, change.before)) : notMeasured;
  };
  return [
    { title: words.beforePeriod, width: 18, isShown, cell: beforePeriod },
    { title: words.before, width, isShown, cell: before },
  ];
}

/** How many institutions each value covers. */
export function institutionsColumn(context: ProgrammeContext, entries: readonly ProgrammeEntry[]): EntryColumn[] {
  return [
    {
      title: context.messages.words.institutions,
      width: 14,
      format: "whole",
      isShown: isTold(entries, "institutions"),
      cell: (entry) => optionalCell(context, entry, "institutions", "whole"),
    },
  ];
}

/** The change of an entry, times a factor; `formula` gets the cells now and before. */
export function changeCell(
  context: ProgrammeContext,
  entry: ProgrammeEntry,
  factor: number,
  format: NumberFormat,
  formula: (now: string, before: string) => string,
): ReportCell {
  const change = changeOf(context, entry);
  if (!change) return context.messages.notMeasured;
  const value = change.change.measured
    ? { measured: true as const, value: factor * change.change.value }
    : change.change;
  return computedCell(context, value, [entry.value, change.before], format, ([now = "", before = ""]) =>
    formula(now, before),
  );
}

/** The change of an entry, where it has one. */
export function changeOf({ results }: ProgrammeContext, entry: ProgrammeEntry): ChangeResult | undefined {
  return results.changes.find((change) => change.entry === entry);
}

/** True where any entry has something before it to be compared with. */
export function hasBefore(context: ProgrammeContext, entries: readonly ProgrammeEntry[]): boolean {
  return entries.some((entry) => changeOf(context, entry) !== undefined);
}

/** True where the sheet tells anything in this column of any entry. */
export function isTold(entries: readonly ProgrammeEntry[], column: "change" | "institutions"): boolean {
  return entries.some((entry) => isToldIn(entry, column));
}

function isToldIn(entry: ProgrammeEntry, column: "change" | "institutions"): boolean {
  const { value } = entry[column];
  return value.measured || value.reason.kind !== "blank";
}

/** The numbers that an entry's row is made of. */
function numbersOf(context: ProgrammeContext, entry: ProgrammeEntry): ProgrammeNumber[] {
  const change = changeOf(context, entry);
  return [entry.value, ...(change ? [change.before] : []), entry.change, entry.institutions];
}

/** A number that need not be there: "–" where the sheet tells none. */
export function optionalCell(
  context: ProgrammeContext,
  entry: ProgrammeEntry,
  column: "change" | "institutions",
  format: NumberFormat,
): ReportCell {
  return isToldIn(entry, column) ? numberCell(context, entry[column], format) : "–";
}

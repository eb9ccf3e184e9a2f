import {
  cellRuns,
  clearBinaryNoise,
  definitionOf,
  measuredNumber,
  programmeResults,
  unitKindOf,
  type Frameworks,
  type MonthPeriod,
  type ProgrammeCell,
  type ProgrammeColumnId,
  type ProgrammeEntry,
  type ProgrammeNumber,
  type ProgrammeReading,
  type ProgrammeResults,
} from "../../../core";
import { ltr } from "../../../messages/isolate";
import type { MessageLanguage } from "../../../messages/language";
import type { ProgrammeNames } from "../../../messages/programmeFindingMessages";
import { programmeMessages, type ProgrammeMessages } from "../../../messages/programmeMessages";
import type { NumberFormat } from "../../describedWorkbook";
import { figureText } from "../figureText";
import { programmeNames, shownNumber, shownShare } from "./programmeNames";
import type { ProgrammePlace } from "./programmePlace";

export { shownNumber, shownShare };

/** What all parts of the programme are made from. */
export interface ProgrammeContext {
  readonly reading: ProgrammeReading;
  readonly results: ProgrammeResults;
  readonly frameworks: Frameworks;
  readonly language: MessageLanguage;
  readonly messages: ProgrammeMessages;
  readonly names: ProgrammeNames;
  /** Without it no formula is written. */
  readonly place?: ProgrammePlace;
}

export function programmeContext(
  reading: ProgrammeReading,
  frameworks: Frameworks,
  place: ProgrammePlace | undefined,
  language: MessageLanguage,
): ProgrammeContext {
  return {
    reading,
    results: programmeResults(reading, frameworks.egdi),
    frameworks,
    language,
    messages: programmeMessages(language),
    names: programmeNames(language),
    place,
  };
}

/** How a number of the sheet is shown in a cell: with a decimal where it was told with one. */
export function formatOf(entry: ProgrammeEntry, { value }: ProgrammeNumber): NumberFormat {
  const formats = {
    count: "whole",
    amount: "whole",
    share: shareFormat(value.measured ? [value.value] : []),
    rank: "whole",
    index: "points",
    score: "points",
  } as const;
  return formats[unitKindOf(definitionOf(entry)) ?? "count"];
}

/** Whole per cents where all shares are that; else a decimal. */
export function shareFormat(shares: readonly number[]): "share" | "interval" {
  return shares.every((share) => Number.isInteger(percentOf(share))) ? "share" : "interval";
}

/** A number of the sheet in a sentence, with all its decimals; "0" where it was not measured. */
export function shownFigure(entry: ProgrammeEntry, number: ProgrammeNumber): string {
  const value = measuredNumber(number) ?? 0;
  const isShare = unitKindOf(definitionOf(entry)) === "share";
  return isShare ? ltr(`${figureText(percentOf(value), "points")}%`) : shownNumber(value, formatOf(entry, number));
}

/** Without the noise of binary arithmetic. */
function percentOf(share: number): number {
  return clearBinaryNoise(100 * share);
}

/** The figure's name, with what or whom it is of. */
export function entryLabel(context: ProgrammeContext, entry: ProgrammeEntry): string {
  const label = context.names.figure(entry.figure);
  return entry.detail ? `${label}${context.messages.comma}${detailText(context, entry)}` : label;
}

/** What or whom a figure is of: a level or a stage by its label in the report's language, all else as the sheet has it. */
export function detailText({ language, frameworks }: ProgrammeContext, { detail }: ProgrammeEntry): string {
  const known = [...frameworks.levels.levels, ...frameworks.stages.stages].find(({ id }) => id === detail?.id);
  return known?.label[language] ?? detail?.text ?? "";
}

/** The name of what a figure counts in; "" for a figure in words. */
export function unitText({ names }: ProgrammeContext, entry: ProgrammeEntry): string {
  const { unit } = definitionOf(entry);
  return unit === null ? "" : names.unit(unit);
}

/** A period as a reader says it; "" where it is not told. */
export function periodText({ messages }: ProgrammeContext, period: MonthPeriod | null): string {
  return period ? messages.period(period) : "";
}

/** "البرنامج!D12:D29, F5": where cells stand, in the report's workbook where it holds the sheet. */
export function originOf({ place, messages }: ProgrammeContext, cells: readonly ProgrammeCell[]): string {
  const bySheet = new Map<string, Map<number, Set<number>>>();
  for (const { sheet, row, column } of cells) {
    const columns = bySheet.get(sheet) ?? new Map<number, Set<number>>();
    columns.set(column, (columns.get(column) ?? new Set()).add(row));
    bySheet.set(sheet, columns);
  }
  return [...bySheet]
    .map(([sheet, columns]) => {
      const runs = [...columns].flatMap(([column, rows]) =>
        cellRuns(
          column,
          [...rows].sort((a, b) => a - b),
        ).split(", "),
      );
      return messages.cells(place?.sheets[sheet] ?? sheet, runs);
    })
    .join("; ");
}

/** The first of these columns that is filled in the row of a cell; none where the sheet leaves them all out there. */
export function filledCell(
  { reading }: ProgrammeContext,
  { sheet, row }: ProgrammeCell,
  ...columns: readonly ProgrammeColumnId[]
): ProgrammeCell | undefined {
  const grid = reading.sheets.find(({ name }) => name === sheet)?.grid;
  const cells = grid?.rows.find((_, index) => grid.rowNumbers[index] === row);
  const header = reading.headers.filter((each) => each.sheet === sheet && each.row < row).at(-1);
  const column = columns.map((id) => header?.columns.get(id)).find((at) => at !== undefined && cells?.[at] != null);
  return column === undefined ? undefined : { sheet, row, column };
}

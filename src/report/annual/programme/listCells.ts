import { cellRuns, measured, measuredNumber, notMeasured, type ProgrammeNumber } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import { text } from "../../inPlace/guardedFormula";
import type { ReportCell } from "../reportDocument";
import { computedCell, sheetReference } from "./programmeCells";
import { originOf, type ProgrammeContext } from "./programmeContext";

/** The sum of a list's numbers; live, without those that are emptied, and not measured where none is left. */
export function listSumCell(
  context: ProgrammeContext,
  list: readonly ProgrammeNumber[],
  format: NumberFormat,
): ReportCell {
  const areas = areasOf(context, list);
  const words = context.messages.notMeasured;
  const formula = areas && `=IF(COUNT(${areas})>0,SUM(${areas}),${text(words)})`;
  const origin = originOf(
    context,
    list.map(({ cell }) => cell),
  );
  return { value: list.length > 0 ? sumOf(list) : words, format, origin, ...(formula && { formula }) };
}

/** Which part of its list's sum a number is, a fraction of 1; its row says where it stands. */
export function shareOfListCell(
  context: ProgrammeContext,
  own: ProgrammeNumber,
  list: readonly ProgrammeNumber[],
  format: NumberFormat,
): ReportCell {
  const areas = areasOf(context, list);
  const [part, sum] = [own.value, sumOf(list)];
  const share = part.measured && sum > 0 ? measured(part.value / sum) : notMeasured({ kind: "nothingToCount" });
  const formula = areas === undefined ? undefined : ([cell = ""]: readonly string[]) => `${cell}/SUM(${areas})`;
  return computedCell(context, share, [own], format, formula);
}

function sumOf(list: readonly ProgrammeNumber[]): number {
  return list.reduce((sum, number) => sum + (measuredNumber(number) ?? 0), 0);
}

/** The cells of a list in the report's workbook, as the arguments of a function; nothing where one holds no plain number. */
function areasOf({ place }: ProgrammeContext, list: readonly ProgrammeNumber[]): string | undefined {
  const columns = new Map<string, { sheet: string; column: number; rows: number[] }>();
  for (const { cell, factor, value } of list) {
    const sheet = place?.sheets[cell.sheet];
    if (sheet === undefined || factor !== 1 || !value.measured) return undefined;
    const key = `${cell.column} ${sheet}`;
    const known = columns.get(key) ?? { sheet, column: cell.column, rows: [] };
    columns.set(key, { ...known, rows: [...known.rows, cell.row] });
  }
  const areas = [...columns.values()].flatMap(({ sheet, column, rows }) =>
    cellRuns(
      column,
      rows.sort((a, b) => a - b),
    )
      .split(", ")
      .map((area) => `${sheetReference(sheet)}${area}`),
  );
  return areas.length > 0 && areas.length <= mostAreas ? areas.join(",") : undefined;
}

/** Excel's limit for the arguments of a function is 255, and for a formula, which names them twice, 8,192 characters. */
const mostAreas = 60;

import {
  assessSheet,
  type Area,
  type CellValue,
  type ScorecardAssessment,
  type Settings,
  type Sheet,
  type SheetFacts,
} from "../../../src/core";
import type { ReportContext } from "../../../src/report/reportContext";
import type { ScoreCell, ScoreEdit, ScoresInPlace } from "../../../src/report/inPlace/scoreEdit";
import { scoresInPlace } from "../../../src/report/inPlace/scoresInPlace";
import { settings, sheetOf } from "../../fixtures/inventories";
import { calculate, type Result } from "./calculate";

export type Rows = readonly (readonly CellValue[])[];

/** How a card is written in a test. */
export interface Writing extends Partial<ScoresInPlace> {
  readonly language?: "ar" | "en";
  readonly facts?: Partial<SheetFacts>;
  readonly settings?: Partial<Settings>;
}

export function assessCard(rows: Rows, more: Partial<Settings> = {}): ScorecardAssessment {
  const assessment = assessSheet(sheetOf(rows), { ...settings, ...more });
  if (assessment?.kind !== "scorecard") throw new Error("The rows were not read as a scorecard");
  return assessment;
}

export function writeScores(
  rows: Rows,
  { language = "en", facts, settings: more, ...options }: Writing = {},
): ScoreEdit {
  const context: ReportContext = { ...settings, ...more, language };
  const sheet: Sheet = sheetOf(rows, facts);
  return scoresInPlace(assessCard(rows, more), sheet, context, { as: "formulas", withChart: true, ...options });
}

/** The sheet after the edit as a reader sees it, formulas as their results. */
export function rowsAfter(rows: Rows, { cells }: ScoreEdit): Rows {
  const result = calculate(rows, cells);
  const lastRow = Math.max(rows.length, ...cells.map(({ row }) => row));
  const lastColumn = Math.max(...rows.map((row) => row.length - 1), ...cells.map(({ column }) => column));
  return Array.from({ length: lastRow }, (_, index) =>
    Array.from({ length: lastColumn + 1 }, (__, column) => asCell(result(index + 1, column))),
  );
}

/** The result that stands in the row of this name, in the column under this header. */
export function shown(rows: Rows, header: string, name: string): CellValue {
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  const row = rows.slice(headerRow + 1).find((cells) => cells.some((cell, at) => cell === name && at < column));
  if (!row) throw new Error(`No row ${name} under ${header}`);
  return row[column] ?? null;
}

export function cellAt({ cells }: ScoreEdit, row: number, column: number): ScoreCell["value"] | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

export function areaOf(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function asCell(result: Result): CellValue {
  return typeof result === "string" && result.startsWith("#") ? { error: result } : result;
}

import { codes } from "../../functions/customFunctions";
import FormulaParser, { FormulaError, type CellReference } from "fast-formula-parser";
import type { CellValue } from "../../../src/core";
import * as excel from "../../../src/functions/functions";
import type { ScoreCell } from "../../../src/report/inPlace/scoreEdit";

type Call = (...cells: unknown[][][]) => unknown[][];

/** The functions that scores in place call, by the names that Excel knows them by. */
const functions: Readonly<Record<string, Call>> = {
  "JAHIZ.STAGESCORE": (stage, points, maxima) => excel.stageScore(stage as string[][], points ?? [], maxima),
  "JAHIZ.PERFORMANCESCORE": (readiness, maturity, impact, isService) =>
    excel.performanceScore(readiness ?? [], maturity ?? [], impact ?? [], isService),
  "JAHIZ.MATURITYLEVEL": (score, language, policy) =>
    excel.maturityLevel(score ?? [], String(language?.[0]?.[0]), String(policy?.[0]?.[0])),
};

/** A cell's result: a value, or an error's name as Excel shows it. */
export type Result = CellValue | string;

/**
 * What a sheet shows once these cells are written into it: ordinary formulas by an independent engine, ours by the
 * worksheet functions themselves. Blank cells reach a worksheet function as 0, as they do in Excel on the desktop.
 */
export function calculate(
  rows: readonly (readonly CellValue[])[],
  written: readonly ScoreCell[],
): (row: number, column: number) => Result {
  const at = (row: number, column: number) => `${row} ${column}`;
  const cells = new Map(written.map((cell) => [at(cell.row, cell.column), cell.value]));
  const known = new Map<string, unknown>();
  const config = {
    onCell: ({ row, col }: CellReference) => valueAt(row, col - 1),
    onRange: ({ from, to }: Readonly<Record<"from" | "to", CellReference>>) =>
      Array.from({ length: to.row - from.row + 1 }, (_, r) =>
        Array.from({ length: to.col - from.col + 1 }, (__, c) => valueAt(from.row + r, from.col - 1 + c)),
      ),
    functions: Object.fromEntries(Object.entries(functions).map(([name, call]) => [name, asParserFunction(call)])),
  };
  // A parser cannot begin a second formula while it is at one, so each depth of reference has its own.
  const parsers: FormulaParser[] = [];
  let depth = -1;
  function valueAt(row: number, column: number): unknown {
    const key = at(row, column);
    if (!known.has(key)) known.set(key, compute(row, column));
    return known.get(key);
  }
  function compute(row: number, column: number): unknown {
    const value = cells.has(at(row, column)) ? cells.get(at(row, column)) : (rows[row - 1]?.[column] ?? null);
    if (typeof value !== "object" || value === null) return value;
    if ("error" in value) return new FormulaError(value.error);
    depth += 1;
    const parser = (parsers[depth] ??= new FormulaParser(config));
    try {
      return parser.parse(value.formula.slice(1), { row, col: column + 1, sheet: "1" });
    } finally {
      depth -= 1;
    }
  }
  return (row, column) => {
    const value = valueAt(row, column);
    return value instanceof FormulaError ? value.toString() : (value as Result);
  };
}

function asParserFunction(call: Call): (...cells: { value: unknown }[]) => unknown {
  return (...cells) => {
    const ranges = cells.map(({ value }) =>
      (Array.isArray(value) ? (value as unknown[][]) : [[value]]).map((row) => row.map((cell) => cell ?? 0)),
    );
    try {
      const [[result] = []] = codes(call(...ranges));
      return result;
    } catch (thrown) {
      return new FormulaError((thrown as { code: string }).code);
    }
  };
}

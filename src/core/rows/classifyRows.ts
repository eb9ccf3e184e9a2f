import { isFigure } from "../text/isFigure";
import { matchingKey } from "../text/matchingKey";
import { answered, filled, type FieldParts } from "./columnParts";
import { rowCollector, type ClassifiedRows, type RowCollector } from "./rowCollector";
import { isUsuallyFilled, rowContents, type RowContents } from "./rowContents";
import type { Section } from "./sections";
import { isCellError, type CellValue, type Grid } from "./sheet";

/** A table whose columns are known and whose rows are not yet. */
export interface Layout {
  readonly grid: Grid;
  readonly sections: readonly Section[];
  readonly fields: readonly FieldParts[];
  readonly totalWords: readonly string[];
  /** Columns of running numbers: a numbered row is a service of its own. */
  readonly numberColumns: readonly number[];
}

/**
 * Tells services from blank rows, totals, stray text and rows that go on with the one above. A row that answers any
 * column is a service; what the others are is judged by their text and their place.
 */
export function classifyRows(layout: Layout): ClassifiedRows {
  const { grid, sections, fields } = layout;
  const contents = rowContents(grid, sections, fields);
  const judgeRow = emptyHandedJudge(layout, contents);
  const rows = rowCollector(grid);
  sections.forEach((section, each) => {
    for (let row = section.from; row < section.to; row++) {
      if (!contents[row]) continue;
      if (contents[row]! & answered) rows.addService(row);
      else judgeRow(row, each, rows);
    }
    rows.endSection();
  });
  return rows.collected();
}

/** Judges a row that answers nothing: a total, the rest of the row above, stray text, or a service not filled in yet. */
function emptyHandedJudge(
  layout: Layout,
  contents: RowContents,
): (row: number, section: number, rows: RowCollector) => void {
  const { grid, numberColumns } = layout;
  const usuallyFilled = isUsuallyFilled(contents);
  const lastAnswer = contents.lastIndexOf(filled | answered);
  const totalWords = layout.totalWords.map(matchingKey);
  const startsAsNames = startJudge(layout, contents);
  return (row, section, rows) => {
    const cells = (grid.rows[row] ?? []).filter(isFilled);
    const rowNumber = grid.rowNumbers[row] ?? 0;
    const isBelow = usuallyFilled && row > lastAnswer;
    if (isTotal(cells, totalWords) || (isBelow && isFigures(cells)))
      return rows.addOdd({ kind: "total", row: rowNumber });
    const isNumbered = numberColumns.some((column) => isNumber(grid.rows[row]?.[column]));
    if (!usuallyFilled || isNumbered) return rows.addService(row);
    const name = nameAt(layout, section, row);
    const above = rows.serviceJustAbove(row);
    const isName = name !== null && startsAsNames(name);
    // Scraps of torn cells beside a text that only goes on are as telling as its first word.
    if (above !== undefined && (!isName || cells.length > 1)) return rows.addContinuation(row, above);
    return isName || above !== undefined ? rows.addService(row) : rows.addOdd({ kind: "stray", row: rowNumber });
  };
}

/** Whether a text begins with a word with which the name of an answering row begins; the words are gathered when first asked for. */
function startJudge(layout: Layout, contents: RowContents): (name: CellValue) => boolean {
  let words: Set<string> | undefined;
  const gather = (): Set<string> => {
    const found = new Set<string>();
    layout.sections.forEach((section, each) => {
      for (let row = section.from; row < section.to; row++)
        if (contents[row]! & answered) found.add(firstWord(nameAt(layout, each, row)));
    });
    found.delete("");
    return found;
  };
  return (name) => (words ??= gather()).has(firstWord(name));
}

function firstWord(name: CellValue): string {
  return typeof name === "string" ? (matchingKey(name.trimStart().split(/\s/, 1)[0] ?? "").split(" ")[0] ?? "") : "";
}

function nameAt({ fields }: Layout, section: number, row: number): CellValue {
  const name = fields.find(({ field }) => field.kind === "text")?.bySection[section]?.part?.gridColumn;
  return name?.values[name.codes[row] ?? 0] ?? null;
}

/** The first text is a total's, and nothing but numbers stands beside it. */
function isTotal(cells: readonly CellValue[], totalWords: readonly string[]): boolean {
  const text = cells.find((value) => typeof value === "string" && !isNumber(value));
  if (typeof text !== "string") return false;
  const key = matchingKey(text);
  const begins = totalWords.some((word) => key === word || key.startsWith(`${word} `));
  return begins && cells.every((value) => value === text || isCellError(value) || isNumber(value));
}

/** Two numbers or more, and no text but one before them: "النسبة المئوية", 100%, 0%. */
function isFigures(cells: readonly CellValue[]): boolean {
  const [first, ...rest] = cells;
  return rest.length > 0 && rest.every(isNumber) && (typeof first === "string" || isNumber(first));
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return value !== undefined && value !== null && value !== "";
}

function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && isFigure(value));
}

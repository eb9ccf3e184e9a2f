import { matchingKey } from "../text/matchingKey";
import { readNumber } from "../text/readNumber";
import type { ColumnPart, FieldParts } from "./columnParts";
import type { Section } from "./sections";
import { isCellError, type CellValue, type Grid } from "./sheet";
import type { OddRow } from "./table";

export interface ClassifiedRows {
  /** Grid rows of the services. */
  readonly services: readonly number[];
  /** For each service, its section. */
  readonly sectionOf: Uint16Array;
  readonly oddRows: readonly OddRow[];
  /** Grid rows that go on with the service above, by the grid row of that service. */
  readonly continuations: ReadonlyMap<number, readonly number[]>;
}

interface Surroundings {
  readonly grid: Grid;
  readonly names: readonly (ColumnPart | undefined)[];
  /** The words with which the names of answering rows begin; gathered when first asked for. */
  readonly firstWords: () => ReadonlySet<string>;
  readonly totalWords: readonly string[];
  readonly numberColumns: readonly number[];
}

/** A sheet whose services mostly answer: only there may a row without answers be anything but a service. */
const usuallyFilledShare = 0.5;

/**
 * Tells services from blank rows, totals, stray text and rows that go on with the one above. A row that answers any
 * column is a service. `numberColumns` are columns of running numbers: a numbered row is a service of its own.
 */
export function classifyRows(
  grid: Grid,
  sections: readonly Section[],
  fields: readonly FieldParts[],
  totalWords: readonly string[],
  numberColumns: readonly number[],
): ClassifiedRows {
  const { answers, content } = countAnswers(grid, sections, fields);
  const surroundings = surroundingsOf(grid, sections, fields, answers, totalWords, numberColumns);
  const rows = new RowCollector(grid);
  const usuallyFilled = share(answers, content) >= usuallyFilledShare;
  sections.forEach((section, each) => {
    for (let row = section.from; row < section.to; row++) {
      if (!content[row]) continue;
      if (answers[row]) rows.addService(row, each);
      else classifyEmptyHanded(row, each, surroundings, usuallyFilled, rows);
    }
  });
  return rows.finish();
}

/** A row that answers nothing: a total, the rest of the row above, stray text, or a service not filled in yet. */
function classifyEmptyHanded(row: number, section: number, surroundings: Surroundings, usuallyFilled: boolean, rows: RowCollector): void {
  const { grid, names } = surroundings;
  const rowNumber = grid.rowNumbers[row] ?? 0;
  const name = names[section]?.gridColumn.values[names[section]?.gridColumn.codes[row] ?? 0] ?? null;
  if (isTotal(grid.rows[row] ?? [], surroundings.totalWords)) return rows.addOdd({ kind: "total", row: rowNumber });
  const isNumbered = surroundings.numberColumns.some((column) => isNumber(grid.rows[row]?.[column] ?? null));
  if (!usuallyFilled || isNumbered) return rows.addService(row, section);
  const above = rows.serviceJustAbove(row);
  if (above !== undefined && (name === null || isRestOf(name, row, surroundings))) return rows.addContinuation(row, above);
  if (name === null || (above === undefined && !startsLikeAName(name, surroundings))) return rows.addOdd({ kind: "stray", row: rowNumber });
  return rows.addService(row, section);
}

/** The row's name does not begin as other names do, or scraps of torn cells stand beside it. */
function isRestOf(name: CellValue, row: number, surroundings: Surroundings): boolean {
  const cells = (surroundings.grid.rows[row] ?? []).filter((value) => value !== undefined && value !== null && value !== "");
  return cells.length > 1 || !startsLikeAName(name, surroundings);
}

function startsLikeAName(name: CellValue, { firstWords }: Surroundings): boolean {
  return typeof name === "string" && firstWords().has(matchingKey(name).split(" ")[0] ?? "");
}

/** The first text is a total's, and nothing but numbers stands beside it. */
function isTotal(row: readonly (CellValue | undefined)[], totalWords: readonly string[]): boolean {
  const cells = row.filter((value) => value !== undefined && value !== null && value !== "");
  const text = cells.find((value) => typeof value === "string" && readNumber(value).kind !== "number");
  if (typeof text !== "string") return false;
  const key = matchingKey(text);
  const begins = totalWords.some((word) => key === word || key.startsWith(`${word} `));
  return begins && cells.every((value) => value === text || isFigure(value ?? null));
}

function isFigure(value: CellValue): boolean {
  return value === null || isCellError(value) || isNumber(value);
}

function isNumber(value: CellValue): boolean {
  return (typeof value === "string" || typeof value === "number") && readNumber(value).kind === "number";
}

function countAnswers(grid: Grid, sections: readonly Section[], fields: readonly FieldParts[]): { answers: Uint8Array; content: Uint8Array } {
  const answers = new Uint8Array(grid.rows.length);
  const content = new Uint8Array(grid.rows.length);
  for (const field of fields) {
    sections.forEach((section, each) => {
      const { home, part } = field.bySection[each] ?? {};
      for (const place of [home, part]) if (place) countPart(place, section, answers, content);
    });
  }
  return { answers, content };
}

function countPart({ gridColumn, cells, isAnswer }: ColumnPart, { from, to }: Section, answers: Uint8Array, content: Uint8Array): void {
  const { codes } = gridColumn;
  const isContent = new Uint8Array(cells.length);
  for (let code = 1; code < cells.length; code++) isContent[code] = cells[code]!.reading.kind === "blank" ? 0 : 1;
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    content[row]! |= isContent[code]!;
    answers[row]! |= isAnswer[code]!;
  }
}

function surroundingsOf(
  grid: Grid,
  sections: readonly Section[],
  fields: readonly FieldParts[],
  answers: Uint8Array,
  totalWords: readonly string[],
  numberColumns: readonly number[],
): Surroundings {
  const nameField = fields.find((field) => field.field.kind === "text");
  const names = sections.map((_, each) => nameField?.bySection[each]?.part);
  let words: ReadonlySet<string> | undefined;
  const firstWords = (): ReadonlySet<string> => (words ??= firstWordsOf(sections, names, answers));
  return { grid, names, firstWords, totalWords: totalWords.map(matchingKey), numberColumns };
}

function firstWordsOf(sections: readonly Section[], names: readonly (ColumnPart | undefined)[], answers: Uint8Array): Set<string> {
  const words = new Set<string>();
  sections.forEach((section, each) => {
    const column = names[each]?.gridColumn;
    for (let row = section.from; column && row < section.to; row++) {
      const name = answers[row] ? column.values[column.codes[row] ?? 0] : null;
      if (typeof name === "string") words.add(matchingKey(name.trimStart().split(/\s/, 1)[0] ?? ""));
    }
  });
  return words;
}

function share(answers: Uint8Array, content: Uint8Array): number {
  let filled = 0;
  let rows = 0;
  for (let row = 0; row < content.length; row++) {
    rows += content[row]!;
    filled += answers[row]!;
  }
  return rows === 0 ? 0 : filled / rows;
}

/** Gathers rows in order, and the blank rows between services. */
class RowCollector {
  private readonly services: number[] = [];
  private readonly sections: number[] = [];
  private readonly oddRows: OddRow[] = [];
  private readonly continuations = new Map<number, number[]>();
  private lastContinued = -2;

  constructor(private readonly grid: Grid) {}

  addService(row: number, section: number): void {
    this.services.push(row);
    this.sections.push(section);
  }

  addOdd(odd: OddRow): void {
    this.oddRows.push(odd);
  }

  addContinuation(row: number, of: number): void {
    this.continuations.set(of, [...(this.continuations.get(of) ?? []), row]);
    this.lastContinued = row;
    this.addOdd({ kind: "continuation", row: this.grid.rowNumbers[row] ?? 0, of: this.grid.rowNumbers[of] ?? 0 });
  }

  /** The service that ends on the sheet row above, its own continuations included. */
  serviceJustAbove(row: number): number | undefined {
    const last = this.services[this.services.length - 1];
    const adjoins = this.grid.rowNumbers[row - 1] === (this.grid.rowNumbers[row] ?? 0) - 1;
    return last !== undefined && adjoins && (last === row - 1 || this.lastContinued === row - 1) ? last : undefined;
  }

  finish(): ClassifiedRows {
    return {
      services: this.services,
      sectionOf: Uint16Array.from(this.sections),
      oddRows: this.oddRows,
      continuations: this.continuations,
    };
  }
}

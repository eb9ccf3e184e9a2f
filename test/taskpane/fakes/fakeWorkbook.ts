import { plainFacts, type Area, type CellValue, type SheetFacts } from "../../../src/core";
import {
  HostFailure,
  type CellsNow,
  type Environment,
  type HostProblem,
  type KeptSettings,
  type ListedSheet,
  type Marks,
  type OpenWorkbook,
  type SheetEdit,
  type SheetName,
  type SheetReading,
  type SheetReplacement,
  type Watcher,
  type WrittenValue,
} from "../../../src/host/sheet";
import type { DescribedCell, DescribedChart, DescribedSheet } from "../../../src/report/describedWorkbook";

/** A sheet of the fake: cells by row, and what was put on it. */
export interface FakeSheet extends ListedSheet {
  readonly rows: CellValue[][];
  facts: SheetFacts;
  marks?: Marks;
  notes?: SheetEdit["notes"];
  charts?: SheetEdit["charts"];
}

type Method = Exclude<keyof OpenWorkbook, "environment">;

/** Called before a method does its work, with how often it was called; whatever it throws, the method throws. */
type Hindrance = (call: number, argument: unknown) => HostProblem | undefined;

/** A workbook in memory that meets the port: it logs what is asked of it and can be told to fail. */
export class FakeWorkbook implements OpenWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly log: { readonly method: Method; readonly argument: unknown }[] = [];
  settings: KeptSettings = {};
  front = "";
  untold: SheetReading["untold"] = [];
  watcher: Watcher = {};
  private ids = 0;
  private readonly hindrances = new Map<Method, Hindrance>();

  constructor(readonly environment: Environment = englishExcel) {}

  /** Adds a sheet; the first one comes in front. */
  sheet(
    name: string,
    rows: readonly (readonly (CellValue | undefined)[])[],
    facts: Partial<SheetFacts> = {},
  ): FakeSheet {
    const sheet: FakeSheet = {
      id: `{${++this.ids}}`,
      name,
      visibility: "visible",
      rows: rows.map((row) => Array.from(row, (value) => value ?? null)),
      facts: { ...plainFacts, ...facts },
    };
    this.sheets.push(sheet);
    this.front ||= sheet.id;
    return sheet;
  }

  /** From now on the method fails as the hindrance says; without one it works again. */
  hinder(method: Method, hindrance?: Hindrance | HostProblem): void {
    if (!hindrance) this.hindrances.delete(method);
    else this.hindrances.set(method, typeof hindrance === "function" ? hindrance : () => hindrance);
  }

  called(method: Method): unknown[] {
    return this.log.filter((call) => call.method === method).map(({ argument }) => argument);
  }

  /** The edits that were written, those of settings alone included. */
  get edits(): SheetEdit[] {
    return this.called("write") as SheetEdit[];
  }

  /** The user types into a cell. */
  type(sheet: FakeSheet, row: number, column: number, value: CellValue): void {
    put(sheet, row, column, value);
    this.watcher.changed?.(sheet.id, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }

  /** The user types a formula that gives this value; without news, as if nobody listened just then. */
  typeFormula(sheet: FakeSheet, row: number, column: number, result: CellValue): void {
    put(sheet, row, column, result);
    sheet.facts = { ...sheet.facts, formulas: [...sheet.facts.formulas, cellArea(row, column)] };
  }

  overview() {
    return this.answer("overview", undefined, () => {
      const front = this.sheets.find(({ id }) => id === this.front);
      return { front: front && nameOf(front), sheets: this.sheets.map(listed), settings: this.settings };
    });
  }

  async read(request: Parameters<OpenWorkbook["read"]>[0]): Promise<SheetReading> {
    await this.answer("read", request, () => undefined);
    const sheet = this.found(request.sheet ?? this.front);
    const size = 5_000;
    for (let from = 0; from < sheet.rows.length; from += size) {
      await Promise.resolve();
      if (request.signal?.aborted) throw new HostFailure({ kind: "cancelled" });
      const rows = sheet.rows.slice(from, from + size);
      const rowNumbers = rows.map((_, index) => from + index + 1);
      request.receive({ rowNumbers, rows }, { rows: from + rows.length, of: sheet.rows.length });
    }
    if (request.signal?.aborted) throw new HostFailure({ kind: "cancelled" });
    const isMarked = sheet.marks !== undefined && Object.values(sheet.marks).some((areas) => areas.length > 0);
    return {
      ...nameOf(sheet),
      facts: sheet.facts,
      untold: this.untold,
      sheets: this.sheets.map(listed),
      settings: this.settings,
      isMarked,
    };
  }

  readCells(id: string, areas: readonly Area[]) {
    return this.answer("readCells", { id, areas }, () => areas.map((area) => cellsNow(this.found(id), area)));
  }

  write(edit: SheetEdit) {
    return this.answer("write", edit, () => {
      this.settings = Object.fromEntries(
        Object.entries({ ...this.settings, ...edit.settings }).filter(([, value]) => value !== null),
      );
      const sheet = this.found(edit.sheet);
      for (const { row, column, value } of edit.cells ?? []) {
        sheet.facts = {
          ...sheet.facts,
          formulas: sheet.facts.formulas.flatMap((area) => withoutCell(area, row, column)),
        };
        put(sheet, row, column, typeof value === "object" && value !== null ? value.formula : value);
      }
      if (edit.marks) Object.assign(sheet, { marks: edit.marks, notes: edit.notes ?? [] });
      const isGone = ({ name, title }: DescribedChart) => edit.chartsGone?.includes(name ?? title);
      sheet.charts = edit.charts ?? sheet.charts?.filter((chart) => !isGone(chart));
      for (const { row, column } of edit.cells ?? []) {
        this.watcher.changed?.(sheet.id, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      }
    });
  }

  addSheets(sheets: readonly DescribedSheet[], options: { readonly rightToLeft: boolean }) {
    return this.answer("addSheets", { sheets, options }, () =>
      sheets.map(({ name, rows }) => {
        const values = rows.map(({ cells }) => cells.map(shown));
        return nameOf(this.sheet(name, values));
      }),
    );
  }

  replaceSheets(sheets: readonly SheetReplacement[], options: { readonly rightToLeft: boolean }) {
    return this.answer("replaceSheets", { sheets, options }, () => {
      for (const { sheet, described } of sheets) {
        const { rows } = this.found(sheet);
        const beside = rows.map((row) => row.slice(described.columns.length));
        const values = described.rows.map(({ cells }) => described.columns.map((_, column) => shown(cells[column])));
        rows.splice(0, Infinity, ...values);
        beside.forEach((cells, index) => (rows[index] ??= described.columns.map(() => null)).push(...cells));
      }
    });
  }

  insertFile(base64: string) {
    return this.answer("insertFile", base64, (): SheetName[] => [nameOf(this.sheet("inserted", []))]);
  }

  select(sheet: string, area: Area) {
    return this.answer("select", { sheet, area }, () => undefined);
  }

  showPane() {
    return this.answer("showPane", undefined, () => undefined);
  }

  watch(watcher: Watcher) {
    return this.answer("watch", undefined, () => {
      this.watcher = watcher;
      return () => {
        this.watcher = {};
        return Promise.resolve();
      };
    });
  }

  found(id: string): FakeSheet {
    const sheet = this.sheets.find((each) => each.id === id);
    if (!sheet) throw new HostFailure({ kind: "sheetGone", sheet: id });
    return sheet;
  }

  private async answer<Answer>(method: Method, argument: unknown, work: () => Answer): Promise<Answer> {
    this.log.push({ method, argument });
    await Promise.resolve();
    const problem = this.hindrances.get(method)?.(this.called(method).length, argument);
    if (problem) throw new HostFailure(problem);
    return work();
  }
}

export const englishExcel: Environment = {
  language: "en-US",
  theme: "light",
  hasNotes: true,
  insertsFiles: true,
  mergesUndo: true,
  host: "Fake 1.0",
};

export const arabicExcel: Environment = { ...englishExcel, language: "ar-OM" };

const nameOf = ({ id, name }: SheetName): SheetName => ({ id, name });
const listed = ({ id, name, visibility }: ListedSheet): ListedSheet => ({ id, name, visibility });

function shown(cell: DescribedCell | undefined): CellValue {
  return typeof cell === "object" ? (cell?.result ?? null) : (cell ?? null);
}

function put(sheet: FakeSheet, row: number, column: number, value: CellValue): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  (sheet.rows[row - 1] ?? [])[column] = value;
}

const cellArea = (row: number, column: number): Area => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

const isWithin = (row: number, column: number, { firstRow, lastRow, firstColumn, lastColumn }: Area): boolean =>
  firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;

/** The single cells of an area in which the cell lies, without it. */
function withoutCell(area: Area, row: number, column: number): Area[] {
  return isWithin(row, column, area)
    ? cellsOf(area).filter((each) => each.firstRow !== row || each.firstColumn !== column)
    : [area];
}

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): Area[] {
  const cells: Area[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) cells.push(cellArea(row, column));
  }
  return cells;
}

function cellsNow(sheet: FakeSheet, area: Area): CellsNow {
  const isFormula = ({ firstRow, firstColumn }: Area) =>
    sheet.facts.formulas.some((formulas) => isWithin(firstRow, firstColumn, formulas));
  const values = cut(sheet, area);
  return {
    values,
    formulas: cellsOf(area).filter(isFormula),
    contents: values.map((row, down) =>
      row.map((value, along) => contentOf(value, isFormula(cellArea(area.firstRow + down, area.firstColumn + along)))),
    ),
    numberFormats: values.map((row) => row.map(() => "General")),
  };
}

/** A formula that was written stands as its text, one that was typed as its result. */
function contentOf(value: CellValue, isTyped: boolean): WrittenValue | undefined {
  if (isTyped) return { formula: `=TYPED(${JSON.stringify(value)})` };
  if (typeof value === "string" && value.startsWith("=")) return { formula: value };
  return typeof value === "object" && value !== null ? undefined : value;
}

function cut({ rows }: FakeSheet, { firstRow, lastRow, firstColumn, lastColumn }: Area): CellValue[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from(
      { length: lastColumn - firstColumn + 1 },
      (_, along) => rows[firstRow + down - 1]?.[firstColumn + along] ?? null,
    ),
  );
}

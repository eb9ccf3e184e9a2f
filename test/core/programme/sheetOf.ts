import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import {
  figureDefinition,
  programmeColumns,
  type ProgrammeColumnId,
} from "../../../src/core/programme/programmeDefinitions";
import { readProgramme } from "../../../src/core/programme/readProgramme";
import { gridOf, plainFacts, type CellValue, type Sheet } from "../../../src/core/rows/sheet";

export type Language = "ar" | "en";

/** A row of a programme sheet: the figure's id (or any text) as its item, and cells by column. */
export type Row = readonly [item: string, cells?: Partial<Record<ProgrammeColumnId, CellValue>>];

/** A sheet named "P" with the header in row 1 and these rows from row 2 on. */
export function sheetOf(rows: readonly Row[], language: Language = "en", name = "P"): Sheet {
  const header = programmeColumns.map(({ label }) => label[language]);
  const body = rows.map(([item, cells = {}]) =>
    programmeColumns.map(({ id }) => (id === "item" ? itemName(item, language) : (cells[id] ?? null))),
  );
  return { name, grid: gridOf([header, ...body]), facts: plainFacts };
}

export function itemName(id: string, language: Language): string {
  try {
    return figureDefinition(id).label[language];
  } catch {
    return id;
  }
}

export function readingOf(rows: readonly Row[], language: Language = "en") {
  return readProgramme([sheetOf(rows, language)], builtInFrameworks);
}

/** "D2": the address of a cell of a finding. */
export function address({ row, column }: { row: number; column: number }): string {
  return `${String.fromCharCode(65 + column)}${row}`;
}

import { remembered } from "../collections/remembered";
import type { Frameworks } from "../frameworks/frameworkTypes";
import type { CellValue, Sheet } from "../rows/sheet";
import { nearest } from "../text/nearest";
import { lintProgramme } from "./lint/lintProgramme";
import { columnNamed, headerIn, programmeHeader, type ProgrammeHeader } from "./programmeHeader";
import { figureNamed, figuresByName } from "./figureNamed";
import { byName, figureGroups, unitKey, type FigureDefinition } from "./programmeDefinitions";
import type { ProgrammeFinding } from "./programmeFinding";
import type { HeaderOfSheet, ProgrammeEntry, ProgrammeReading, ProgrammeRemark } from "./programmeReading";
import { readProgrammeRow } from "./readProgrammeRow";
import { shareHabit } from "./shareHabit";
import { bareShares, cellOf, textOf, type SheetRow } from "./sheetRow";
import { withoutDuplicates } from "./withoutDuplicates";

const groupsByName = byName(figureGroups);

/** So many unknown items are compared with the figures (each comparison is dear); a sheet has some ten. Ours. */
const nearSearchedItems = 100;

interface Rows {
  readonly headers: HeaderOfSheet[];
  readonly figures: ProgrammeEntry[];
  readonly remarks: ProgrammeRemark[];
  readonly findings: ProgrammeFinding[];
  readonly nearestOf: (item: string) => Nearest;
}

interface Nearest {
  /** The id of the figure that an unknown item resembles most. */
  readonly nearest?: string;
}

/**
 * The figures of the programme from the sheets that have the programme sheet's header, Arabic or English: rows in any
 * order, each with its cells. A row that is no known figure is kept as a remark; whatever cannot be read is a finding, and
 * not measured. The findings also say what the figures show together: lists against totals, mixed bases and periods.
 */
export function readProgramme(sheets: readonly Sheet[], frameworks: Frameworks): ProgrammeReading {
  const found = sheets.flatMap((sheet) => {
    const header = programmeHeader(sheet);
    return header ? [{ sheet, header }] : [];
  });
  if (found.length === 0)
    return {
      sheets: [],
      headers: [],
      figures: [],
      remarks: [],
      findings: [{ kind: "headerNotFound", severity: "error", cells: [] }],
    };
  const rows: Rows = { headers: [], figures: [], remarks: [], findings: [], nearestOf: nearestFigures() };
  for (const { sheet, header } of found) readRows(sheet, header, frameworks, rows);
  const { figures, findings } = withoutDuplicates(rows.figures);
  return {
    sheets: found.map(({ sheet }) => sheet),
    headers: rows.headers,
    figures,
    remarks: rows.remarks,
    findings: [...rows.findings, ...findings, ...lintProgramme(figures, frameworks)],
  };
}

/** Reads a sheet's rows; what is between 1 and 2 among its shares goes by the others. */
function readRows(sheet: Sheet, first: ProgrammeHeader, frameworks: Frameworks, rows: Rows): void {
  const found = rowsBelow(sheet, first, rows);
  const habit = shareHabit(found.flatMap(({ figure, ...row }) => (figure ? bareShares(row, figure) : [])));
  for (const row of found) readRow({ ...row, habit }, frameworks, rows);
}

type FoundRow = Omit<SheetRow, "habit"> & { readonly figure: FigureDefinition | undefined };

/** The rows below the first header, each with the header above it: a second table may have its columns in another order. */
function rowsBelow(sheet: Sheet, first: ProgrammeHeader, { headers, findings }: Rows): readonly FoundRow[] {
  const { name, grid } = sheet;
  let header = first;
  return grid.rows.slice(first.index).flatMap((cells, below): FoundRow[] => {
    const index = first.index + below;
    const row = { sheet: name, row: grid.rowNumbers[index] ?? 0, cells, header };
    const figure = figureNamed(textOf(row, "item"));
    const next = below > 0 && figure ? undefined : headerIn(cells, index);
    if (!next) return header.columns.has("item") ? [{ ...row, figure }] : [];
    header = next;
    headers.push({ sheet: name, row: row.row, columns: header.columns });
    findings.push(...columnsTwice(sheet, header));
    return [];
  });
}

/** Columns that are there twice; where the items are, there is no reading any row, and that alone is said. */
function columnsTwice({ name, grid }: Sheet, { index, twice }: ProgrammeHeader): ProgrammeFinding[] {
  const ofItems = twice.filter(({ column }) => column === "item");
  return (ofItems.length > 0 ? ofItems : twice).map(({ column, at }) => ({
    kind: "columnTwice",
    severity: "error",
    column,
    cells: at.map((position) => ({ sheet: name, row: grid.rowNumbers[index] ?? 0, column: position })),
  }));
}

function readRow({ figure, ...row }: FoundRow & SheetRow, frameworks: Frameworks, rows: Rows): void {
  const item = textOf(row, "item");
  if (figure) {
    const { entry, findings } = readProgrammeRow(row, figure, frameworks);
    if (entry) rows.figures.push(entry);
    rows.findings.push(...findings);
    return;
  }
  const texts = row.cells.flatMap((cell) =>
    isFilled(cell) ? [typeof cell === "object" ? cell.error : String(cell)] : [],
  );
  if (texts.length === 0 || isHeading(item, texts)) return;
  rows.remarks.push({ cell: cellOf(row, "item"), texts });
  if (!row.cells.some((cell) => typeof cell === "number")) return;
  const cells = [cellOf(row, "item")];
  rows.findings.push(
    item === ""
      ? { kind: "itemBlank", severity: "warning", cells }
      : { kind: "unknownItem", severity: "warning", cells, text: item, ...rows.nearestOf(item) },
  );
}

/** The name of a group, as the template writes it above its rows; or the header printed again. */
function isHeading(item: string, texts: readonly string[]): boolean {
  return (texts.length === 1 && groupsByName().has(unitKey(item))) || columnNamed(item) === "item";
}

/** Compares each item once. */
function nearestFigures(): Rows["nearestOf"] {
  const known = new Map<string, Nearest>();
  const nearestOf = remembered(nearestFigure, known);
  return (item) => (known.has(item) || known.size < nearSearchedItems ? nearestOf(item) : {});
}

function nearestFigure(item: string): Nearest {
  const names = [...figuresByName()];
  const found = nearest(
    unitKey(item),
    names.map(([key]) => key),
  );
  const figure = found && !found.tied ? names[found.index]?.[1] : undefined;
  return figure ? { nearest: figure.id } : {};
}

function isFilled(cell: CellValue | undefined): cell is Exclude<CellValue, null> {
  return cell !== null && cell !== undefined && cell !== "";
}

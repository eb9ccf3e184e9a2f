import {
  builtInFrameworks,
  cellAddress,
  matchingKey,
  serviceCatalogue,
  type CellValue,
  type Frameworks,
  type Round,
  type Sheet,
} from "../../core";
import { languages } from "../../messages/language";
import { aboutSheet } from "./aboutSheet";
import { isFilled, type LocatedSheet } from "./locateSheet";
import { numberIn } from "./measuredCell";
import { plainText } from "./plainText";
import { locateAbout } from "./readAbout";
import { locateInstitutions } from "./readInstitutions";
import { locateListedFindings } from "./readListedFindings";
import { locateServices } from "./readServices";
import { locateUnread } from "./readUnread";
import type { RoundSettings } from "./roundWorkbook";

/** What people have put into a round's workbook that is none of the round's: a workbook written anew does not have it. */
export interface LeftBehind {
  /** Whole sheets, by name. */
  readonly sheets: readonly string[];
  readonly parts: readonly LeftPart[];
}

/** What one of the round's own sheets holds beside the round. */
export interface LeftPart {
  readonly sheet: string;
  /** Headers of columns that are none of ours. */
  readonly columns: readonly string[];
  /** Addresses of cells under no header, and of rows that are no row of the sheet. */
  readonly cells: readonly string[];
}

/** Finds it by what was read, sheet by sheet; `round` is what was. */
export function leftBehind(
  sheets: readonly Sheet[],
  round: Round,
  { catalogue = serviceCatalogue, frameworks = builtInFrameworks }: RoundSettings = {},
): LeftBehind {
  const located: readonly (readonly [LocatedSheet | undefined, IsRow])[] = [
    [locateInstitutions(sheets, frameworks), anyRow],
    [locateServices(sheets, catalogue), (at) => numberIn(at("row")) !== undefined],
    [locateListedFindings(sheets), (at) => plainText(at("institution")) !== ""],
    [locateUnread(sheets), anyRow],
  ];
  const about = locateAbout(sheets);
  const own = new Set([about, ...located.map(([found]) => found?.sheet)]);
  const parts = [
    ...located.flatMap(([found, isRow]) => (found ? [besideRows(found, isRow)] : [])),
    ...(about ? [besideAbout(about, round, frameworks)] : []),
  ];
  return {
    sheets: sheets.filter((sheet) => !own.has(sheet)).map(({ name }) => name),
    parts: parts.filter(({ columns, cells }) => columns.length + cells.length > 0),
  };
}

/** Whether the cells of a row, by column id, are a row that is read. */
type IsRow = (at: (id: string) => CellValue) => boolean;

const anyRow: IsRow = () => true;

function besideRows({ sheet, firstIndex, columns: own }: LocatedSheet, isRow: IsRow): LeftPart {
  const { rows, rowNumbers } = sheet.grid;
  const ours = new Set(own.values());
  const header = rows[firstIndex - 1] ?? [];
  const isTitle = (column: number) => !ours.has(column) && plainText(header[column] ?? null) !== "";
  const cells = rows.flatMap((row, index) => {
    const at = (id: string): CellValue => row[own.get(id) ?? -1] ?? null;
    const isRead = index === firstIndex - 1 || (index >= firstIndex && isRow(at));
    const isKnown = (column: number) => (index >= firstIndex - 1 && isTitle(column)) || (isRead && ours.has(column));
    return filledIn(row, rowNumbers[index], (column) => !isKnown(column));
  });
  const columns = header.flatMap((title, column) => (isTitle(column) ? [plainText(title ?? null)] : []));
  return { sheet: sheet.name, columns, cells };
}

/** Cells that are neither a text of the sheet about the round, in either language, nor an answer beside one of its labels. */
function besideAbout({ name, grid }: Sheet, round: Round, frameworks: Frameworks): LeftPart {
  const written = languages.flatMap((language) => aboutSheet(round, frameworks, language).rows);
  const keysOf = (cells: readonly unknown[]) =>
    cells.flatMap((cell) => (typeof cell === "string" ? [matchingKey(cell)] : []));
  const texts = new Set(written.flatMap(({ cells }) => keysOf(cells)));
  const labels = new Set(written.flatMap(({ style, cells }) => (style === "entry" ? keysOf(cells.slice(0, 1)) : [])));
  const cells = grid.rows.flatMap((row, index) => {
    const isEntry = labels.has(matchingKey(plainText(row[0] ?? null)));
    const isOurs = (column: number) =>
      (isEntry && column === 1) || texts.has(matchingKey(plainText(row[column] ?? null)));
    return filledIn(row, grid.rowNumbers[index], (column) => !isOurs(column));
  });
  return { sheet: name, columns: [], cells };
}

/** Addresses of a row's filled cells in the columns that are asked for. */
function filledIn(
  row: readonly (CellValue | undefined)[],
  number: number | undefined,
  isAsked: (column: number) => boolean,
): readonly string[] {
  return row.flatMap((cell, column) => (isFilled(cell) && isAsked(column) ? [cellAddress(column, number ?? 0)] : []));
}

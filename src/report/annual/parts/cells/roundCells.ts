import { cellAddress, cellRuns, columnLetter, groupBy, type Round } from "../../../../core";
import type { AnnualMessages } from "../../../../messages/annualMessages";
import type { RoundPlace, RoundSource, SheetPlace, SheetSource } from "../../../round/roundPlace";

/**
 * One round as formulas and origins name it: its cells where a workbook holds it, else those of the file that it was read
 * from, else its rows in words. What has no cell in the workbook, or not one for sure, has no formula.
 */
export interface RoundCells {
  /** "2024", or "this round" where nobody named the period. */
  readonly name: string;
  readonly round: Round;
  /** All cells of a column of the institutions' sheet, for a formula. */
  readonly range: (column: string) => string | undefined;
  /** The cell of one institution, found by its name, so that sorting the sheet does no harm. */
  readonly lookUp: (institution: string, column: string) => string | undefined;
  /** All cells of a field of the services' sheet, for a formula. */
  readonly services: (field: string) => string | undefined;
  /** Where figures over all institutions come from. */
  readonly origin: (...columns: readonly string[]) => string;
  /** The row of one institution in the sheet that its table names; nothing where no sheet is known, and its name says it all. */
  readonly rowOrigin: (institution: string) => string | undefined;
  /** Where figures over all services come from. */
  readonly servicesOrigin: (...fields: readonly string[]) => string;
}

/** The titles of a round's columns as its own workbook has them, by their ids. */
export interface ColumnTitles {
  readonly institutions: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
}

/** Where a round stands: in the report's workbook, for formulas; in the file it was read from, for origins alone. */
export interface RoundStanding {
  readonly place?: RoundPlace;
  readonly source?: RoundSource;
}

/** The cells of a round; where nothing holds it, its columns are named by their titles. */
export function roundCells(
  round: Round,
  name: string,
  { place, source }: RoundStanding,
  { messages: { origin }, titles }: { readonly messages: AnnualMessages; readonly titles: ColumnTitles },
): RoundCells {
  const places = nameRows(round);
  const institutions = place ? placed(place.institutions) : source?.institutions;
  const services = place ? placed(place.services) : source?.services;
  return {
    name,
    round,
    range: (column) => place && rangeOf(place.institutions, column),
    lookUp: (institution, column) => {
      const rows = places.get(institution.toLowerCase());
      return place && rows?.length === 1 ? lookUpIn(place.institutions, institution, rows[0]!, column) : undefined;
    },
    services: (field) => (place && holdsAll(place.services, round) ? rangeOf(place.services, field) : undefined),
    origin: (...columns) =>
      cellsOf(institutions, columns, origin) ??
      origin.rows(name, titled(columns, titles.institutions), round.institutions.length),
    rowOrigin: (institution) => {
      const row = institutions?.rows[places.get(institution.toLowerCase())?.[0] ?? -1];
      return row === undefined ? undefined : origin.row(row);
    },
    servicesOrigin: (...fields) =>
      cellsOf(services, fields, origin) ??
      origin.services(name, titled(fields, titles.services), round.services.length),
  };
}

/** A sheet of the report's own workbook: its rows follow each other. */
function placed({ sheet, firstRow, lastRow, columns }: SheetPlace): SheetSource {
  return { sheet, columns, rows: Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index) };
}

/** An origin that names more runs of cells tells nobody anything. */
const mostRuns = 8;

/** The cells of these columns; nothing where the sheet has none of them. */
function cellsOf(
  source: SheetSource | undefined,
  columns: readonly string[],
  { cells }: AnnualMessages["origin"],
): string | undefined {
  if (!source || source.rows.length === 0) return undefined;
  const addresses = columns.flatMap((column) => {
    const at = source.columns[column];
    return at === undefined ? [] : [cellRuns(at, source.rows, mostRuns)];
  });
  return addresses.length === 0 ? undefined : cells(source.sheet, addresses);
}

function titled(columns: readonly string[], titles: ReadonlyMap<string, string>): readonly string[] {
  return columns.flatMap((column) => titles.get(column) ?? []);
}

/** The indices at which each name stands, letter case aside: MATCH does not tell it apart either. */
function nameRows({ institutions }: Round): ReadonlyMap<string, readonly number[]> {
  return groupBy(institutions.keys(), (index) => institutions[index]!.name.toLowerCase());
}

/** False where a sheet could not hold all services. */
function holdsAll({ firstRow, lastRow }: SheetPlace, { services }: Round): boolean {
  return lastRow - firstRow + 1 === services.length;
}

function rangeOf(place: SheetPlace, column: string): string | undefined {
  const at = place.columns[column];
  if (at === undefined || place.lastRow < place.firstRow) return undefined;
  const letter = columnLetter(at);
  return `${quotedSheet(place)}$${letter}$${place.firstRow}:$${letter}$${place.lastRow}`;
}

/** Longer texts Excel does not match. */
const longestMatch = 255;

/** Names with signs that MATCH takes for something else are pointed at by their cell. */
function lookUpIn(place: SheetPlace, name: string, index: number, column: string): string | undefined {
  const [names, values, at] = [rangeOf(place, "name"), rangeOf(place, column), place.columns[column]];
  if (!values || at === undefined) return undefined;
  if (!names || /[*?~"]/.test(name) || name.length > longestMatch)
    return `${quotedSheet(place)}${cellAddress(at, place.firstRow + index)}`;
  return `INDEX(${values},MATCH("${name}",${names},0))`;
}

function quotedSheet({ sheet }: SheetPlace): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

import type { Catalogue, CatalogueField, LabelLanguage } from "../catalogue/catalogue";
import { addTimes } from "../collections/byCode";
import { groupBy } from "../collections/groupBy";
import { answersLanguage, commonest } from "./columnLanguage";
import { disputedLanguages, hasOnlyMarks, isAlone, type ReadColumn } from "./doubts";
import { fieldLookup, type FieldLookup } from "./fieldLookup";
import type { GridColumn } from "./gridColumns";
import { isCount } from "./layout";
import { readCell, type CellSurroundings } from "./readCell";
import type { Reading } from "./reading";
import type { Section } from "./sections";
import type { CellValue } from "./sheet";
import type { DistinctCell, Fusion, HeaderCell } from "./table";

/** What a cell holds, so that the sum of a row counts those that hold something, and from `answered` on has answers. */
export const filled = 1;
export const answered = 2 ** 16;

/** A field's cells in one column of the grid. */
export interface ColumnPart {
  readonly column: number;
  readonly gridColumn: GridColumn;
  /** The cell for each code of the grid column. */
  readonly cells: readonly DistinctCell[];
  /** For each code: there is something in the cell (`filled`), it answers its field, certainly or likely (`answered` too). */
  readonly holds: Uint32Array;
  /** Reads another text as if it stood in this column. */
  readonly read: (text: string) => Reading;
}

/** A field that stands once in the header, with its cells read wherever the sections have them. */
export interface FieldParts {
  readonly field: CatalogueField;
  readonly language: LabelLanguage;
  readonly lookup: FieldLookup;
  readonly column: number;
  /** For each section: where the field stands there; `home` is looked at first where columns were fused. */
  readonly bySection: readonly { readonly home?: ColumnPart; readonly part?: ColumnPart }[];
}

type FieldHeader = HeaderCell & { readonly match: { readonly kind: "field" } };

/** Where the fields' cells are. */
interface Places {
  readonly catalogue: Catalogue;
  readonly sections: readonly Section[];
  readonly columnAt: (column: number) => GridColumn;
}

/** Reads every distinct cell of every field, in each column in which a section has it. */
export function columnParts(headers: readonly HeaderCell[], places: Places): FieldParts[] {
  const fields = singleFields(headers);
  const lookups = fields.map((header) => fieldLookup(places.catalogue, header.match.field));
  const columns = fields.map(({ column, match }, at) => ({
    ...places.columnAt(column),
    lookup: lookups[at] as FieldLookup,
    language: match.language,
  }));
  const disputed = disputedLanguages(columns);
  const ofHeaders = columns.map(({ language }) => language);
  // Where one column is ticked with a letter, one that holds nothing else may be ticked all through.
  const onlyMarks = columns.some((column) => isTicked(column, places.sections));
  return fields.map((header, at) => {
    const neighbours = [lookups[at - 1], lookups[at + 1]].filter((lookup) => lookup !== undefined);
    const column = columns[at]!;
    const isFree = column.lookup.values.length === 0;
    const language = isFree || disputed.size > 0 ? column.language : answersLanguage(column, column.codes);
    const accepted = [language, column.language, commonest(ofHeaders, column.language)];
    const loneLetters = isAlone(columns) || language !== column.language;
    const doubts = { languages: disputed, loneLetters, onlyMarks };
    const years = places.catalogue.rules.years;
    return readField(header, column.lookup, { language, accepted, neighbours, doubts, years }, places);
  });
}

function readField(
  header: FieldHeader,
  lookup: FieldLookup,
  surroundings: CellSurroundings,
  places: Places,
): FieldParts {
  const { field } = header.match;
  const { language, doubts } = surroundings;
  const { sections, columnAt } = places;
  const keys = sections.map((section) => placesIn(section, header));
  const parts = new Map<string | undefined, ColumnPart>();
  for (const key of new Set(keys.flatMap(({ own, home }) => [own, home]))) {
    if (key === undefined) continue;
    const [column, fused] = fromPlaceKey(key);
    const gridColumn = columnAt(column);
    const used = sections.filter((_, each) => Object.values(keys[each]!).includes(key));
    const onlyMarks = isTicked({ ...gridColumn, lookup, language }, sections, doubts.onlyMarks);
    const neighbours = fused === "no" ? [] : surroundings.neighbours;
    const around = { ...surroundings, neighbours, doubts: { ...doubts, onlyMarks } };
    parts.set(key, readPart({ column, fused }, gridColumn, used, lookup, around));
  }
  const bySection = keys.map(({ own, home }) => ({ part: parts.get(own), home: parts.get(home) }));
  return { field, language, lookup, column: header.column, bySection };
}

/** Whether a column holds one mark and nothing else but blanks; it must have some, unless other columns are ticked so (`isUsual`). */
function isTicked(column: ReadColumn & GridColumn, sections: readonly Section[], isUsual?: boolean): boolean {
  const hasBlank = sections.some(({ from, to }) => column.codes.subarray(from, to).includes(0));
  return hasOnlyMarks(column, isUsual || hasBlank);
}

/** Where a section has a field, and its own column where it is fused elsewhere and that one is free. */
function placesIn(section: Section, { match, column: home }: FieldHeader): { own?: string; home?: string } {
  const { id } = match.field;
  const column = section.columns.get(id);
  if (column === undefined) return {};
  if (!section.fused.has(id)) return { own: placeKey(column, "no") };
  const isTaken = [...section.columns].some(
    ([other, taken]) => other !== id && !section.fused.has(other) && taken === home,
  );
  if (isTaken) return { own: placeKey(column, "inseparable") };
  return { own: placeKey(column, "separable"), home: column === home ? undefined : placeKey(home, "no") };
}

const placeKey = (column: number, fused: Fusion): string => `${column} ${fused}`;
const fromPlaceKey = (key: string): [number, Fusion] => [Number.parseInt(key, 10), key.split(" ")[1] as Fusion];

/** Reads the values that stand in the sections: one of another section is not read as if it were this field's. */
function readPart(
  { column, fused }: { column: number; fused: Fusion },
  gridColumn: GridColumn,
  sections: readonly Section[],
  lookup: FieldLookup,
  around: CellSurroundings,
): ColumnPart {
  // Until its turn comes, how often a value stands there.
  const holds = timesIn(sections, gridColumn);
  const cells = new Array<DistinctCell>(holds.length);
  for (let code = 0; code < holds.length; code++) {
    const value = holds[code] ? gridColumn.values[code]! : null;
    const reading = readCell(value, lookup, around);
    holds[code] = contentsOf(reading, value);
    cells[code] = { value, column, fused, reading };
  }
  return { column, gridColumn, cells, holds, read: (text) => readCell(text, lookup, around) };
}

/** For each code of a column, how often it stands in the sections. */
function timesIn(sections: readonly Section[], { values, codes }: GridColumn): Uint32Array {
  const times = new Uint32Array(values.length);
  for (const { from, to } of sections) addTimes(times, codes.subarray(from, to));
  return times;
}

/** An answer, certain or likely, is what makes a row a service; a count ("3 تفاعلية") does not. */
function contentsOf(reading: Reading, value: CellValue): number {
  if (reading.kind === "blank") return 0;
  const isAnswer = reading.kind === "unreadable" ? reading.nearest && !isCount(value) : reading.kind !== "text";
  return isAnswer ? filled + answered : filled;
}

/** Header cells of fields that stand exactly once: a field that stands twice is scored nowhere. */
function singleFields(headers: readonly HeaderCell[]): FieldHeader[] {
  const named = headers.filter((header): header is FieldHeader => header.match.kind === "field");
  return [...groupBy(named, ({ match }) => match.field).values()].filter((each) => each.length === 1).flat();
}

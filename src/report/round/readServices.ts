import {
  fieldLookup,
  isCellError,
  readCell,
  tidyText,
  type Catalogue,
  type CatalogueField,
  type CellValue,
  type RoundService,
  type Sheet,
  noDoubts,
} from "../../core";
import { languages } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { headerOf, locateSheet, rowsOf, sourceOf, type LocatedSheet } from "./locateSheet";
import { numberIn } from "./measuredCell";
import { plainText } from "./plainText";
import type { SheetSource } from "./roundPlace";
import type { RoundProblem } from "./roundProblem";
import { isWord } from "./wordIn";

type ServiceValue = RoundService["values"][string];

export interface ServicesReading {
  readonly services: readonly RoundService[];
  /** Where they stand, one row each; undefined without such a sheet. */
  readonly source?: SheetSource;
  readonly problems: readonly RoundProblem[];
}

/**
 * Reads the national catalogue. A cell that is blank leaves its field out; a column that is not there leaves it out
 * everywhere. A cell that is no answer of its field is a problem, unless it says that the submission's could not be read.
 */
export function readServices(sheets: readonly Sheet[], catalogue: Catalogue): ServicesReading {
  const located = locateServices(sheets, catalogue);
  if (!located) return { services: [], problems: [] };
  const services: RoundService[] = [];
  const rows: number[] = [];
  const problems: RoundProblem[] = [];
  const readers = catalogue.fields.map((field) => ({ field, read: valueReader(catalogue, field) }));
  for (const { row, at } of rowsOf(located)) {
    const sheetRow = numberIn(at("row"));
    // The last line of a sheet that was full has one cell.
    if (sheetRow === undefined) continue;
    const values: Record<string, ServiceValue> = {};
    const unreadable: string[] = [];
    for (const { field, read } of readers) {
      const value = read(at(field.id));
      if (value === "unreadable") unreadable.push(field.id);
      else if (value === "foreign") {
        const column = located.columns.get(field.id) ?? 0;
        const title = headerOf(located, field.id);
        const where = { sheet: located.sheet.name, row, column, title, value: at(field.id) };
        problems.push({ kind: "cell", expected: "choice", ...where });
      } else if (value !== undefined) values[field.id] = value.of;
    }
    const place = { institution: plainText(at("institution")), sheet: plainText(at("sheet")), row: sheetRow };
    rows.push(row);
    services.push({ ...place, values, ...(unreadable.length > 0 && { unreadable }) });
  }
  return { services, source: sourceOf(located, rows), problems };
}

export function locateServices(sheets: readonly Sheet[], { fields }: Catalogue): LocatedSheet | undefined {
  const titles = new Map<string, readonly string[]>(
    (["institution", "sheet", "row"] as const).map((id) => [
      id,
      languages.map((language) => roundMessages(language).serviceColumns[id]),
    ]),
  );
  for (const { id, labels } of fields) titles.set(id, Object.values(labels));
  const [name] = fields;
  return locateSheet(sheets, titles, ["institution", "sheet", "row", ...(name ? [name.id] : [])]);
}

/** `unreadable`: our word for a cell of a submission that could not be read. `foreign`: no answer of the field. */
type ReadValue = { readonly of: ServiceValue } | "unreadable" | "foreign" | undefined;

/** Equal cells are read once. */
function valueReader(catalogue: Catalogue, field: CatalogueField): (cell: CellValue) => ReadValue {
  const known = new Map<CellValue, ReadValue>();
  return (cell) => {
    if (cell === null) return undefined;
    if (isCellError(cell)) return "foreign";
    if (known.has(cell)) return known.get(cell);
    const value = readValue(cell, catalogue, field);
    known.set(cell, value);
    return value;
  };
}

function readValue(cell: CellValue, catalogue: Catalogue, field: CatalogueField): ReadValue {
  if (isWord(cell, ({ words }) => words.unreadable)) return "unreadable";
  if (field.kind === "text") return { of: tidyText(plainText(cell)) };
  const reading = readCell(cell, fieldLookup(catalogue, field), {
    language: catalogue.languages[0] ?? "ar",
    accepted: catalogue.languages,
    neighbours: [],
    doubts: noDoubts,
    years: catalogue.rules.years,
  });
  if (reading.kind === "read") return { of: reading.values };
  if (reading.kind === "year") return { of: reading.year };
  return reading.kind === "blank" ? undefined : "foreign";
}

import type { FieldId } from "../catalogue/catalogue";
import { columnLetter } from "../rows/address";
import type { HeaderMapping } from "./headerMapping";

/** A column that the user mapped by its place: its header is blank, or says something else. */
export interface MappedColumn {
  readonly column: string;
  /** The header's text then; where another stands there by now, the column may have moved, and the mapping says nothing. */
  readonly text: string;
  readonly field: FieldId;
}

const mark = "column:";

/** Under which a column of one sheet is kept in a mapping, where headers are kept by their text. */
export function columnKey(sheet: string, column: number, text: string): string {
  return mark + JSON.stringify([sheet, columnLetter(column), text]);
}

/** The columns of a sheet that were mapped by their place. */
export function mappedColumns(sheet: string, mapping: HeaderMapping): readonly MappedColumn[] {
  return Object.entries(mapping).flatMap(([key, field]) => {
    const [of, column, text] = partsOf(key);
    return of === sheet && column !== undefined && text !== undefined ? [{ column, text, field }] : [];
  });
}

/** What was said of headers by their text alone. */
export function mappedTexts(mapping: HeaderMapping): HeaderMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !key.startsWith(mark)));
}

/** Somebody may have written to the workbook's settings. */
function partsOf(key: string): readonly (string | undefined)[] {
  if (!key.startsWith(mark)) return [];
  try {
    const parts: unknown = JSON.parse(key.slice(mark.length));
    return Array.isArray(parts) && parts.every((part) => typeof part === "string") ? parts : [];
  } catch {
    return [];
  }
}

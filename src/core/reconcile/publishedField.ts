import { valuesOf, type Catalogue, type CatalogueField, type ValueId } from "../catalogue/catalogue";
import type { PublishedFigure } from "./publishedFigures";
import { possibleRange } from "./possibleRange";
import type { ReadFigure } from "./reconciliation";

/** What was published of one field of the catalogue. */
export interface PublishedField {
  readonly field: CatalogueField;
  /** The number of services that percentages are shares of. */
  readonly of: number;
  /** Every value that an answer can be; none for years, which have no list. */
  readonly values: readonly ValueId[];
  readonly figures: readonly ReadFigure[];
  readonly unknownValues: readonly string[];
}

/** Joins a field of the catalogue with its published figures. A count stands before a percentage. */
export function publishedField(
  catalogue: Catalogue,
  field: CatalogueField,
  published: Readonly<Record<ValueId, PublishedFigure>>,
  of: number,
): PublishedField {
  const values = valuesOf(catalogue, field).map((value) => value.id);
  const isKnown = (id: string) => (field.kind === "year" ? /^\d{4}$/.test(id) : values.includes(id));
  const entries = Object.entries(published);
  return {
    field,
    of,
    values,
    figures: entries.filter(([id]) => isKnown(id)).map(([value, figure]) => readFigure(value, figure, of)),
    unknownValues: entries.map(([id]) => id).filter((id) => !isKnown(id)),
  };
}

function readFigure(value: ValueId, published: PublishedFigure, of: number): ReadFigure {
  const { count, percent } = published;
  if (count !== undefined) return { value, published, allows: { least: count, most: count } };
  return { value, published, allows: percent === undefined ? undefined : possibleRange(percent, of) };
}

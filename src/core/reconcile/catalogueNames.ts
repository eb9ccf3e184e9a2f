import { valuesOf, type ByLanguage, type Catalogue, type CatalogueField, type ValueId } from "../catalogue/catalogue";
import { readYear } from "../rows/readYear";
import { matchingKey } from "../text/matchingKey";

/** Finds fields and values by any of their names: id, label or alias of any language, in any spelling. */
export interface CatalogueNames {
  field(name: string): CatalogueField | undefined;
  /** A blank name is the yes of a yes/no field; of a `year` field, any year is a value. */
  value(field: CatalogueField, name: string): ValueId | undefined;
}

interface Named {
  readonly id: string;
  readonly labels: ByLanguage<string>;
  readonly aliases?: ByLanguage<readonly string[]>;
}

/** The names of a catalogue's fields and values. Of two entries with one name the later one answers. */
export function catalogueNames(catalogue: Catalogue): CatalogueNames {
  const fields = byName(catalogue.fields);
  const values = new Map(catalogue.fields.map((field) => [field.id, byName(valuesOf(catalogue, field))]));
  return {
    field: (name) => fields.get(matchingKey(name)),
    value(field, name) {
      if (name === "") return valuesOf(catalogue, field).find((value) => value.boolean === true)?.id;
      if (field.kind !== "year") return values.get(field.id)?.get(matchingKey(name))?.id;
      const reading = readYear(name, catalogue.rules.years);
      return reading.kind === "year" ? String(reading.year) : undefined;
    },
  };
}

function byName<T extends Named>(entries: readonly T[]): Map<string, T> {
  const names = new Map<string, T>();
  for (const entry of entries) {
    for (const name of [entry.id, ...Object.values(entry.labels), ...Object.values(entry.aliases ?? {}).flat()]) {
      names.set(matchingKey(name), entry);
    }
  }
  return names;
}

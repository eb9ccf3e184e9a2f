import { labelIn, serviceCatalogue, valuesOf, type CatalogueField } from "../../src/core";
import type { DescribedCell, DescribedSheet } from "../../src/report/describedWorkbook";
import { flawedInventory, flawsOf, type InventoryCell } from "./flawedInventory";
import type { SampleInstitution, SampleYear } from "./sampleInstitution";
import { sampleServices, type ServiceValues } from "./sampleServices";

/** The inventory, filled in below the template's header, in the words of the workbook's language. */
export function sampleInventory(
  empty: DescribedSheet,
  institution: SampleInstitution,
  year: SampleYear,
): DescribedSheet {
  const { name, language = "ar" } = institution;
  const header = empty.rows[0]?.cells ?? [];
  const fields = header.map((title) => fieldWithLabel(title, language));
  const rows = sampleServices(institution, year).map((service) =>
    fields.map((field) => cellOf(field, service, language)),
  );
  const flawed = flawedInventory(rows, fields, flawsOf(name, year), `${name} ${year}`);
  return { ...empty, rows: [...empty.rows, ...flawed.map((cells) => ({ style: "body" as const, cells }))] };
}

function fieldWithLabel(title: DescribedCell, language: string): CatalogueField {
  const field = serviceCatalogue.fields.find(({ labels }) => labelIn(labels, language) === title);
  if (!field) throw new Error(`The template has a column that the catalogue does not know: ${JSON.stringify(title)}`);
  return field;
}

function cellOf(field: CatalogueField, service: ServiceValues, language: "ar" | "en"): InventoryCell {
  const value = service[field.id];
  if (value === undefined) return null;
  if (field.kind === "text" || typeof value === "number") return value as string | number;
  const labels = [value].flat().map((id) => {
    const known = valuesOf(serviceCatalogue, field).find((entry) => entry.id === id);
    if (!known) throw new Error(`${field.id} has no value ${id}`);
    return labelIn(known.labels, language);
  });
  return labels.join(language === "ar" ? "، " : ", ");
}

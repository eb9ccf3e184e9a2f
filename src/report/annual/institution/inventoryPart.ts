import { labelIn, valuesOf, type CatalogueField, type RoundService } from "../../../core";
import type { ReportCell, ReportColumn, ReportPart } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

/** The list of the institution's services, each by the row that it has in the submitted sheet; no part where it has none. */
export function inventoryPart({ own, annual, words }: InstitutionContext): readonly ReportPart[] {
  const { catalogue, now, language, messages } = annual;
  const { services } = now;
  if (services.length === 0) return [];
  const fields = catalogue.fields.filter(({ id }) => services.some(({ values }) => values[id] !== undefined));
  const labelsOf = (field: CatalogueField) =>
    field.kind === "text" ? [] : valuesOf(catalogue, field).map(({ labels }) => labelIn(labels, language));
  const columns: readonly ReportColumn[] = [
    { title: words.columns.row, width: 8, format: "whole" },
    ...fields.map((field) => ({ title: labelIn(field.labels, language), width: widthOf(field, labelsOf(field)) })),
  ];
  const rows = services.map((service): ReportCell[] => [
    service.row,
    ...fields.map((field) => valueIn(service, field, { catalogue, language, comma: messages.comma })),
  ]);
  const sheets = [...new Set(services.map(({ sheet }) => sheet))];
  return [
    {
      id: "inventory",
      heading: words.headings.inventory,
      sheetName: words.sheetNames.inventory,
      blocks: [
        {
          kind: "table",
          table: {
            id: "inventory",
            caption: words.captions.inventory(services.length),
            columns,
            rows,
            origin: words.submitted(own.file, sheets),
            basis: words.unreadCells(unreadCell),
          },
        },
      ],
    },
  ];
}

/** Stands where a cell of the submission is blank or cannot be read. */
const unreadCell = "—";

/** Long values are broken into two lines; a service may have several of a field's. */
function widthOf({ kind }: CatalogueField, labels: readonly string[]): number {
  if (kind === "text") return 40;
  const longest = Math.max(0, ...labels.map(({ length }) => length));
  return Math.max(9, Math.ceil(longest / (kind === "anyOf" ? 1 : 1.6)));
}

function valueIn(
  { values }: RoundService,
  field: CatalogueField,
  { catalogue, language, comma }: Pick<InstitutionContext["annual"], "catalogue" | "language"> & { comma: string },
): ReportCell {
  const value = values[field.id];
  if (value === undefined) return unreadCell;
  if (typeof value !== "object") return value;
  const all = valuesOf(catalogue, field);
  return value
    .map((id) => all.find((each) => each.id === id))
    .map((each, index) => (each ? labelIn(each.labels, language) : value[index]))
    .join(comma);
}

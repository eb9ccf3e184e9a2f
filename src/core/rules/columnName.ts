import { labelIn, type Catalogue, type FieldId, type LabelLanguage } from "../catalogue/catalogue";
import type { HeaderCell, Table } from "../rows/table";
import { tidyText } from "../text/tidyText";

/**
 * What a field's column is called: its header in the table's own header row, on one line, else the field's label in the
 * sheet's language. Under a header printed again the field may stand in another column of the sheet; its name stays the same.
 */
export function columnName(
  id: FieldId,
  catalogue: Catalogue,
  table: Table | undefined,
  language: LabelLanguage,
): string {
  const header = table && fieldHeaders(table).find(({ match }) => match.field.id === id);
  const labels = catalogue.fields.find((field) => field.id === id)?.labels ?? {};
  return tidyText(header?.text ?? "") || labelIn(labels, sheetLanguage(id, table) ?? language) || id;
}

/** The language in which a field should be named on this sheet: that of its answers or header, else of the first known header. */
export function sheetLanguage(id: FieldId, table: Table | undefined): LabelLanguage | undefined {
  const headers = table ? fieldHeaders(table) : [];
  const column = table?.fields.find(({ field }) => field.id === id);
  return column?.language ?? (headers.find(({ match }) => match.field.id === id) ?? headers[0])?.match.language;
}

type FieldHeader = HeaderCell & { readonly match: Extract<HeaderCell["match"], { kind: "field" }> };

function fieldHeaders({ headers }: Table): readonly FieldHeader[] {
  return headers.filter((header): header is FieldHeader => header.match.kind === "field");
}

import type { ByLanguage, FieldId } from "../catalogue/catalogue";
import { withHeaderAliases } from "../catalogue/withHeaderAliases";
import { recogniseSheet } from "../recogniseSheet";
import { cellAddress } from "../rows/address";
import type { Sheet } from "../rows/sheet";
import type { Table } from "../rows/table";
import type { Settings } from "../settings";
import { matchingKey } from "../text/matchingKey";
import { mappedTexts } from "./columnMapping";
import type { HeaderMapping } from "./headerMapping";
import { withMappedColumns } from "./withMappedColumns";

/** A header that was read as a user said. */
export interface MappedHeader {
  readonly sheet: string;
  /** Its address: "B1". */
  readonly cell: string;
  /** As it stands there; may be blank. */
  readonly text: string;
  readonly field: FieldId;
  readonly labels: ByLanguage<string>;
}

/** A workbook that reads as its user says of its headers. */
export interface MappedWorkbook {
  readonly sheets: readonly Sheet[];
  readonly settings: Settings;
  readonly headers: readonly MappedHeader[];
}

/** The mapping that a file keeps, applied to its sheets: whoever checks it then reads what its user read in Excel. */
export function asMapped(sheets: readonly Sheet[], settings: Settings, mapping: HeaderMapping = {}): MappedWorkbook {
  if (Object.keys(mapping).length === 0) return { sheets, settings, headers: [] };
  const texts = mappedTexts(mapping);
  const own = { ...settings, catalogue: withHeaderAliases(settings.catalogue, texts) };
  const said = new Map(Object.entries(texts).map(([text, field]) => [matchingKey(text), field]));
  const read = sheets.map((sheet) => {
    const unmapped = tableOf(sheet, own);
    const mapped = withMappedColumns(sheet, unmapped, mapping, own.catalogue);
    const table = mapped ? tableOf(mapped.sheet, own) : unmapped;
    const headers = headersOf(sheet.name, table).flatMap(({ column, header }) => {
      const byPlace = mapped?.columns.get(column);
      if (byPlace) return { ...header, text: byPlace.text };
      return said.get(matchingKey(header.text)) === header.field ? header : [];
    });
    return { sheet: mapped?.sheet ?? sheet, headers };
  });
  return { sheets: read.map(({ sheet }) => sheet), settings: own, headers: read.flatMap(({ headers }) => headers) };
}

function tableOf(sheet: Sheet, settings: Settings): Table | undefined {
  const read = recogniseSheet(sheet, settings);
  return read?.kind === "inventory" ? read.table : undefined;
}

/** The headers of a table that stand for a field. */
function headersOf(
  sheet: string,
  table: Table | undefined,
): readonly { readonly column: number; readonly header: MappedHeader }[] {
  const row = table?.headerRows.at(-1);
  return (table?.headers ?? []).flatMap(({ column, text, match }) => {
    if (match.kind !== "field" || row === undefined) return [];
    const { id: field, labels } = match.field;
    return [{ column, header: { sheet, cell: cellAddress(column, row), text, field, labels } }];
  });
}

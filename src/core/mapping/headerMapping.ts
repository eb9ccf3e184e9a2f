import type { FieldId } from "../catalogue/catalogue";

/** What a user says of headers: fields by the header's text as it stands in the sheet; of one sheet's columns by `columnKey`. */
export type HeaderMapping = Readonly<Record<string, FieldId>>;

/** The name under which a workbook keeps its mapping. Stands in people's files: never rename it. */
export const mappingKey = "jahiz.mapping";

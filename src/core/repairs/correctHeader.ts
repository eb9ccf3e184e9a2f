import { labelIn } from "../catalogue/catalogue";
import type { FindingOf } from "../rules/finding";
import type { RepairContext, RepairDraft } from "./repairDraft";

/** Writes a header as the catalogue does, in the header's own language. Likely: it was matched only nearly. */
export function correctHeader(finding: FindingOf<"misspeltHeader">, { table }: RepairContext): RepairDraft | undefined {
  if (finding.place.kind !== "column" || table.headerRows.length > 1) return undefined;
  const { column, row } = finding.place;
  const header = table.headers.find((each) => each.column === column);
  if (header?.match.kind !== "field") return undefined;
  const to = labelIn(header.match.field.labels, header.match.language);
  return { certainty: "likely", rows: [row], changes: [{ column, rowOffset: 0, from: header.text, to }] };
}

import { labelIn, type CatalogueField, type RoundFinding } from "../../../core";
import type { UnmeasuredReason } from "../../../messages/institutionMessages";
import { quoted } from "../../../messages/isolate";
import { languages } from "../../../messages/language";
import { cellText } from "../../inPlace/cellText";
import { messageIn } from "../../round/messageIn";

/** The rules whose findings say what is wrong with a whole column. */
const columnRules = {
  missingColumn: "columnMissing",
  duplicateColumn: "columnTwice",
} as const satisfies Record<string, UnmeasuredReason>;

/**
 * Why an institution's services have no answer in a field: what the findings of the round say of its column, which name it in
 * their sentences. Where none does, its cells are blank or cannot be read.
 */
export function unmeasuredReason(field: CatalogueField, findings: readonly RoundFinding[]): UnmeasuredReason {
  const found = Object.entries(columnRules).find(([rule]) =>
    findings.some((finding) => finding.rule === rule && names(finding, field)),
  );
  return found?.[1] ?? "noAnswer";
}

/** Sentences of a round that stood in a workbook have no isolates any more. */
function names(finding: RoundFinding, { labels }: CatalogueField): boolean {
  return languages.some((language) =>
    cellText(messageIn(finding, language)).includes(cellText(quoted(labelIn(labels, language)))),
  );
}

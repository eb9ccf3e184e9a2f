import type { Reconciliation, ReconciliationFinding } from "../core";
import type { MessageLanguage } from "../messages/language";
import { publishedSource, reconcileMessage } from "../messages/reconcileMessages";
import type { CatalogueWords } from "./catalogueWords";

/** A sentence about published figures: the inventory meets them, it does not, they tell something of it, or it is to be known of them. */
export interface ReconciliationSentence {
  readonly agreement: "agrees" | "differs" | "tells" | "remarks";
  readonly text: string;
}

/** Where the published figures stand, and what they say of an inventory; none without them. */
export function reconciliationSentences(
  reconciliation: Reconciliation | undefined,
  words: CatalogueWords,
  language: MessageLanguage,
): ReconciliationSentence[] {
  const { source, findings = [] } = reconciliation ?? {};
  return [
    ...(source === undefined ? [] : [{ agreement: "remarks" as const, text: publishedSource(source, language) }]),
    ...findings.map((finding) => ({
      agreement: agreementOf(finding),
      text: reconcileMessage(finding, words, language),
    })),
  ];
}

function agreementOf(finding: ReconciliationFinding): ReconciliationSentence["agreement"] {
  switch (finding.kind) {
    case "agrees":
    case "listAgrees":
      return "agrees";
    case "forced":
    case "open":
    case "notMeasured":
      return "tells";
    case "otherInstitution":
    case "listNote":
      return "remarks";
    case "sumNotHundred":
      return finding.explained === "nothing" ? "differs" : "tells";
    default:
      return "differs";
  }
}

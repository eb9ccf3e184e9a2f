import type { Reconciliation, ReconciliationFinding } from "../core";
import type { MessageLanguage } from "../messages/language";
import { reconcileMessage } from "../messages/reconcileMessages";
import type { CatalogueWords } from "./catalogueWords";

/** A sentence about published figures: the inventory meets them, it does not, or they tell something of it. */
export interface ReconciliationSentence {
  readonly agreement: "agrees" | "differs" | "tells";
  readonly text: string;
}

/** What the published figures say of an inventory; none without them. */
export function reconciliationSentences(
  reconciliation: Reconciliation | undefined,
  words: CatalogueWords,
  language: MessageLanguage,
): ReconciliationSentence[] {
  return (reconciliation?.findings ?? []).map((finding) => ({
    agreement: agreementOf(finding),
    text: reconcileMessage(finding, words, language),
  }));
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
    case "sumNotHundred":
      return finding.explained === "nothing" ? "differs" : "tells";
    default:
      return "differs";
  }
}

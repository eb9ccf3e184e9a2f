import type { Refusal } from "../editing/sheetEditing";
import type { Words } from "../words/words";

/** Why an edit was not made, in a sentence. */
export function refusalText(refusal: Refusal, { refused }: Words): string {
  switch (refusal.kind) {
    case "protected":
      return refused.protected(refusal.sheet);
    case "notAFormula":
      return refused.notAFormula(refusal.text);
    case "invalid":
      return refusal.alert.message === "" ? refused.invalid : refusal.alert.message;
    case "partOfArray":
      return refused.partOfArray;
    case "outside":
      return refused.outside;
  }
}

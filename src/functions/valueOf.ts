import type { Measured } from "../core";
import type { PartNames } from "../messages/functionProblem";
import { Unanswerable } from "./unanswerable";

/** The value, where it was measured. `names`: the names of its parts, for the sentence that says which are not. */
export function valueOf<T>(result: Measured<T>, names?: PartNames): T {
  if (result.measured) return result.value;
  throw new Unanswerable({ kind: "notMeasured", reason: result.reason, names });
}

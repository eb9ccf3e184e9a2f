import type { NotMeasuredReason } from "../core";
import type { FunctionProblem } from "../messages/functionProblem";

/** The two errors of Excel that can carry a sentence: #VALUE! for a wrong argument, #N/A for what cannot be known. */
export type ProblemCode = "invalidValue" | "notAvailable";

export function problemCode(problem: FunctionProblem): ProblemCode {
  switch (problem.kind) {
    case "notMeasured":
      return reasonCode(problem.reason);
    case "noPublishedLevel":
    case "notCompared":
    case "columnNotMeasured":
    case "likelyValue":
    case "unlistedValue":
    case "impossibleShare":
      return "notAvailable";
    case "unknownName":
    case "notWhole":
    case "sizesDiffer":
    case "componentCount":
    case "headerNotFound":
      return "invalidValue";
  }
}

function reasonCode(reason: NotMeasuredReason): ProblemCode {
  switch (reason.kind) {
    case "notNumber":
    case "notYesNo":
    case "outOfRange":
    case "fraction":
    case "contradictory":
      return "invalidValue";
    case "blank":
    case "missing":
    case "cellError":
    case "baseNotPositive":
    case "nothingToCount":
      return "notAvailable";
    case "parts":
      return reason.parts.some((part) => reasonCode(part.reason) === "invalidValue") ? "invalidValue" : "notAvailable";
  }
}

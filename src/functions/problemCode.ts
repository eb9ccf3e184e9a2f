import type { NotMeasuredReason } from "../core";
import type { FunctionProblem } from "../messages/functionProblem";

/** The two errors of Excel that can carry a sentence: #VALUE! for a wrong argument, #N/A for what cannot be known. */
export type ProblemCode = "invalidValue" | "notAvailable";

type Problem = FunctionProblem | NotMeasuredReason;

/** The problems that are an argument's fault. */
const ofArguments: readonly Problem["kind"][] = [
  "unknownName",
  "notWhole",
  "sizesDiffer",
  "stageRows",
  "componentCount",
  "headerNotFound",
  "notNumber",
  "outOfRange",
  "fraction",
];

export function problemCode(problem: Problem): ProblemCode {
  if (problem.kind === "notMeasured") return problemCode(problem.reason);
  const isInvalid =
    problem.kind === "parts"
      ? problem.parts.some(({ reason }) => problemCode(reason) === "invalidValue")
      : ofArguments.includes(problem.kind);
  return isInvalid ? "invalidValue" : "notAvailable";
}

import { functionMessages } from "../messages/functionMessages";
import type { FunctionProblem } from "../messages/functionProblem";
import type { MessageLanguage } from "../messages/language";
import { problemCode } from "./problemCode";

/** Thrown where a function cannot answer, for a reason its user can mend; `answer` and `spill` turn it into Excel's error. */
export class Unanswerable extends Error {
  constructor(readonly problem: FunctionProblem) {
    super(problem.kind);
  }
}

/**
 * The error that Excel shows in the cell, #VALUE! or #N/A, with its sentence. Anything else that was thrown is a mistake
 * of ours: it is passed on, and Excel shows #VALUE! without a sentence.
 */
export function excelError(thrown: unknown, language: MessageLanguage): CustomFunctions.Error {
  if (!(thrown instanceof Unanswerable)) throw thrown;
  const code = CustomFunctions.ErrorCode[problemCode(thrown.problem)];
  return new CustomFunctions.Error(code, functionMessages(language).problem(thrown.problem));
}

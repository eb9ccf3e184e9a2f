import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { RoundProblem } from "../report/round/roundProblem";
import { roundProblemText } from "../report/round/roundProblemText";

/** Problems listed at most. */
const mostProblems = 20;

/** What is wrong with a round, a line each, below the sentence that says so; many are cut short, and it is said. */
export function roundProblemLines(problems: readonly RoundProblem[], language: MessageLanguage): string[] {
  const lines = problems.slice(0, mostProblems).map((problem) => `  ${roundProblemText(problem, language)}`);
  const left = problems.length - lines.length;
  return left > 0 ? [...lines, `  ${cliMessages(language).moreProblems(left)}`] : lines;
}

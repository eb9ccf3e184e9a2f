import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { RoundProblem } from "../report/round/roundProblem";
import { roundProblemText } from "../report/round/roundProblemText";

/** Problems listed at most. */
const mostProblems = 20;

/** What is wrong with a round, a line each, below the sentence that says so; many are cut short, and it is said. */
export function roundProblemLines(problems: readonly RoundProblem[], language: MessageLanguage): string[] {
  const { moreProblems, otherSettings } = cliMessages(language);
  const lines = problems.slice(0, mostProblems).map((problem) => roundProblemText(problem, language));
  const left = problems.length - lines.length;
  const more = left > 0 ? [moreProblems(left)] : [];
  const hint = problems.some(mayBeOfSettings) ? [otherSettings] : [];
  return [...lines, ...more, ...hint].map((line) => `  ${line}`);
}

/** A round that was collected by another catalogue or framework lacks columns, or holds other points, levels or answers. */
function mayBeOfSettings(problem: RoundProblem): boolean {
  if (problem.kind !== "cell") return problem.kind === "missingColumns";
  return problem.expected === "points" || problem.expected === "choice";
}

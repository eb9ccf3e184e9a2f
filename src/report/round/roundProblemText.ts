import { cellAddress, type OpenScore } from "../../core";
import { collectMessages } from "../../messages/collectMessages";
import type { MessageLanguage } from "../../messages/language";
import { visibleText } from "../visibleText";
import { overallText } from "./overallText";
import { isScoreRemark, type RoundProblem, type RoundRemark } from "./roundProblem";
import { toldApart } from "./toldApart";
import { weightText } from "./weightText";

/** What is wrong with a round, in one sentence that says where and what to do. */
export function roundProblemText(problem: RoundProblem, language: MessageLanguage): string {
  const { problem: say } = collectMessages(language);
  switch (problem.kind) {
    case "notRound":
      return say.notRound;
    case "missingColumns":
      return say.missingColumns(problem.sheet, problem.titles);
    case "repeatedColumn":
      return say.repeatedColumn(problem.sheet, problem.title);
    case "sameName":
      return say.sameName(problem.sheet, visibleText(problem.name), problem.rows);
    case "strayRow":
      return say.strayRow(problem.sheet, problem.row, visibleText(problem.value), problem);
    case "cell": {
      const { sheet, row, column, title, value, expected, choices } = problem;
      const wanted = choices ? say.oneOf([...new Set(choices)]) : say.expected[expected];
      return say.cell(sheet, cellAddress(column, row), title, visibleText(value), wanted);
    }
  }
}

/** What a person should know of a round that was read. */
export function roundRemarkText(remark: RoundRemark, language: MessageLanguage): string {
  const { remark: say } = collectMessages(language);
  const both = (one: OpenScore | undefined, other: OpenScore | undefined) =>
    toldApart((decimals) => [overallText(one, language, decimals), overallText(other, language, decimals)], 2);
  switch (remark.kind) {
    case "rowGone":
      return say.rowGone(visibleText(remark.institution), remark.services, remark.findings);
    case "servicesDiffer":
      return say.servicesDiffer(visibleText(remark.institution), remark.counted, remark.stated);
    case "unknownColumn":
      return say.unknownColumn(remark.sheet, visibleText(remark.title));
    case "weightsDiffer": {
      const items = (of: "collected" | "used") =>
        remark.weights.map((each) => say.weight(each.label[language], weightText(each[of])));
      return say.weightsDiffer(roundName(remark.period), items("collected"), items("used"));
    }
    case "scoresDiffer":
      return say.scoresDiffer(
        roundName(remark.period),
        remark.scores.map(({ institution, cell, stored, used }) =>
          say.score(visibleText(institution), cell, ...both(stored, used)),
        ),
      );
    case "perspectivesDiffer":
      return say.perspectivesDiffer(
        roundName(remark.period),
        remark.scores.map(({ institution, perspective, cell, ...scores }) => {
          const [stored, ofAxes] = both(scores.stored, scores.ofAxes);
          return say.perspective(visibleText(institution), perspective[language], cell, { stored, ofAxes });
        }),
      );
    case "stagesDiffer":
      return say.stagesDiffer(
        roundName(remark.period),
        remark.scores.map(({ institution, stage, cell, ...scores }) => {
          const [stored, ofPoints] = both(scores.stored, scores.ofPoints);
          return say.stage(visibleText(institution), stage[language], cell, { stored, ofPoints });
        }),
      );
  }
}

function roundName(period: string | null): string | undefined {
  return period === null ? undefined : visibleText(period);
}

/** What a reader of a round's scores must know, and nothing else of it. */
export function scoreRemarkTexts(remarks: readonly RoundRemark[], language: MessageLanguage): readonly string[] {
  return remarks.filter(isScoreRemark).map((remark) => roundRemarkText(remark, language));
}

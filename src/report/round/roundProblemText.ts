import { cellAddress } from "../../core";
import { collectMessages } from "../../messages/collectMessages";
import type { MessageLanguage } from "../../messages/language";
import { visibleText } from "../visibleText";
import type { RoundProblem, RoundRemark } from "./roundProblem";

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
  switch (remark.kind) {
    case "rowGone":
      return say.rowGone(visibleText(remark.institution), remark.services, remark.findings);
    case "servicesDiffer":
      return say.servicesDiffer(visibleText(remark.institution), remark.counted, remark.stated);
    case "unknownColumn":
      return say.unknownColumn(remark.sheet, visibleText(remark.title));
  }
}

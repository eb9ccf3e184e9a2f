import { matchingKey, ranking } from "../core";
import type { MessageLanguage } from "../messages/language";
import { cellText } from "./cellText";
import { matrix } from "./matrix";
import { namedRows } from "./namedRows";
import { scoreCell } from "./scoreCell";
import { excelError, Unanswerable } from "./unanswerable";
import { unlessLeftOut } from "./unlessLeftOut";

/**
 * Rank, name, score, group: group by group, the highest score first. A group is called as it is spelled first. Names without a score follow without a rank, the
 * reason in place of the score; a list of the first ranks leaves out those whose score is only blank.
 */
export function rankingRows(
  names: unknown,
  scores: unknown,
  groups: unknown,
  top: number | undefined,
  language: MessageLanguage,
): unknown[][] {
  const noGroups = matrix(names).map((row) => row.map(() => ""));
  const rows = namedRows(names, { scores, groups: unlessLeftOut(groups, noGroups) });
  const groupNames = new Map<string, string>();
  const groupNamed = (spelling: string): string => {
    const key = matchingKey(spelling);
    const name = groupNames.get(key) ?? spelling;
    groupNames.set(key, name);
    return name;
  };
  const contenders = rows.map(({ name, cells }) => ({
    name,
    score: scoreCell(cells.scores),
    group: groupNamed(cellText(cells.groups)),
  }));
  const { ranked, notRanked } = ranking(contenders, top);
  const told = notRanked.filter(({ reason }) => top === undefined || reason.kind !== "blank");
  return [
    ...ranked.map(({ rank, name, score, group }) => [rank, name, score, group]),
    ...told.map(({ name, group, reason }) => [
      "",
      name,
      excelError(new Unanswerable({ kind: "notMeasured", reason }), language),
      group,
    ]),
  ];
}

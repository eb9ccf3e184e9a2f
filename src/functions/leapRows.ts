import { leaps } from "../core";
import type { MessageLanguage } from "../messages/language";
import { figuresOf } from "./figuresOf";
import { namedRows } from "./namedRows";
import { scoreCell } from "./scoreCell";
import { answerOrError } from "./spill";
import { Unanswerable } from "./unanswerable";

/**
 * Rank, name, before, now, leap (points of score): the greatest leap first. Names that cannot be compared follow without
 * a rank, with the scores that they have, the reason in place of the leap.
 */
export function leapRows(
  names: unknown,
  before: unknown,
  now: unknown,
  top: number | undefined,
  language: MessageLanguage,
): unknown[][] {
  const rows = namedRows(names, { before, now });
  const scores = (period: "before" | "now") =>
    rows.map(({ name, cells }) => ({ name, score: scoreCell(cells[period]) }));
  const result = leaps(scores("before"), scores("now"), top);
  return [
    ...result.leaps.map((leap) => [leap.rank, leap.name, leap.before, leap.now, leap.leap]),
    ...result.notCompared.map(({ name }) => {
      const { cells } = rows.find((row) => row.name === name)!;
      const known = [cells.before, cells.now].map(scoreCell).map((score) => (score.measured ? score.value : ""));
      const why = answerOrError(language, () => {
        figuresOf(cells, scoreCell);
        throw new Unanswerable({ kind: "nameRepeated" });
      });
      return ["", name, ...known, why];
    }),
  ];
}

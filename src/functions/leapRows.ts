import { leaps } from "../core";
import type { MessageLanguage } from "../messages/language";
import { namedRows } from "./namedRows";
import { scoreCell } from "./scoreCell";
import { excelError, Unanswerable } from "./unanswerable";

/**
 * Rank, name, before, now, leap (points of score): the greatest leap first. Names that cannot be compared follow without
 * a rank, the reason in place of the leap.
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
    ...result.notCompared.map(({ name, reason }) => [
      "",
      name,
      "",
      "",
      excelError(new Unanswerable({ kind: "notCompared", isRepeated: reason === "nameRepeated" }), language),
    ]),
  ];
}

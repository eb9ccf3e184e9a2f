import type { CatalogueField, NationalStatistic } from "../../../../core";
import { languages } from "../../../../messages/language";
import { roundMessages } from "../../../../messages/roundMessages";
import type { RoundCells } from "./roundCells";

/** What counts the services that give one answer, and the share, where the base is all services of the sheet. */
export interface AnswerFormulas {
  readonly count?: string;
  readonly share?: string;
  readonly highest?: string;
}

/** Signs that COUNTIF takes for more than themselves. */
const special = /[*?~"]|^[<>=]/;
/** Excel's limit for a text in a formula, less the signs that may stand around the answer. */
const longestAnswer = 255 - 2;

/**
 * The formulas of one answer. `answers` are all words that stand in the column: a cell with several answers is searched
 * for one of them, which tells nothing where that word is part of another.
 */
export function answerFormulas(
  cells: RoundCells,
  field: Pick<CatalogueField, "id" | "kind">,
  { of }: NationalStatistic,
  answer: string,
  answers: readonly string[],
): AnswerFormulas {
  const range = cells.services(field.id);
  if (range === undefined || answer.length > longestAnswer || special.test(answer)) return {};
  if (field.kind === "anyOf" && answers.some((each) => each !== answer && each.includes(answer))) return {};
  const criterion = field.kind === "year" ? answer : field.kind === "anyOf" ? `"*${answer}*"` : `"${answer}"`;
  const count = `COUNTIF(${range},${criterion})`;
  if (of !== cells.round.services.length) return { count };
  return {
    count,
    share: `${count}/ROWS(${range})`,
    highest: `(${[count, `COUNTBLANK(${range})`, ...unreadableCounts(cells, field, range)].join("+")})/ROWS(${range})`,
  };
}

/** What counts the cells that say that nothing could be read, in whichever language the sheet is; none where none does. */
function unreadableCounts({ round }: RoundCells, { id }: Pick<CatalogueField, "id">, range: string): readonly string[] {
  if (!round.services.some(({ unreadable }) => unreadable?.includes(id))) return [];
  return languages.map((language) => `COUNTIF(${range},"${roundMessages(language).words.unreadable}")`);
}

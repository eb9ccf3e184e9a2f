import { cellAddress, groupBy } from "../../core";
import { checkerMessages, type CheckerMessages } from "../../messages/checkerMessages";
import type { MessageLanguage } from "../../messages/language";
import { visibleText } from "../../report/visibleText";
import type { LeftCell, LostCell, StandingCell } from "../journal/takeBack";
import type { TakenBack } from "./checker";

/** Rows that are named one by one, at most; the count beside them is of all cells. */
const mostNamed = 20;

/**
 * Cells that were not restored, counted and in words: a sentence a row. Rows found again come first, by where they stand
 * now; then what is lost, by where it stood. A cell that several repairs wrote counts once.
 */
export function leftAlone(left: readonly LeftCell[], language: MessageLanguage): Pick<TakenBack, "left" | "sentences"> {
  const messages = checkerMessages(language);
  const cells = onceEach(left).sort(
    (a, b) => Number(isLost(a)) - Number(isLost(b)) || a.row - b.row || a.column - b.column,
  );
  const rows = inRows(cells);
  const named = rows.slice(0, mostNamed);
  const unnamed = cells.length - named.reduce((sum, row) => sum + row.length, 0);
  const sentences = named.map((row) => sentenceOf(row, messages));
  return {
    left: cells.length,
    sentences: unnamed > 0 ? [...sentences, messages.moreNotTakenBack(unnamed)] : sentences,
  };
}

function isLost(cell: LeftCell): cell is LostCell {
  return !("now" in cell);
}

function isStanding(cell: LeftCell): cell is StandingCell {
  return !isLost(cell);
}

/** The first of each cell is the newest repair's. */
function onceEach(left: readonly LeftCell[]): LeftCell[] {
  const known = new Map<string, LeftCell>();
  for (const cell of left) {
    const key = `${isLost(cell) ? "lost" : "here"} ${cell.row} ${cell.column}`;
    if (!known.has(key)) known.set(key, cell);
  }
  return [...known.values()];
}

/** What is lost for one reason in one row, or left alone in one row, belongs together. */
function inRows(cells: readonly LeftCell[]): LeftCell[][] {
  return [...groupBy(cells, (cell) => `${isLost(cell) ? cell.why : "here"} ${cell.row}`).values()];
}

function sentenceOf(row: readonly LeftCell[], { notTakenBack }: CheckerMessages): string {
  const lost = row.filter(isLost);
  const [first] = lost;
  if (!first) return notTakenBack.inRow(clausesOf(row.filter(isStanding), notTakenBack));
  return notTakenBack[first.why]({
    headers: [...new Set(lost.map(({ header }) => header))],
    stoodIn: lost.map(addressOf),
    ...(first.service !== undefined && { service: visibleText(first.service) }),
  });
}

function clausesOf(row: readonly StandingCell[], notTakenBack: CheckerMessages["notTakenBack"]): string[] {
  const together = row.filter(({ why }) => why === "together");
  const others = row.flatMap((cell) => {
    if (cell.why === "together") return [];
    return notTakenBack[cell.why](addressOf(cell), visibleText(cell.now));
  });
  return together.length > 0 ? [...others, notTakenBack.together(together.map(addressOf))] : others;
}

function addressOf({ row, column }: LeftCell): string {
  return cellAddress(column, row);
}

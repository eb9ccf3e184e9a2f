import type { CellValue, Frameworks, LevelPolicy, Round, Sheet } from "../../core";
import { numberIn } from "./measuredCell";
import { isWord, wordIn } from "./wordIn";

export type About = Pick<Round, "period" | "weights"> & { readonly policy?: LevelPolicy };

/** Rows in which the labels are looked for. */
const mostRows = 20;

/** The period, the reading of the levels and the weights, each beside its label; nothing where the sheet is gone. */
export function readAbout(sheets: readonly Sheet[], { performance }: Frameworks): About {
  for (const { grid } of sheets) {
    const rows = grid.rows.slice(0, mostRows);
    const beside = (isLabel: (cell: CellValue) => boolean): CellValue =>
      rows.find(([first]) => isLabel(first ?? null))?.[1] ?? null;
    const policy = wordIn(
      beside((cell) => isWord(cell, ({ about }) => about.policy)),
      ({ policies }) => policies,
    );
    if (!policy) continue;
    const period = periodIn(beside((cell) => isWord(cell, ({ about }) => about.period)));
    const weights = performance.perspectives.flatMap(({ id, label }): (readonly [string, number])[] => {
      const kept = numberIn(beside((cell) => isWord(cell, ({ weight }, language) => weight(label[language]))));
      return kept === undefined ? [] : [[id, kept]];
    });
    const isWhole = weights.length === performance.perspectives.length;
    return { period, policy, ...(isWhole && { weights: Object.fromEntries(weights) }) };
  }
  return { period: null };
}

function periodIn(cell: CellValue): string | null {
  if (cell === null || typeof cell === "object") return null;
  const text = String(cell).trim();
  return text === "" || isWord(text, ({ about }) => about.notSaid) ? null : text;
}

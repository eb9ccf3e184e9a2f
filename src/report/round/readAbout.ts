import type { CellValue, Frameworks, LevelPolicy, Round, Sheet } from "../../core";
import { numberIn } from "./measuredCell";
import { isWord, wordIn } from "./wordIn";

export type About = Pick<Round, "period" | "weights"> & { readonly policy?: LevelPolicy };

/** Rows in which the labels are looked for. */
const mostRows = 20;

/** The period, the reading of the levels and the weights, each beside its label; nothing where the sheet is gone. */
export function readAbout(sheets: readonly Sheet[], { performance }: Frameworks): About {
  const sheet = locateAbout(sheets);
  const policy = sheet && policyIn(sheet);
  if (!policy) return { period: null };
  const period = periodIn(beside(sheet, (cell) => isWord(cell, ({ about }) => about.period)));
  const weights = performance.perspectives.flatMap(({ id, label }): (readonly [string, number])[] => {
    const kept = numberIn(beside(sheet, (cell) => isWord(cell, ({ weight }, language) => weight(label[language]))));
    return kept === undefined ? [] : [[id, kept]];
  });
  const isWhole = weights.length === performance.perspectives.length;
  return { period, policy, ...(isWhole && { weights: Object.fromEntries(weights) }) };
}

/** The sheet about the round: the first that says how the levels are read. */
export function locateAbout(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find((sheet) => policyIn(sheet) !== undefined);
}

function policyIn(sheet: Sheet): LevelPolicy | undefined {
  const said = beside(sheet, (cell) => isWord(cell, ({ about }) => about.policy));
  return wordIn(said, ({ policies }) => policies) ?? wordIn(said, ({ plainPolicies }) => plainPolicies);
}

function beside({ grid }: Sheet, isLabel: (cell: CellValue) => boolean): CellValue {
  return grid.rows.slice(0, mostRows).find(([first]) => isLabel(first ?? null))?.[1] ?? null;
}

function periodIn(cell: CellValue): string | null {
  if (cell === null || typeof cell === "object") return null;
  const text = String(cell).trim();
  return text === "" || isWord(text, ({ about }) => about.notSaid) ? null : text;
}

import type { CellValue, LevelPolicy, Sheet } from "../../core";
import { isWord, wordIn } from "./wordIn";

export interface About {
  readonly period: string | null;
  readonly policy?: LevelPolicy;
}

/** Rows in which the labels are looked for. */
const mostRows = 20;

/** The period and the reading of the levels, each beside its label; nothing where the sheet is gone. */
export function readAbout(sheets: readonly Sheet[]): About {
  for (const { grid } of sheets) {
    const rows = grid.rows.slice(0, mostRows);
    const beside = (label: "period" | "policy"): CellValue => {
      const row = rows.find(([first]) => isWord(first ?? null, ({ about }) => about[label]));
      return row?.[1] ?? null;
    };
    const policy = wordIn(beside("policy"), ({ policies }) => policies);
    if (policy) return { period: periodIn(beside("period")), policy };
  }
  return { period: null };
}

function periodIn(cell: CellValue): string | null {
  if (cell === null || typeof cell === "object") return null;
  const text = String(cell).trim();
  return text === "" || isWord(text, ({ about }) => about.notSaid) ? null : text;
}

import { plainFacts, type Sheet } from "../../core";
import type { SheetTop } from "./checker";

/** The top of a sheet as a sheet. Only rows that hold something are rows of a grid. */
export function topSheet({ sheet, values }: SheetTop): Sheet {
  const filled = values.flatMap((cells, index) => (cells.some((cell) => cell !== null) ? [{ cells, index }] : []));
  const grid = { rowNumbers: filled.map(({ index }) => index + 1), rows: filled.map(({ cells }) => cells) };
  return { name: sheet, grid, facts: plainFacts };
}

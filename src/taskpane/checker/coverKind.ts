import { institutionGroup, plainFacts, readCover, type Sheet } from "../../core";
import type { CoverKind, SheetTop } from "./checker";

/** What the cover says of the institution's kind, as the command line reads it; undefined where no sheet is a cover. */
export function coverKind(tops: readonly SheetTop[]): CoverKind | undefined {
  const cover = readCover(tops.map(sheetOf));
  if (!cover) return undefined;
  const { sheet, isService } = cover;
  return { sheet, ...(isService !== undefined && { institution: institutionGroup({ isService }) }) };
}

/** Only rows that hold something are rows of a grid. */
function sheetOf({ sheet, values }: SheetTop): Sheet {
  const filled = values.flatMap((cells, index) => (cells.some((cell) => cell !== null) ? [{ cells, index }] : []));
  const grid = { rowNumbers: filled.map(({ index }) => index + 1), rows: filled.map(({ cells }) => cells) };
  return { name: sheet, grid, facts: plainFacts };
}

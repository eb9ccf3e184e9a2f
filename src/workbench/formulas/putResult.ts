import type { Area, CellValue } from "../../host/sheet";
import { cellArea, intersection, without } from "../book/areas";
import type { Book } from "../book/book";
import { lastColumn, lastRow } from "../book/limits";
import type { DependencyIndex } from "./dependencyIndex";
import type { FormulaNode } from "./formulaNode";
import { errorOf, type Matrix } from "./values";

/**
 * Puts a formula's result into its cell and, where it has more than one value, into the cells beside and below. Answers
 * the areas that changed.
 */
export function putResult(book: Book, index: DependencyIndex, node: FormulaNode, values: Matrix): Area[] {
  if (node.fixed !== null) return fill(book, node, node.fixed, repeated(values, node.fixed));
  const own = cellArea(node.row, node.column);
  const [height, width] = [values.length, values[0]?.length ?? 1];
  const area = { ...own, lastRow: node.row + height - 1, lastColumn: node.column + width - 1 };
  const isSingle = height === 1 && width === 1;
  node.blocked = isSingle || isFree(node, area) ? null : area;
  const isSpilled = !isSingle && node.blocked === null;
  const left = withdraw(book, node, isSpilled ? area : own);
  node.spilled = isSpilled ? { area, values } : null;
  if (isSingle) index.spilling.delete(node);
  else index.spilling.add(node);
  if (isSpilled) return [...fill(book, node, area, values), ...left];
  setResult(node, node.blocked === null ? (values[0]?.[0] ?? null) : errorOf("#SPILL!"));
  return [own, ...left];
}

function setResult(node: FormulaNode, value: CellValue): void {
  const before = node.sheet.value(node.row, node.column);
  if (!isSame(before, value)) node.sheet.setResult(node.row, node.column, value);
}

function fill(book: Book, node: FormulaNode, area: Area, values: Matrix): Area[] {
  setResult(node, values[0]?.[0] ?? null);
  const present = node.sheet.values(area);
  const isChanged = values.some((row, down) =>
    row.some((value, right) => !isSame(present[down]?.[right] ?? null, value)),
  );
  if (isChanged) {
    const contents = values.map((row, down) =>
      row.map((value, right) => (down === 0 && right === 0 ? undefined : value)),
    );
    book.as("calculation", () => node.sheet.write(area.firstRow, area.firstColumn, contents));
  }
  return [area];
}

/** Takes away what an earlier result left outside of `kept`, but for cells that somebody has written over since. */
export function withdraw(book: Book, node: FormulaNode, kept: Area): Area[] {
  if (node.spilled === null) return [];
  const { area, values } = node.spilled;
  const left = without(area, kept);
  book.as("calculation", () => {
    for (const piece of left) {
      for (let row = piece.firstRow; row <= piece.lastRow; row++) {
        for (let column = piece.firstColumn; column <= piece.lastColumn; column++) {
          const mine = values[row - area.firstRow]?.[column - area.firstColumn] ?? null;
          const isMine = isSame(node.sheet.value(row, column), mine) && node.sheet.formula(row, column) === null;
          if (isMine) node.sheet.clear(cellArea(row, column));
        }
      }
    }
  });
  return left;
}

/** Whether nothing of anybody else's stands in the area: no value, no formula, no merged cells. */
function isFree(node: FormulaNode, area: Area): boolean {
  if (area.lastRow > lastRow || area.lastColumn > lastColumn) return false;
  if (node.sheet.parts.merges.some((merge) => intersection(merge, area) !== undefined)) return false;
  const own = cellArea(node.row, node.column);
  const { spilled } = node;
  const others = without(area, own);
  const strange = spilled === null ? others : others.flatMap((piece) => without(piece, spilled.area));
  if (!strange.every((piece) => node.sheet.isBlank(piece))) return false;
  return spilled === null || isUntouched(node, intersection(area, spilled.area));
}

function isUntouched(node: FormulaNode, area: Area | undefined): boolean {
  if (area === undefined || node.spilled === null) return true;
  const { area: before, values } = node.spilled;
  return node.sheet.formulas(area).every((row, down) =>
    row.every((content, right) => {
      const at = { row: area.firstRow + down, column: area.firstColumn + right };
      if (at.row === node.row && at.column === node.column) return true;
      const mine = values[at.row - before.firstRow]?.[at.column - before.firstColumn] ?? null;
      return content === null || isSame(content, mine);
    }),
  );
}

/** A smaller result is repeated over the area that it was entered for; what is still missing is #N/A. */
function repeated(values: Matrix, area: Area): Matrix {
  const height = area.lastRow - area.firstRow + 1;
  const width = area.lastColumn - area.firstColumn + 1;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const line = values.length === 1 ? values[0] : values[row];
      const value = line?.length === 1 ? line[0] : line?.[column];
      return value === undefined ? errorOf("#N/A") : value;
    }),
  );
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null)
    return one.error === other.error;
  return one === other || (typeof one === "number" && typeof other === "number" && Object.is(one, other));
}

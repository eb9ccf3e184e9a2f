import type { Area } from "../../host/sheet";
import { intersection } from "../book/areas";
import type { FormulaNode } from "./formulaNode";

const cellKey = (row: number, column: number): number => row * 16_384 + column;

interface SheetIndex {
  /** Formulas by the single cells that they look at. */
  readonly cells: Map<number, Set<FormulaNode>>;
  /** Formulas by the areas that they look at; equal areas are one, as when a column of formulas shares them. */
  readonly areas: Map<string, { readonly area: Area; readonly nodes: Set<FormulaNode> }>;
  /** The formulas that stand in the sheet. */
  readonly nodes: Map<number, FormulaNode>;
}

/** All formulas of a workbook, found by where they stand and by what they look at. */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();
  readonly volatile = new Set<FormulaNode>();
  /** Formulas that fill more cells than their own, or want to. */
  readonly spilling = new Set<FormulaNode>();

  add(node: FormulaNode): void {
    this.of(node.sheet.id).nodes.set(cellKey(node.row, node.column), node);
    if (node.precedents.isVolatile) this.volatile.add(node);
    for (const { sheet, area } of node.precedents.areas) this.nodesAt(sheet, area).add(node);
  }

  remove(node: FormulaNode): void {
    this.of(node.sheet.id).nodes.delete(cellKey(node.row, node.column));
    this.volatile.delete(node);
    this.spilling.delete(node);
    for (const { sheet, area } of node.precedents.areas) this.nodesAt(sheet, area).delete(node);
  }

  clear(): void {
    this.sheets.clear();
    this.volatile.clear();
    this.spilling.clear();
  }

  at(sheet: string, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheet)?.nodes.get(cellKey(row, column));
  }

  *all(): Iterable<FormulaNode> {
    for (const { nodes } of this.sheets.values()) yield* nodes.values();
  }

  /** The formulas that stand in an area. */
  within(sheet: string, area: Area): FormulaNode[] {
    const nodes = this.sheets.get(sheet)?.nodes;
    if (nodes === undefined) return [];
    const cells = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    if (cells <= nodes.size) return cellsOf(area).flatMap(([row, column]) => nodes.get(cellKey(row, column)) ?? []);
    return [...nodes.values()].filter((node) => isWithin(node, area));
  }

  /** The formulas that look at a cell of the area. */
  dependents(sheet: string, area: Area): Set<FormulaNode> {
    const index = this.sheets.get(sheet);
    const found = new Set<FormulaNode>();
    if (index === undefined) return found;
    const cells = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    if (cells <= index.cells.size) {
      for (const [row, column] of cellsOf(area)) addAll(found, index.cells.get(cellKey(row, column)));
    } else {
      for (const [key, nodes] of index.cells) {
        const place = { row: Math.floor(key / 16_384), column: key % 16_384 };
        if (isWithin(place, area)) addAll(found, nodes);
      }
    }
    for (const { area: watched, nodes } of index.areas.values()) {
      if (nodes.size > 0 && intersection(watched, area) !== undefined) addAll(found, nodes);
    }
    return found;
  }

  private nodesAt(sheet: string, area: Area): Set<FormulaNode> {
    const index = this.of(sheet);
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) {
      const key = cellKey(area.firstRow, area.firstColumn);
      const nodes = index.cells.get(key) ?? new Set<FormulaNode>();
      index.cells.set(key, nodes);
      return nodes;
    }
    const key = [area.firstRow, area.lastRow, area.firstColumn, area.lastColumn].join(" ");
    const known = index.areas.get(key) ?? { area, nodes: new Set<FormulaNode>() };
    index.areas.set(key, known);
    return known.nodes;
  }

  private of(sheet: string): SheetIndex {
    const known = this.sheets.get(sheet) ?? { cells: new Map(), areas: new Map(), nodes: new Map() };
    this.sheets.set(sheet, known);
    return known;
  }
}

function addAll(found: Set<FormulaNode>, nodes: Iterable<FormulaNode> | undefined): void {
  for (const node of nodes ?? []) found.add(node);
}

function isWithin({ row, column }: { readonly row: number; readonly column: number }, area: Area): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

function cellsOf(area: Area): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) cells.push([row, column]);
  }
  return cells;
}

import { cellArea } from "../book/areas";
import type { DependencyIndex } from "./dependencyIndex";
import type { FormulaNode } from "./formulaNode";

export interface CalculationOrder {
  /** Each after all those of the set that it looks at. */
  readonly ordered: readonly FormulaNode[];
  /** Those that look at themselves, directly or around. */
  readonly circular: readonly FormulaNode[];
}

/** In which order formulas that all have to be calculated anew can be (Kahn's way through a graph). */
export function calculationOrder(dirty: ReadonlySet<FormulaNode>, index: DependencyIndex): CalculationOrder {
  const waitsFor = new Map<FormulaNode, number>();
  const followers = new Map<FormulaNode, FormulaNode[]>();
  for (const node of dirty) {
    const area = node.spilled?.area ?? node.fixed ?? cellArea(node.row, node.column);
    const next = [...index.dependents(node.sheet.id, area)].filter((other) => dirty.has(other));
    followers.set(node, next);
    for (const other of next) waitsFor.set(other, (waitsFor.get(other) ?? 0) + 1);
  }
  const ordered = [...dirty].filter((node) => !waitsFor.has(node));
  for (const node of ordered) {
    for (const other of followers.get(node) ?? []) {
      const left = (waitsFor.get(other) ?? 0) - 1;
      waitsFor.set(other, left);
      if (left === 0) ordered.push(other);
    }
  }
  return { ordered, circular: [...dirty].filter((node) => (waitsFor.get(node) ?? 0) > 0) };
}

import type { CellStyle } from "../../../book/cellStyle";
import { withAttributes } from "../xml/attributes";
import { type PlacedElement, sourceOf } from "../xml/placedTree";

const horizontal: Readonly<Record<CellStyle["horizontalAlignment"], string | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const vertical: Readonly<Record<CellStyle["verticalAlignment"], string | null>> = {
  Top: "top",
  Center: "center",
  Bottom: null,
  Justify: "justify",
  Distributed: "distributed",
};

const readingOrders: Readonly<Record<CellStyle["readingOrder"], number | null>> = {
  Context: null,
  LeftToRight: 1,
  RightToLeft: 2,
};

type Changes = Parameters<typeof withAttributes>[1];

/** What changes between two styles in the attributes of `alignment`. */
export function alignmentChanges(from: CellStyle, to: CellStyle): Changes {
  return {
    ...(from.horizontalAlignment === to.horizontalAlignment ? {} : { horizontal: horizontal[to.horizontalAlignment] }),
    ...(from.verticalAlignment === to.verticalAlignment ? {} : { vertical: vertical[to.verticalAlignment] }),
    ...(from.wrapText === to.wrapText ? {} : { wrapText: to.wrapText ? 1 : null }),
    ...(from.indentLevel === to.indentLevel ? {} : { indent: to.indentLevel === 0 ? null : to.indentLevel }),
    ...(from.readingOrder === to.readingOrder ? {} : { readingOrder: readingOrders[to.readingOrder] }),
  };
}

/** What changes in the attributes of `protection`: cells are locked unless it says otherwise. */
export function protectionChanges(from: CellStyle, to: CellStyle): Changes {
  return {
    ...(from.locked === to.locked ? {} : { locked: to.locked ? null : 0 }),
    ...(from.formulaHidden === to.formulaHidden ? {} : { hidden: to.formulaHidden ? 1 : null }),
  };
}

/** A child of a cell format with changed attributes; "" where nothing is left to say. */
export function changedChild(text: string, name: string, base: PlacedElement | undefined, changes: Changes): string {
  if (Object.keys(changes).length === 0) return base === undefined ? "" : sourceOf(text, base);
  const tag = base === undefined ? `<${name}/>` : text.slice(base.start, base.headEnd).replace(/\/?>$/, "/>");
  const changed = withAttributes(tag, changes);
  return /^<[^\s/>]+\s*\/>$/.test(changed) ? "" : changed;
}

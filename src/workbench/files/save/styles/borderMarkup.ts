import type { Border, BorderEdge, CellStyle } from "../../../book/cellStyle";
import { borderLines } from "../../read/borders";
import { withAttributes } from "../xml/attributes";
import { element } from "../xml/markup";
import { type PlacedElement, sourceOf } from "../xml/placedTree";
import { colorMarkup } from "./colorMarkup";

type Borders = CellStyle["borders"];

/** The children of a border in the order of the schema. */
const order = ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

const lines: readonly (readonly [name: string, edge: BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

/** A border with other lines on some edges; the other edges stay as the file has them. */
export function borderMarkup(text: string, base: PlacedElement | undefined, from: Borders, to: Borders): string {
  const pieces = new Map((base?.children ?? []).map((child) => [nameOf(child.local), sourceOf(text, child)]));
  for (const [name, edge] of lines) {
    if (!isSameLine(from[edge], to[edge])) pieces.set(name, lineMarkup(name, to[edge]));
  }
  let head = base === undefined ? "<border>" : text.slice(base.start, base.headEnd).replace(/\/>$/, ">");
  if (!isSameLine(from.DiagonalDown, to.DiagonalDown) || !isSameLine(from.DiagonalUp, to.DiagonalUp)) {
    pieces.set("diagonal", lineMarkup("diagonal", to.DiagonalDown ?? to.DiagonalUp));
    head = withAttributes(head, {
      diagonalDown: to.DiagonalDown === undefined ? null : 1,
      diagonalUp: to.DiagonalUp === undefined ? null : 1,
    });
  }
  const children = order.flatMap((name) => pieces.get(name) ?? []);
  return `<border${/^<[^\s>]+(.*)>$/s.exec(head)?.[1] ?? ""}>${children.join("")}</border>`;
}

/** "start" and "end" are what strict files call left and right. */
function nameOf(local: string): string {
  return local === "start" ? "left" : local === "end" ? "right" : local;
}

export function lineMarkup(name: string, border: Border | undefined): string {
  if (border === undefined) return element(name, {});
  return element(name, { style: lineName(border) }, colorMarkup("color", border.color));
}

function isSameLine(one: Border | undefined, other: Border | undefined): boolean {
  return one?.style === other?.style && one?.weight === other?.weight && one?.color === other?.color;
}

/** The file's word for a line; where it has none of that weight, the line of that kind. */
function lineName({ style, weight }: Border): string {
  const ofKind = Object.entries(borderLines).filter(([, line]) => line.style === style);
  return (ofKind.find(([, line]) => line.weight === weight) ?? ofKind[0])?.[0] ?? "thin";
}

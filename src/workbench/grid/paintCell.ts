import type { Border, BorderEdge } from "../book/cellStyle";
import { pixelsPerPoint } from "./axis";
import type { CellLook } from "./cellLook";
import { textWithin } from "./textWithin";

/** A rectangle of a pane, in pixels; `start` counts from the side where the sheet begins. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a cell. Text goes in as text, never as markup. `room` is how far it may run over blank neighbours, each side. */
export function paintCell(
  look: CellLook,
  box: Box,
  room: { readonly before: number; readonly after: number },
): HTMLElement {
  const cell = document.createElement("div");
  cell.className = classesOf(look);
  place(cell, box);
  if (look.fill !== null) cell.style.backgroundColor = look.fill;
  paintBorders(cell, look.borders);
  if (look.text === "") return cell;
  const text = document.createElement("span");
  text.className = "text";
  text.dir = look.direction;
  text.textContent = textWithin(look, box.width);
  paintFont(text, look);
  cell.append(text);
  paintRoom(text, look, room);
  return cell;
}

export function place(element: HTMLElement, { start, top, width, height }: Box): void {
  const { style } = element;
  style.insetInlineStart = `${start}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function classesOf({ align, style, hasNote, fill }: CellLook): string {
  const classes = ["cell", align, style.verticalAlignment.toLowerCase()];
  if (style.wrapText || align === "justify") classes.push("wraps");
  if (hasNote) classes.push("noted");
  if (fill !== null) classes.push("filled");
  return classes.join(" ");
}

function paintFont(text: HTMLElement, { font, style }: CellLook): void {
  const target = text.style;
  target.fontFamily = `"${font.name.replace(/["\\]/g, "")}", Calibri, Carlito, Arial, sans-serif`;
  target.fontSize = `${font.size * pixelsPerPoint}px`;
  if (font.bold) target.fontWeight = "bold";
  if (font.italic) target.fontStyle = "italic";
  const lines = [font.underline === "None" ? "" : "underline", font.strikethrough ? "line-through" : ""];
  if (lines.join("") !== "") target.textDecoration = lines.join(" ").trim();
  if (font.underline.startsWith("Double")) target.textDecorationStyle = "double";
  if (font.color !== "#000000") target.color = font.color;
  if (style.indentLevel > 0) target.marginInline = `${style.indentLevel * 9}px`;
}

const leftToRight = ["marginLeft", "marginRight"] as const;
const rightToLeft = ["marginRight", "marginLeft"] as const;

/** Text that does not wrap runs on over blank neighbours, as far as they go, on the sides of the sheet and not its own. */
function paintRoom(text: HTMLElement, look: CellLook, { before, after }: { before: number; after: number }): void {
  if (look.kind !== "text" || look.style.wrapText) return;
  const [sideBefore, sideAfter] = look.isRightToLeft ? rightToLeft : leftToRight;
  if (look.align === "start" && after > 0) text.style[sideAfter] = `${-after}px`;
  if (look.align === "end" && before > 0) text.style[sideBefore] = `${-before}px`;
  if (before + after > 0) text.parentElement?.classList.add("runs");
}

const widths: Readonly<Record<Border["weight"], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const lines: Readonly<Record<Border["style"], string>> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};
const sides = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const;

function paintBorders(cell: HTMLElement, borders: Readonly<Partial<Record<BorderEdge, Border>>>): void {
  for (const [edge, side] of Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][]) {
    const border = borders[edge];
    if (border === undefined) continue;
    const width = border.style === "Double" ? 3 : widths[border.weight];
    cell.style[side] = `${width}px ${lines[border.style]} ${border.color}`;
  }
}

import type { Area } from "../../../../host/sheet";
import { lastColumn, lastRow } from "../../../book/limits";
import { type Shift, shiftedArea } from "../../../book/shifts";
import { elementText } from "../xml/markup";
import { inner, type PlacedElement, textIn } from "../xml/placedTree";
import { TextEdits } from "../xml/textEdits";
import { withAttributes } from "../xml/attributes";
import { followAreas, followLine } from "./followText";

/** How the elements of a part are to follow. */
export interface Following {
  readonly formula: (formula: string) => string;
  /** Those of the sheet that the part's cells and areas belong to; none where it stayed as it is. */
  readonly shifts: readonly Shift[];
}

/** Elements whose text is a formula, whatever their namespace, and one whose text is areas. */
const formulas = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula"],
]);

/** Attributes that hold formulas: links to cells, from pictures, shapes and controls too. */
const linking = new Set(["location", "fmlaLink", "fmlaRange", "fmlaTxbx", "textlink"]);

/** Attributes that hold cells or areas of the sheet. */
const areas = new Set(["ref", "sqref", "activeCell"]);

/** Elements that are kept without an area: what the book knows of them tells them apart by their number. */
const counted = new Set(["conditionalFormatting", "dataValidation"]);

/** Elements that go with their cells; of Excel 2010's extensions nobody counts these. */
const standing = new Set(["sparkline", "conditionalFormatting"]);

/** Lists that must not be there without anything in them. */
const lists = new Set([
  ...["mergeCells", "hyperlinks", "protectedRanges", "ignoredErrors", "cellWatches", "rowBreaks", "colBreaks", "cols"],
  ...["sparklines", "sparklineGroup", "sparklineGroups", "conditionalFormattings", "ext", "extLst"],
]);

/** Writes the changes of an element and all below; true where nothing of it is left. */
export function followTree(edits: TextEdits, element: PlacedElement, following: Following): boolean {
  if (followHead(edits, element, following)) return true;
  if (formulas.has(element.local) && element.children.length === 0) {
    const written = textIn(edits.text, element);
    const next = following.formula(written);
    if (next !== written) edits.replace(element.headEnd, element.tailStart, elementText(next));
    return false;
  }
  if (following.shifts.length > 0 && followOwn(edits, element, following.shifts)) return false;
  if (standing.has(element.local) && areCellsGone(edits.text, element, following.shifts)) return true;
  return followChildren(edits, element, following);
}

function followChildren(edits: TextEdits, element: PlacedElement, following: Following): boolean {
  const inside = new TextEdits(edits.text);
  const gone = element.children.filter((child) => followTree(inside, child, following));
  if (isEmptied(element, gone)) return true;
  for (const { start, end } of gone) {
    inside.dropWithin(start, end);
    inside.replace(start, end, "");
  }
  edits.take(inside);
  if (gone.length > 0 && element.attributes["count"] !== undefined) {
    const tag = edits.text.slice(element.start, element.headEnd);
    const count = element.children.length - gone.length;
    edits.replace(element.start, element.headEnd, withAttributes(tag, { count }));
  }
  return false;
}

/** Sparklines go with the cells that they stand in, and what holds them with the last one. */
function isEmptied({ local, children }: PlacedElement, gone: readonly PlacedElement[]): boolean {
  if (gone.length === 0) return false;
  if (local === "sparklineGroup") return gone.some((child) => child.local === "sparklines");
  return lists.has(local) && gone.length === children.length;
}

/** The element's own attributes; true where its area is gone. */
function followHead(edits: TextEdits, element: PlacedElement, { formula, shifts }: Following): boolean {
  if (element.local === "col" && element.attributes["min"] !== undefined) return followColumns(edits, element, shifts);
  const changes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    const isArea = shifts.length > 0 && areas.has(name) && /^[$A-Z\d: ]+$/i.test(value);
    const next = linking.has(name) ? formula(value) : isArea ? followAreas(value, shifts) : value;
    if (isArea && next === "" && !counted.has(element.local)) return true;
    if (next !== value) changes[name] = next;
  }
  if (Object.keys(changes).length === 0) return false;
  const tag = edits.text.slice(element.start, element.headEnd);
  edits.replace(element.start, element.headEnd, withAttributes(tag, changes));
  return false;
}

/** Elements that say in a way of their own where they stand; true where the element was one. */
function followOwn(edits: TextEdits, element: PlacedElement, shifts: readonly Shift[]): boolean {
  const { local } = element;
  const write = (text: string): void => edits.replace(element.headEnd, element.tailStart, text);
  const written = textIn(edits.text, element);
  if (local === "sqref") write(followAreas(written, shifts));
  else if (local === "col" && element.attributes["min"] !== undefined) return true;
  else if (local === "row" || local === "col") {
    // Corners of drawings count from 0.
    const [axis, first] = local === "row" ? (["rows", 1] as const) : (["columns", 0] as const);
    write(String(followLine(Number(written) + first, axis, shifts) - first));
  } else if (local === "brk") followBreak(edits, element, shifts);
  else return false;
  return true;
}

/** What stands in cells that an element of its own names goes with them. */
function areCellsGone(text: string, element: PlacedElement, shifts: readonly Shift[]): boolean {
  const place = inner(element, "sqref");
  return place !== undefined && shifts.length > 0 && followAreas(textIn(text, place), shifts) === "";
}

/** The columns that an element describes; true where all of them were taken out. */
function followColumns(edits: TextEdits, element: PlacedElement, shifts: readonly Shift[]): boolean {
  const [first, last] = ["min", "max"].map((name) => Number(element.attributes[name]) - 1) as [number, number];
  const whole: Area = { firstRow: 1, lastRow, firstColumn: first, lastColumn: Math.min(last, lastColumn) };
  const moved = shifts
    .filter(({ axis }) => axis === "columns")
    .reduce<Area | undefined>((area, shift) => area && shiftedArea(area, shift), whole);
  if (moved === undefined) return true;
  const tag = edits.text.slice(element.start, element.headEnd);
  const changed = withAttributes(tag, { min: moved.firstColumn + 1, max: moved.lastColumn + 1 });
  if (changed !== tag) edits.replace(element.start, element.headEnd, changed);
  return false;
}

/** A page's break stands behind the line of its number, rows and columns counted from 1. */
function followBreak(edits: TextEdits, element: PlacedElement, shifts: readonly Shift[]): void {
  // The list that it stands in says which kind it is.
  const before = edits.text.slice(0, element.start);
  const isRow = before.lastIndexOf("rowBreaks") > before.lastIndexOf("colBreaks");
  const line = Number(element.attributes["id"]);
  const moved = isRow ? followLine(line + 1, "rows", shifts) - 1 : followLine(line, "columns", shifts);
  const tag = edits.text.slice(element.start, element.headEnd);
  if (moved !== line) edits.replace(element.start, element.headEnd, withAttributes(tag, { id: moved }));
}

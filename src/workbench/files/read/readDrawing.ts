import { type Relationship, readRelationships } from "../../../host/xlsx/parts/relationships";
import type { Archive } from "../../../host/xlsx/zip/archive";
import type { BookChart, ChartCorner, ChartPlace } from "../../book/bookChart";
import type { FileLines, Stranger } from "../fileContents";
import { drawingNamespaces } from "./partNamespaces";
import { readChart } from "./readChart";
import { child, descendants, linkOf, readTree, type XmlNode } from "./xmlTree";

/** English Metric Units in a point. */
export const unitsPerPoint = 12_700;

export interface Drawing {
  readonly charts: readonly BookChart[];
  /** What is drawn on the sheet and not by the workbench, one entry a thing. */
  readonly strangers: readonly Stranger["kind"][];
}

export interface DrawingContext {
  readonly theme: readonly string[];
  readonly rows: FileLines;
  readonly columns: FileLines;
}

export function readDrawing(archive: Archive, links: readonly Relationship[], context: DrawingContext): Drawing {
  const part = links.find(({ kind }) => kind === "drawing")?.target;
  if (part === undefined) return { charts: [], strangers: [] };
  const root = readTree(archive, part, drawingNamespaces);
  const own = readRelationships(archive, part);
  const charts: BookChart[] = [];
  const strangers: Stranger["kind"][] = [];
  for (const anchor of anchorsOf(root)) {
    const frame = child(anchor, "graphicFrame");
    const link = linkOf(child(frame, "graphic", "graphicData", "chart"));
    const target = own.find(({ id, kind }) => id === link && kind === "chart")?.target;
    const name = child(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
    const chart =
      target === undefined ? null : readChart(archive, target, name, placeOf(anchor, context), context.theme);
    if (chart !== null) charts.push(chart);
    else strangers.push(target === undefined ? strangerOf(anchor) : "chart");
  }
  return { charts, strangers };
}

function anchorsOf(root: XmlNode): readonly XmlNode[] {
  return root.children.filter(({ name }) => name.endsWith("Anchor") || name === "AlternateContent");
}

/** What an anchor without a chart that can be drawn holds. */
function strangerOf(anchor: XmlNode): Stranger["kind"] {
  const requires = descendants({ ...anchor, children: [anchor] }, "Choice").map(
    ({ attributes }) => attributes["Requires"] ?? "",
  );
  if (requires.some((name) => /^(cx|c16)/.test(name))) return "chart";
  if (requires.some((name) => /sle|tsle/.test(name))) return "slicer";
  if (descendants(anchor, "pic").length > 0) return "picture";
  return child(anchor, "graphicFrame") === undefined ? "shape" : "chart";
}

function placeOf(anchor: XmlNode, { rows, columns }: DrawingContext): ChartPlace {
  const from = cornerOf(child(anchor, "from"));
  if (child(anchor, "to") !== undefined) return { from, to: cornerOf(child(anchor, "to")) };
  const size = child(anchor, "ext")?.attributes ?? {};
  const [column, x] = stepOn(columns, from.column, from.x + Number(size["cx"] ?? 0) / unitsPerPoint);
  const [row, y] = stepOn(rows, from.row, from.y + Number(size["cy"] ?? 0) / unitsPerPoint);
  return { from, to: { column, x, row, y } };
}

function cornerOf(node: XmlNode | undefined): ChartCorner {
  const value = (name: string): number => Number(child(node, name)?.text ?? 0);
  return {
    row: value("row") + 1,
    column: value("col"),
    x: value("colOff") / unitsPerPoint,
    y: value("rowOff") / unitsPerPoint,
  };
}

/** The line that lies so many points after the beginning of a line, and how far into it. */
function stepOn(lines: FileLines, from: number, points: number): readonly [line: number, rest: number] {
  let rest = points;
  for (let line = from; ; line++) {
    const own = lines.stretches.find(({ first, last }) => first <= line && line <= last);
    const size = own?.hidden ? 0 : (own?.size ?? lines.standardSize);
    if (rest < size || line - from > 1_000) return [line, rest];
    rest -= size;
  }
}

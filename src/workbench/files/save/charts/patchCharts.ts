import type { BookChart } from "../../../book/bookChart";
import { fileId } from "../../read/fileIds";
import { setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linkedPart, linksOf, removeLink } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import type { SectionedPart } from "../xml/sectionedPart";
import { isSameData } from "../sheet/isSameData";
import { withAttributes } from "../xml/attributes";
import { partHead, prefixOf } from "../xml/markup";
import { below, linkIn, type PlacedElement, placedTree } from "../xml/placedTree";
import { TextEdits } from "../xml/textEdits";
import { withChild } from "../xml/withChild";
import { anchorMarkup, placeMarkup } from "./anchorMarkup";
import { chartMarkup } from "./chartMarkup";
import type { ValuesOf } from "./seriesMarkup";

export interface ChartContext {
  readonly workbook: WorkbookPackage;
  readonly flavour: Flavour;
  /** The sheet's path. */
  readonly path: string;
  readonly valuesOf: ValuesOf;
}

const types = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};

type Charts = readonly BookChart[];

/**
 * Charts that came, went or changed; what others drew on the sheet stays. Answers how many charts of the file were
 * drawn anew, in a plain design, and how many could not be written.
 */
export function patchCharts(
  part: SectionedPart,
  { before, now }: { readonly before: Charts; readonly now: Charts },
  context: ChartContext,
): { readonly redrawn: number; readonly refused: number } {
  if (isSameData(before, now)) return { redrawn: 0, refused: 0 };
  const old = new Map(before.map((chart) => [chart.id, chart]));
  const drawing = drawingPart(part, context);
  const redrawn = changePresent(drawing, old, new Map(now.map((chart) => [chart.id, chart])), context);
  const added = now.filter(({ id }) => !old.has(id));
  const refused = added.filter((chart) => !addChart(drawing, chart, context)).length;
  return { redrawn, refused };
}

function drawingPart(part: SectionedPart, { workbook, flavour, path }: ChartContext): string {
  const present = linkedPart(workbook, path, "drawing");
  if (present !== undefined) return present;
  const created = workbook.freePath("xl/drawings/drawing", "xml");
  const names = `xmlns:xdr="${flavour.sheetDrawing}" xmlns:a="${flavour.drawing}"`;
  workbook.write(created, `${partHead}<xdr:wsDr ${names}></xdr:wsDr>`);
  setContentType(workbook, created, types.drawing);
  const link = addLink(workbook, path, `${flavour.links}/drawing`, created);
  part.set("drawing", `<drawing ${part.link(link, flavour.links)}/>`);
  return created;
}

function addChart(drawing: string, chart: BookChart, { workbook, flavour, valuesOf }: ChartContext): boolean {
  const markup = chartMarkup(chart, flavour, valuesOf);
  if (markup === null) return false;
  const created = workbook.freePath("xl/charts/chart", "xml");
  workbook.write(created, markup);
  setContentType(workbook, created, types.chart);
  const link = addLink(workbook, drawing, `${flavour.links}/chart`, created);
  const text = workbook.text(drawing);
  const root = placedTree(text);
  const ids = below(root, "cNvPr").map(({ attributes }) => Number(attributes["id"]));
  const id = Math.max(1, ...ids.filter(Number.isFinite)) + 1;
  workbook.write(drawing, withChild(text, root, anchorMarkup(chart, id, link, flavour)));
  return true;
}

/** Charts of the file that are gone or changed; answers how many were drawn anew. */
function changePresent(
  drawing: string,
  before: ReadonlyMap<string, BookChart>,
  now: ReadonlyMap<string, BookChart>,
  context: ChartContext,
): number {
  const { workbook } = context;
  const text = workbook.text(drawing);
  const edits = new TextEdits(text);
  const charts = linksOf(workbook, drawing).filter(({ kind }) => kind === "chart");
  let redrawn = 0;
  for (const anchor of placedTree(text).children) {
    const link = charts.find(({ id }) => below(anchor, "chart").some((one) => linkIn(one) === id));
    const id = link === undefined ? "" : fileId(link.target, "chart");
    const [old, chart] = [before.get(id), now.get(id)];
    if (link === undefined || old === undefined || isSameData(old, chart)) continue;
    if (chart === undefined) {
      edits.replace(anchor.start, anchor.end, "");
      removeLink(workbook, drawing, link.id);
    } else {
      moveAnchor(edits, anchor, old, chart);
      if (redraw(link.target, old, chart, context)) redrawn++;
    }
  }
  if (!edits.isEmpty) workbook.write(drawing, edits.applied());
  return redrawn;
}

function moveAnchor(edits: TextEdits, anchor: PlacedElement, before: BookChart, now: BookChart): void {
  const { text } = edits;
  const [named] = below(anchor, "cNvPr");
  if (before.name !== now.name && named !== undefined) {
    const tag = withAttributes(text.slice(named.start, named.headEnd), { name: now.name });
    edits.replace(named.start, named.headEnd, tag);
  }
  if (isSameData(before.place, now.place)) return;
  const prefix = prefixOf(anchor.name);
  const [first] = anchor.children.filter(({ local }) => !["from", "to", "pos", "ext"].includes(local));
  const tag = text.slice(anchor.start, anchor.headEnd).replace(anchor.name, `${prefix}twoCellAnchor`);
  edits.replace(anchor.start, first?.start ?? anchor.tailStart, tag + placeMarkup(now.place, prefix));
  edits.replace(anchor.tailStart, anchor.end, `</${prefix}twoCellAnchor>`);
}

function redraw(
  path: string,
  before: BookChart,
  now: BookChart,
  { workbook, flavour, valuesOf }: ChartContext,
): boolean {
  const { place, name } = now;
  if (isSameData({ ...before, place, name }, now)) return false;
  const markup = chartMarkup(now, flavour, valuesOf);
  if (markup !== null) workbook.write(path, markup);
  return true;
}

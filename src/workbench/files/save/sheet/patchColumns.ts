import { lastColumn } from "../../../book/limits";
import type { CellStyle } from "../../../book/cellStyle";
import { widthInCharacters } from "../../read/readColumns";
import type { StyleSheet } from "../styles/styleSheet";
import { withAttributes } from "../xml/attributes";
import { element, withPrefix } from "../xml/markup";
import type { Interval } from "./intervals";
import type { LineChanges } from "./lineChanges";
import type { LookChanges } from "./lookChanges";
import type { SectionedPart } from "../xml/sectionedPart";

/** Columns that the file describes in one element. */
interface ColumnRun extends Interval {
  readonly tag: string;
  readonly format: number;
}

export interface ColumnContext {
  readonly lines: LineChanges;
  readonly looks: LookChanges;
  readonly styles: readonly CellStyle[];
  readonly styleSheet: StyleSheet;
  /** Of the sheet's columns, in points. */
  readonly standardSize: number;
  readonly isNew: boolean;
}

/** The columns that the file describes, 0-based. */
export function columnRuns(part: SectionedPart): ColumnRun[] {
  return (part.section("cols")?.children ?? [])
    .filter(({ local }) => local === "col")
    .map((place) => ({
      first: Number(place.attributes["min"]) - 1,
      last: Math.min(Number(place.attributes["max"]) - 1, lastColumn),
      tag: part.source(place),
      format: Number(place.attributes["style"] ?? 0),
    }));
}

/** Widths, hiding and the look of blank cells of whole columns. */
export function patchColumns(part: SectionedPart, context: ColumnContext): void {
  const { lines, looks } = context;
  const looked = looks.columns();
  if (lines.lines.isEmpty && looked.length === 0) return;
  const present = columnRuns(part);
  const starts = new Set<number>();
  for (const { first, last } of [...present, ...lines.changed, ...looked]) starts.add(first).add(last + 1);
  const ordered = [...starts].sort((one, other) => one - other);
  const written: string[] = [];
  ordered.forEach((first, index) => {
    const last = (ordered[index + 1] ?? first) - 1;
    if (last < first) return;
    const own = present.find((run) => run.first <= first && run.last >= first);
    const changes = changesOf(first, own, context);
    if (own === undefined && Object.keys(changes).length === 0) return;
    const tag = own?.tag ?? withPrefix(element("col", { min: 1, max: 1, ...standardWidth(context) }), part.prefix);
    written.push(withAttributes(tag, { min: first + 1, max: last + 1, ...changes }));
  });
  part.set("cols", written.length === 0 ? null : `<cols>${written.join("")}</cols>`);
}

type Changes = Record<string, string | number | null>;

function changesOf(column: number, own: ColumnRun | undefined, context: ColumnContext): Changes {
  const { lines, looks, styles, styleSheet, isNew } = context;
  const { size, hidden } = lines.at(column);
  const look = looks.columns().find(({ first, last }) => first <= column && last >= column);
  const changes: Changes = {};
  if (size === null) Object.assign(changes, { ...standardWidth(context), customWidth: null, bestFit: null });
  else if (size !== undefined) Object.assign(changes, { width: widthInCharacters(size), customWidth: 1 });
  if (hidden !== undefined) changes["hidden"] = hidden ? 1 : null;
  if (look !== undefined) {
    const base = own?.format ?? 0;
    const from = isNew ? styleSheet.lookOf(base) : (styles[look.before] as CellStyle);
    changes["style"] = styleSheet.derived(base, from, styles[look.style] as CellStyle) || null;
  }
  return changes;
}

/** A column of the standard width says so too: without a width other programs show it with none. */
function standardWidth({ standardSize }: ColumnContext): { readonly width: number } {
  return { width: widthInCharacters(standardSize) };
}

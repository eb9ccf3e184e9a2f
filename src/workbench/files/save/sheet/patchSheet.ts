import { lastColumn, lastRow } from "../../../book/limits";
import type { CellStyle } from "../../../book/cellStyle";
import { patchCharts } from "../charts/patchCharts";
import type { ValuesOf } from "../charts/seriesMarkup";
import type { BookSheetContents } from "../bookContents";
import type { Flavour } from "../package/flavour";
import type { WorkbookPackage } from "../package/workbookPackage";
import type { StyleSheet } from "../styles/styleSheet";
import { patchTables } from "../tables/patchTables";
import { element } from "../xml/markup";
import { SectionedPart } from "../xml/sectionedPart";
import { CellChanges } from "./cellChanges";
import { isSameData } from "./isSameData";
import { LineChanges } from "./lineChanges";
import { lineOffsets } from "./lineOffsets";
import { LookChanges } from "./lookChanges";
import { columnRuns, patchColumns } from "./patchColumns";
import { patchConditionalFormats } from "./patchConditionalFormats";
import { patchCustomProperties } from "./patchCustomProperties";
import { patchDimension } from "./patchDimension";
import { patchFilter } from "./patchFilter";
import { patchNotes } from "./patchNotes";
import { patchProtection } from "./patchProtection";
import { patchRows } from "./patchRows";
import { patchStandardSizes } from "./patchStandardSizes";
import { patchValidations } from "./patchValidations";
import { patchView } from "./patchView";
import { rangeText } from "./rangeText";
import { ChangedRows } from "./rowWriter";
import { sheetSections } from "./sheetSections";

/** What the sheets of a workbook share while they are written. */
export interface SheetContext {
  readonly workbook: WorkbookPackage;
  readonly flavour: Flavour;
  readonly styleSheet: StyleSheet;
  /** The styles that the sheets' numbers mean. */
  readonly styles: readonly CellStyle[];
  readonly spillMark: () => number;
  readonly valuesOf: ValuesOf;
}

export interface PatchedSheet {
  /** Whether cells changed, and with them perhaps what is calculated from them. */
  readonly hasOtherCells: boolean;
  readonly hasOtherFormulas: boolean;
  readonly redrawnCharts: number;
  readonly refusedCharts: number;
  readonly refusedNotes: number;
  readonly lostWhatIfTables: number;
}

/** A sheet to be written: where its part is, what it held and what it holds now. */
export interface SheetTask {
  readonly path: string;
  readonly before: BookSheetContents;
  readonly now: BookSheetContents;
  readonly isNew: boolean;
  /** Whether its tab is in front; `null` where that did not change. */
  readonly isInFront: boolean | null;
}

/** Writes what changed in a sheet into its part, and into the parts that hang on it. */
export function patchSheet({ path, before, now, isNew, isInFront }: SheetTask, context: SheetContext): PatchedSheet {
  const { workbook, flavour, styleSheet, styles } = context;
  const part = new SectionedPart(workbook.text(path), sheetSections, "sheetData");
  const [old, current] = [before.parts, now.parts];
  const cells = new CellChanges(before, now);
  const looks = new LookChanges(before.looks, now.looks);
  patchView(part, old.view, current.view, isInFront);
  patchStandardSizes(part, before, now);
  const columns = new LineChanges(before.columns.stretches, now.columns.stretches, { first: 0, last: lastColumn });
  const { standardSize } = now.columns;
  patchColumns(part, { lines: columns, looks, styles, styleSheet, standardSize, isNew });
  const lostWhatIfTables = writeRows(part, { cells, looks, before, now, isNew }, context);
  patchProtection(part, old.protection, current.protection);
  patchFilter(part, old.filter, current.filter);
  if (!isSameData(old.merges, current.merges)) {
    part.setList(
      "mergeCells",
      current.merges.map((area) => element("mergeCell", { ref: rangeText(area) })),
    );
  }
  const formats = { before: old.conditionalFormats, now: current.conditionalFormats };
  patchConditionalFormats(part, path, formats, styleSheet);
  patchValidations(part, path, old.validations, current.validations);
  const offsets = { rows: lineOffsets(now.rows, 1), columns: lineOffsets(now.columns, 0) };
  const notes = { before: old.notes, now: current.notes };
  const refusedNotes = patchNotes(part, notes, { workbook, flavour, path, ...offsets });
  const charts = { before: old.charts, now: current.charts };
  const drawn = patchCharts(part, charts, { workbook, flavour, path, valuesOf: context.valuesOf });
  const tables = { before: old.tables, now: current.tables };
  patchTables(part, tables, { workbook, flavour, path, valueAt: (row, column) => cells.at(row, column).value });
  patchCustomProperties(part, old.customProperties, current.customProperties, { workbook, flavour, path });
  if (!part.edits.isEmpty) workbook.write(path, part.edits.applied());
  return {
    hasOtherCells: cells.rows.size > 0,
    hasOtherFormulas: cells.hasOtherFormulas,
    redrawnCharts: drawn.redrawn,
    refusedCharts: drawn.refused,
    refusedNotes,
    lostWhatIfTables,
  };
}

interface RowsTask {
  readonly cells: CellChanges;
  readonly looks: LookChanges;
  readonly before: BookSheetContents;
  readonly now: BookSheetContents;
  readonly isNew: boolean;
}

/** Answers how many what-if tables were lost. */
function writeRows(part: SectionedPart, { cells, looks, before, now, isNew }: RowsTask, context: SheetContext): number {
  const lines = new LineChanges(before.rows.stretches, now.rows.stretches, { first: 1, last: lastRow });
  if (cells.rows.size === 0 && looks.rows.isEmpty && lines.lines.isEmpty) return 0;
  const runs = columnRuns(part);
  const formatOfColumn = (column: number): number =>
    runs.find(({ first, last }) => first <= column && last >= column)?.format ?? 0;
  const { styles, styleSheet, spillMark } = context;
  const { prefix } = part;
  const writer = new ChangedRows({
    ...{ cells, looks, lines, styles, styleSheet, spillMark, formatOfColumn, prefix, isNew },
  });
  const place = part.section("sheetData");
  if (place === undefined) throw new Error("A sheet without its rows: it was not checked before.");
  const rows = patchRows(part.text, place, prefix, writer);
  const tag = part.tag("sheetData").replace(/\s*\/>$/, ">");
  part.edits.replace(place.start, place.end, `${tag}${rows}</${place.name}>`);
  patchDimension(part, writer.added);
  return writer.lostWhatIfTables;
}

import { columnName } from "../../../book/address";
import type { CellStyle } from "../../../book/cellStyle";
import { lastColumn } from "../../../book/limits";
import type { StyleSheet } from "../styles/styleSheet";
import { attributeOf, withAttributes } from "../xml/attributes";
import { withPrefix } from "../xml/markup";
import { inner, placedTree, sourceOf } from "../xml/placedTree";
import type { CellChange, CellChanges } from "./cellChanges";
import { cellMarkup } from "./cellMarkup";
import { Intervals } from "./intervals";
import type { LineChanges } from "./lineChanges";
import type { LookChanges } from "./lookChanges";
import type { RowWriter } from "./patchRows";
import type { RawCell, RawRow } from "./rawRow";

/** All that changed in a sheet's rows, and what is needed to write it. */
export interface SheetChanges {
  readonly cells: CellChanges;
  readonly looks: LookChanges;
  readonly lines: LineChanges;
  /** The styles that the looks' numbers mean. */
  readonly styles: readonly CellStyle[];
  readonly styleSheet: StyleSheet;
  /** The cell format of a column's blank cells in the file. */
  readonly formatOfColumn: (column: number) => number;
  /** The metadata number by which a cell's formula is known as one that spills. */
  readonly spillMark: () => number;
  readonly prefix: string;
  /** True for a sheet that the file does not have. */
  readonly isNew: boolean;
}

/** Text that Excel would take for a formula if a user only entered its cell and left it again. */
const formulaStart = /^[=+\-@]/;

/** Writes the rows of one sheet that changed, in the order of the file. */
export class ChangedRows implements RowWriter {
  /** Shared formulas whose first cell, which holds their text, is another one now. */
  private readonly broken = new Set<string>();
  /** Cells that were added, for the sheet's dimension. */
  readonly added: { row: number; column: number }[] = [];
  /** What-if tables, of which one cell was written over. */
  lostWhatIfTables = 0;
  private readonly touched: Intervals;

  constructor(private readonly changes: SheetChanges) {
    const cells = [...changes.cells.rows.keys()].map((row) => ({ first: row, last: row }));
    this.touched = new Intervals(cells);
  }

  get needed(): Iterable<number> {
    const { cells, looks, lines } = this.changes;
    const filled = [...cells.rows.keys()].map((row) => ({ first: row, last: row }));
    const sized = lines.changed.filter(({ value }) => value.size !== null || value.hidden);
    return new Intervals([...filled, ...sized, ...looks.needed.items]).lines();
  }

  isTouched(row: number, source: () => string): boolean {
    const { looks, lines } = this.changes;
    if (this.touched.has(row) || looks.rows.has(row) || lines.lines.has(row)) return true;
    return this.broken.size > 0 && source().includes("shared");
  }

  write(raw: RawRow): string {
    const { cells, looks } = this.changes;
    const present = new Map(raw.cells.map((cell) => [cell.column, cell]));
    const changed = cells.rows.get(raw.row);
    const columns = new Set([...present.keys(), ...(changed?.keys() ?? []), ...looks.cellsOf(raw.row)]);
    const written = [...columns]
      .sort((one, other) => one - other)
      .map((column) => this.cell(raw, present.get(column) ?? null, column, changed?.get(column)));
    const hasMore = written.length > raw.cells.length;
    const tag = this.rowTag(raw, hasMore);
    const content = written.join("") + raw.rest;
    if (content === "") return isPlainTag(tag) ? "" : tag.replace(/\s*\/?>$/, "/>");
    return `${tag.replace(/\s*\/>$/, ">")}${content}</${this.changes.prefix}row>`;
  }

  private rowTag({ row, tag }: RawRow, hasMore: boolean): string {
    const { looks, lines, styles, styleSheet } = this.changes;
    const { size, hidden } = lines.at(row);
    const changes: Record<string, string | number | null> = {};
    if (attributeOf(tag, "r") === undefined) changes["r"] = row;
    if (hasMore) changes["spans"] = null;
    if (size !== undefined) Object.assign(changes, { ht: size, customHeight: size === null ? null : 1 });
    if (hidden !== undefined) changes["hidden"] = hidden ? 1 : null;
    if (looks.isRowChanged(row)) {
      const style = looks.ofRow(row);
      const base = this.blankFormat(tag, lastColumn);
      const before = styles[looks.before(row, lastColumn)] as CellStyle;
      const from = this.changes.isNew ? styleSheet.lookOf(base) : before;
      const format = style === null ? null : styleSheet.derived(base, from, styles[style] as CellStyle);
      Object.assign(changes, { s: format, customFormat: format === null ? null : 1 });
    }
    return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
  }

  private cell(raw: RawRow, present: RawCell | null, column: number, change: CellChange | undefined): string {
    const { prefix } = this.changes;
    const reference = columnName(column) + raw.row;
    const tag = present?.tag ?? `<${prefix}c r="${reference}">`;
    const format = this.format(raw, present, column, change);
    if (present === null) this.added.push({ row: raw.row, column });
    const contents = change ?? this.unshared(raw.row, present);
    const attributes: Record<string, string | number | null> = { r: reference };
    // A format of 0 must be said where the row or the column has another.
    if (format !== Number(attributeOf(tag, "s") ?? 0) || present === null) attributes["s"] = format;
    if (contents === undefined) return closed(withAttributes(tag, attributes), present?.content ?? "", prefix);
    const formula = this.keptFormula(contents, present);
    const { type, content } = cellMarkup(contents, formula);
    const isSpilling = contents.filled?.isDynamic === true;
    if (formula === null) attributes["cm"] = isSpilling ? this.changes.spillMark() : null;
    return closed(withAttributes(tag, { ...attributes, t: type, vm: null }), withPrefix(content, prefix), prefix);
  }

  /** The formula as the file has it, where it stays; notes shared formulas whose text goes away with this cell. */
  private keptFormula(contents: CellChange, present: RawCell | null): string | null {
    const formula = present === null ? null : formulaIn(present.content);
    if (formula === null) return null;
    const isMember = formula.shared !== null && this.broken.has(formula.shared);
    if (contents.keepsFormula && contents.formula !== null && !isMember) return formula.markup;
    if (formula.isWhatIf) this.lostWhatIfTables++;
    if (formula.shared !== null && formula.isFirst) this.broken.add(formula.shared);
    return null;
  }

  /** A cell that did not change, but whose formula stood in another cell that did. */
  private unshared(row: number, present: RawCell | null): CellChange | undefined {
    if (this.broken.size === 0 || present === null || !present.content.includes("shared")) return undefined;
    const shared = formulaIn(present.content)?.shared;
    if (shared === undefined || shared === null || !this.broken.has(shared)) return undefined;
    return { ...this.changes.cells.at(row, present.column), keepsFormula: false };
  }

  private format(raw: RawRow, present: RawCell | null, column: number, change: CellChange | undefined): number {
    const { looks, styles, styleSheet, isNew } = this.changes;
    const [before, now] = [looks.before(raw.row, column), looks.at(raw.row, column)];
    const base = present === null ? this.blankFormat(raw.tag, column) : Number(attributeOf(present.tag, "s") ?? 0);
    // The plain style of a new sheet is what the workbook takes for plain.
    const from = isNew && now !== 0 ? styleSheet.lookOf(base) : (styles[before] as CellStyle);
    const format = styleSheet.derived(base, from, styles[now] as CellStyle);
    if (change === undefined) return format;
    const { value, formula } = change;
    const isText = typeof value === "string" && formula === null;
    const isRisky = isText && formulaStart.test(value) && styles[now]?.numberFormat !== "@";
    return isRisky ? styleSheet.quoted(format, true) : isText ? format : styleSheet.quoted(format, false);
  }

  /** The format that a cell has which the file does not write. */
  private blankFormat(tag: string, column: number): number {
    const ofRow = /\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag) ? attributeOf(tag, "s") : undefined;
    return ofRow === undefined ? this.changes.formatOfColumn(column) : Number(ofRow);
  }
}

function closed(tag: string, content: string, prefix: string): string {
  if (content === "") return tag.replace(/\s*\/?>$/, "/>");
  return `${tag.replace(/\s*\/?>$/, ">")}${content}</${prefix}c>`;
}

function isPlainTag(tag: string): boolean {
  return /^<[^\s]+\s+r="\d+"\s*\/?>$/.test(tag);
}

interface RawFormula {
  readonly markup: string;
  /** The number of the shared formula that it holds or refers to. */
  readonly shared: string | null;
  /** Whether it holds the shared formula's text. */
  readonly isFirst: boolean;
  readonly isWhatIf: boolean;
}

function formulaIn(content: string): RawFormula | null {
  if (content === "") return null;
  const wrapped = `<c>${content}</c>`;
  const formula = inner(placedTree(wrapped), "f");
  if (formula === undefined) return null;
  const { t, si } = formula.attributes;
  const isFirst = formula.tailStart > formula.headEnd;
  const shared = t === "shared" ? (si ?? "") : null;
  return { markup: sourceOf(wrapped, formula), shared, isFirst, isWhatIf: t === "dataTable" };
}

import { sheetSize } from "../../cells/sheetSize";
import { type CellContext, cellValue } from "../cells/cellValue";
import type { GridBuilder } from "../cells/gridBuilder";
import { after, asBytes, plainText, plainTextEnd, tagEnd } from "../xml/plainBytes";
import type { PlainElements } from "../xml/readXml";
import { plainRowTail } from "./plainRowTail";
import type { SheetCells } from "./sheetCells";

const nothing: Uint8Array = new Uint8Array(0);
const [rowStart, rowEnd, cellStart] = [asBytes('<row r="'), asBytes("</row>"), asBytes('<c r="')];
const [styleStart, typeStart, quote, emptyEnd] = [asBytes(' s="'), asBytes(' t="'), asBytes('"'), asBytes("/>")];
const [valueStart, valueEnd] = [asBytes("><v>"), asBytes("</v></c>")];
const [inlineStart, inlineStartWithSpaces] = [asBytes("><is><t>"), asBytes('><is><t xml:space="preserve">')];
const inlineEnd = asBytes("</t></is></c>");
const zero = 0x30;
/** Values of `t`, in the order in which they are looked for. */
const types = ["s", "inlineStr", "str", "n", "b", "e"].map((type) => ({ type, bytes: asBytes(`${type}"`) }));

/**
 * Rows as nearly every program writes them: `<row r="2" …><c r="A2" s="1" t="s"><v>12</v></c>…</row>`, each cell with its
 * reference, and with a value or an inline text. Rows with a formula, a text of several runs or anything else are left.
 */
export class PlainRows implements PlainElements {
  readonly name = "row";
  readonly depth = 2;
  private bytes = nothing;
  /** Where the next byte stands. */
  private at = 0;
  /** Where the digits of the row's number stand. */
  private rowFrom = 0;
  private rowTo = 0;
  private column = -1;
  private tail = nothing;
  private isEmpty = false;
  private isHidden: boolean | null = false;

  constructor(
    private readonly context: CellContext,
    private readonly grid: GridBuilder,
    private readonly cells: SheetCells,
  ) {}

  take(bytes: Uint8Array, from: number): number {
    this.bytes = bytes;
    let taken = from;
    for (this.at = from; this.takeRow(); taken = this.at);
    this.bytes = nothing;
    return taken;
  }

  private takeRow(): boolean {
    const row = this.takeRowTag();
    if (row < 0) return false;
    if (!this.isEmpty && !this.takeCells()) {
      this.grid.dropRow();
      return false;
    }
    this.cells.endPlainRow(row, this.isHidden === true);
    return true;
  }

  private takeCells(): boolean {
    this.column = -1;
    while (this.skip(cellStart)) if (!this.takeCell()) return false;
    return this.skip(rowEnd);
  }

  /** The row's number, or -1. */
  private takeRowTag(): number {
    if (!this.skip(rowStart)) return -1;
    this.rowFrom = this.at;
    const row = this.takeQuotedNumber();
    if (row <= this.cells.row || row > sheetSize.rows || this.bytes[this.rowFrom] === zero) return -1;
    this.rowTo = this.at;
    if (this.tail.length === 0 || !this.skip(this.tail)) this.takeNewTail();
    return this.isHidden === null ? -1 : row;
  }

  /** The rest of the row's tag, which is mostly that of the row before; nothing, and so not plain, where no `>` follows. */
  private takeNewTail(): void {
    const to = this.bytes.indexOf(tagEnd, this.at) + 1;
    this.tail = this.bytes.slice(this.at, to);
    const text = plainText(this.tail, 0, this.tail.length);
    this.isHidden = text === undefined ? null : plainRowTail(text);
    this.isEmpty = text?.endsWith("/>") === true;
    this.at = to;
  }

  /** A cell, from its column's letters on. */
  private takeCell(): boolean {
    const column = this.takeColumn();
    if (column <= this.column || column >= sheetSize.columns || !this.skipRow()) return false;
    this.column = column;
    const style = this.skip(styleStart) ? this.takeQuotedNumber() : 0;
    const type = this.skip(typeStart) ? this.takeType() : "n";
    if (style < 0 || type === "") return false;
    if (this.skip(emptyEnd)) return true;
    const value = type === "s" ? this.takeShared() : this.takeWritten(type, String(style));
    if (value === undefined) return false;
    if (value !== null) this.grid.add(column, value);
    return true;
  }

  /** A = 0; -1 where no letters stand here. */
  private takeColumn(): number {
    let column = 0;
    for (const last = this.at + 3; this.at < last; this.at++) {
      const letter = (this.bytes[this.at] as number) - 64;
      if (!(letter >= 1 && letter <= 26)) break;
      column = column * 26 + letter;
    }
    return column - 1;
  }

  private takeType(): string {
    for (const { type, bytes } of types) if (this.skip(bytes)) return type;
    return "";
  }

  private takeShared() {
    if (!this.skip(valueStart)) return undefined;
    const index = this.takeNumber();
    return index >= 0 && this.skip(valueEnd) ? this.context.strings[index] : undefined;
  }

  private takeWritten(type: string, style: string) {
    const isInline = type === "inlineStr";
    if (!(isInline ? this.skip(inlineStart) || this.skip(inlineStartWithSpaces) : this.skip(valueStart)))
      return undefined;
    const from = this.at;
    const to = plainTextEnd(this.bytes, from);
    if (to < 0) return undefined;
    this.at = to;
    if (!this.skip(isInline ? inlineEnd : valueEnd)) return undefined;
    const text = plainText(this.bytes, from, to);
    return text === undefined ? undefined : cellValue(type, text, style, this.context);
  }

  /** The row's digits once more, and the quote behind them. */
  private skipRow(): boolean {
    const { bytes, at, rowFrom } = this;
    const length = this.rowTo - rowFrom;
    for (let index = 0; index < length; index++) if (bytes[at + index] !== bytes[rowFrom + index]) return false;
    this.at += length;
    return true;
  }

  private takeQuotedNumber(): number {
    const number = this.takeNumber();
    return this.skip(quote) ? number : -1;
  }

  /** A whole number of one to nine digits, or -1. */
  private takeNumber(): number {
    const from = this.at;
    let number = 0;
    for (const last = from + 9; this.at < last; this.at++) {
      const digit = (this.bytes[this.at] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    return this.at > from ? number : -1;
  }

  private skip(words: Uint8Array): boolean {
    const end = after(words, this.bytes, this.at);
    if (end >= 0) this.at = end;
    return end >= 0;
  }
}

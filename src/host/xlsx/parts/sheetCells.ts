import { type Area, type Span, ReadFailure } from "../../sheet";
import { AreaMerger } from "../../cells/areaMerger";
import { type CellContext, cellValue } from "../cells/cellValue";
import type { GridBuilder } from "../cells/gridBuilder";
import { areaOf, columnLetters, columnOf } from "../../cells/reference";
import { addToSpans } from "../../cells/spans";
import { sheetSize } from "../../cells/sheetSize";
import { isTrue } from "../xml/isTrue";
import type { Attributes } from "../xml/readXml";
import { RichText } from "./richText";

/** Listens to what stands in `sheetData`: row (depth 2), c (3), v, f and is (4). Blank cells leave no trace. */
export class SheetCells {
  readonly hiddenRows: Span[] = [];
  /** Set by a child that is neither a row nor a cell: rows may be there, but they were not understood. */
  isStrange = false;
  private readonly formulas = new AreaMerger();
  private readonly arrayFormulas: Area[] = [];
  /** The last row met. */
  row = 0;
  private rowText = "0";
  private column = -1;
  private type = "n";
  private style: string | undefined;
  private text = "";
  private isInValue = false;
  private hasFormula = false;
  private hasValue = false;
  private richText: RichText | null = null;

  constructor(
    private readonly sheet: string,
    private readonly context: CellContext,
    private readonly grid: GridBuilder,
  ) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 4) this.openContent(name, attributes);
    else if (depth === 3) this.openCell(name, attributes);
    else if (depth === 2) this.openRow(name, attributes);
    else this.richText?.open(name, depth - 4);
  }

  close(depth: number): void {
    if (depth === 4) this.isInValue = false;
    else if (depth === 3) this.closeCell();
    else if (depth === 2) this.grid.endRow(this.row);
    else this.richText?.close();
  }

  /** Ends a row whose cells are in the grid already. */
  endPlainRow(row: number, isHidden: boolean): void {
    this.row = row;
    if (isHidden) addToSpans(this.hiddenRows, row);
    this.grid.endRow(row);
  }

  hear(piece: string): void {
    if (this.isInValue) this.text += piece;
    else this.richText?.hear(piece);
  }

  formulaAreas(): readonly Area[] {
    return [...this.formulas.finish(), ...this.arrayFormulas];
  }

  private openRow(name: string, { r, hidden }: Attributes): void {
    if (name !== "row") this.isStrange = true;
    const row = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.row || row > sheetSize.rows) this.fail(r ?? String(row));
    this.row = row;
    this.rowText = String(row);
    this.column = -1;
    if (isTrue(hidden)) addToSpans(this.hiddenRows, row);
  }

  private openCell(name: string, { r, t, s }: Attributes): void {
    this.type = name === "c" ? (t ?? "n") : "";
    this.style = s;
    this.text = "";
    this.hasFormula = false;
    this.hasValue = false;
    if (name !== "c") {
      this.isStrange ||= name !== "extLst";
      return;
    }
    const column = r === undefined ? this.column + 1 : columnOf(r, this.rowText);
    if (column === null || column <= this.column || column >= sheetSize.columns) this.fail(r ?? this.rowText);
    this.column = column;
  }

  private openContent(name: string, { t, ref }: Attributes): void {
    if (name === "v") this.isInValue = this.hasValue = true;
    else if (name === "is") this.richText = new RichText();
    else if (name === "f") {
      this.hasFormula = true;
      const area = t === "array" || t === "dataTable" ? areaOf(ref ?? "") : null;
      if (area === null) this.formulas.add(this.row, this.column);
      else this.arrayFormulas.push(area);
    }
  }

  private closeCell(): void {
    if (this.richText !== null) {
      this.text += this.richText.text;
      this.richText = null;
    }
    if (this.type === "" || !(this.hasValue || this.hasFormula || this.text !== "")) return;
    const isCalculated = this.text !== "" || (this.hasValue && this.type === "str");
    const value =
      this.hasFormula && !isCalculated
        ? { error: "uncalculated" }
        : cellValue(this.type, this.text, this.style, this.context);
    if (value === undefined) this.fail(columnLetters(this.column) + this.rowText);
    if (value !== null) this.grid.add(this.column, value);
  }

  private fail(cell: string): never {
    throw new ReadFailure({ kind: "damagedCell", sheet: this.sheet, cell });
  }
}

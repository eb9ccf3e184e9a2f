import { type Area, type CellValue, ReadFailure } from "../../../host/sheet";
import { areaOf, columnLetters, columnOf } from "../../../host/cells/reference";
import { decodeEscapes } from "../../../host/xlsx/cells/decodeEscapes";
import { RichText } from "../../../host/xlsx/parts/richText";
import { isTrue } from "../../../host/xlsx/xml/isTrue";
import type { Attributes } from "../../../host/xlsx/xml/readXml";
import type { LineStretch } from "../../book/book";
import { moveFormula } from "../../book/formulaReferences";
import type { ArrayFormula, FileLines, RowContents } from "../fileContents";
import { shownFormula } from "./fileFormula";

/** What the cells of all sheets share. */
export interface CellSource {
  readonly strings: readonly (string | null)[];
  /** Whether a cell's metadata (`cm`) marks its formula as one that spills. */
  readonly isDynamic: (metadata: string | undefined) => boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Listens to `sheetData`: row (depth 2), c (3), v, f and is (4). Numbers stay numbers, also those shown as dates. */
export class CellReader {
  readonly rows: RowContents[] = [];
  readonly arrays: ArrayFormula[] = [];
  readonly stretches: LineStretch[] = [];
  readonly rowStyles: { first: number; last: number; style: number }[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private row = 0;
  private column = -1;
  private values: (CellValue | undefined)[] = [];
  private styles: number[] = [];
  private formulas: [number, string][] = [];
  private cell: Attributes = {};
  private formula: { readonly attributes: Attributes; text: string } | null = null;
  private value: string | null = null;
  private richText: RichText | null = null;
  private listensTo: "v" | "f" | "is" | "" = "";

  constructor(
    private readonly sheet: string,
    private readonly source: CellSource,
  ) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2 && name === "row") this.openRow(attributes);
    else if (depth === 3 && name === "c") this.openCell(attributes);
    else if (depth === 4) this.openContent(name, attributes);
    else if (depth > 4) this.richText?.open(name, depth - 4);
  }

  close(depth: number): void {
    if (depth === 4) this.listensTo = "";
    else if (depth === 3) this.closeCell();
    else if (depth === 2) this.closeRow();
    else this.richText?.close();
  }

  hear(piece: string): void {
    if (this.listensTo === "v") this.value = (this.value ?? "") + piece;
    else if (this.listensTo === "f" && this.formula !== null) this.formula.text += piece;
    else if (this.listensTo === "is") this.richText?.hear(piece);
  }

  private openRow({ r, ht, hidden, s, customFormat, customHeight }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = -1;
    this.values = [];
    this.styles = [];
    this.formulas = [];
    const size = ht === undefined || !(isTrue(customHeight) || Number(ht) > 0) ? null : Number(ht);
    if (size !== null || isTrue(hidden)) {
      addStretch(this.stretches, this.row, { size, hidden: isTrue(hidden), filteredOut: false });
    }
    if (isTrue(customFormat)) addStyle(this.rowStyles, this.row, Number(s ?? 0));
  }

  private openCell(attributes: Attributes): void {
    const { r } = attributes;
    const column = r === undefined ? this.column + 1 : columnOf(r, String(this.row));
    if (column === null) throw new ReadFailure({ kind: "damagedCell", sheet: this.sheet, cell: r ?? "" });
    this.column = column;
    this.cell = attributes;
    this.formula = null;
    this.value = null;
    this.richText = null;
  }

  private openContent(name: string, attributes: Attributes): void {
    if (name === "v") this.value = "";
    if (name === "f") this.formula = { attributes: { ...attributes }, text: "" };
    if (name === "is") this.richText = new RichText();
    this.listensTo = name === "v" || name === "f" || name === "is" ? name : "";
  }

  private closeCell(): void {
    while (this.values.length < this.column) {
      this.values.push(undefined);
      this.styles.push(-1);
    }
    const formula = this.formulaText();
    if (formula !== null) this.formulas.push([this.column, formula]);
    this.values.push(this.cellValue(formula !== null));
    this.styles.push(Number(this.cell["s"] ?? 0));
  }

  private closeRow(): void {
    if (this.values.length === 0) return;
    this.rows.push({ row: this.row, values: this.values, styles: this.styles, formulas: this.formulas });
  }

  private formulaText(): string | null {
    if (this.formula === null) return null;
    const { attributes, text } = this.formula;
    // A what-if table has no formula that could be written again; its results stay as values.
    if (attributes["t"] === "dataTable") return null;
    if (attributes["t"] === "shared") return this.sharedFormula(attributes["si"] ?? "", text);
    if (attributes["t"] === "array") this.addArray(attributes["ref"] ?? "");
    return text === "" ? null : shownFormula(text);
  }

  /** The first cell of a shared formula holds its text; the others mean it as if copied from there. */
  private sharedFormula(id: string, text: string): string | null {
    if (text !== "") {
      const formula = shownFormula(text);
      this.shared.set(id, { row: this.row, column: this.column, formula });
      return formula;
    }
    const first = this.shared.get(id);
    return first === undefined ? null : moveFormula(first.formula, this.row - first.row, this.column - first.column);
  }

  private addArray(reference: string): void {
    const area: Area | null = areaOf(reference);
    if (area === null) throw new ReadFailure({ kind: "damagedCell", sheet: this.sheet, cell: reference });
    const isDynamic = this.source.isDynamic(this.cell["cm"]);
    this.arrays.push({ row: this.row, column: this.column, area, isDynamic });
  }

  private cellValue(hasFormula: boolean): CellValue | undefined {
    const text = this.value;
    const { t = "n" } = this.cell;
    if (t === "inlineStr") return textValue(decodeEscapes(this.richText?.text ?? ""));
    if (text === null) return hasFormula ? undefined : null;
    if (t === "str") return decodeEscapes(text);
    if (text === "") return hasFormula ? undefined : null;
    if (t === "s") return this.sharedString(Number(text));
    if (t === "b") return text === "1" || text === "true";
    if (t === "e") return { error: text };
    return t === "d" ? serialOfIso(text) : this.number(text);
  }

  private sharedString(index: number): CellValue {
    const text = this.source.strings[index];
    if (text === undefined) this.fail();
    return text;
  }

  private number(text: string): number {
    const value = Number(text);
    if (!Number.isFinite(value)) this.fail();
    return value;
  }

  private fail(): never {
    const cell = columnLetters(this.column) + this.row;
    throw new ReadFailure({ kind: "damagedCell", sheet: this.sheet, cell });
  }
}

function textValue(text: string): string | null {
  return text === "" ? null : text;
}

/** An ISO date as the days since 1899-12-30, which is how Excel counts from March 1900 on. */
function serialOfIso(text: string): number | string {
  const at = Date.parse(/[Z+]|T.*-/.test(text) ? text : `${text}${text.includes("T") ? "Z" : "T00:00:00Z"}`);
  return Number.isNaN(at) ? text : at / 86_400_000 + 25_569;
}

/** Adds a line to stretches, joined to the last where it looks the same and touches. */
function addStretch(stretches: LineStretch[], line: number, look: Omit<LineStretch, "first" | "last">): void {
  const before = stretches[stretches.length - 1];
  const isSame =
    before !== undefined &&
    before.last === line - 1 &&
    before.size === look.size &&
    before.hidden === look.hidden &&
    before.filteredOut === look.filteredOut;
  if (isSame) stretches[stretches.length - 1] = { ...before, last: line };
  else stretches.push({ first: line, last: line, ...look });
}

function addStyle(styles: FileLines["styles"][number][], line: number, style: number): void {
  const before = styles[styles.length - 1];
  if (before?.last === line - 1 && before.style === style) styles[styles.length - 1] = { ...before, last: line };
  else styles.push({ first: line, last: line, style });
}

import type { Area } from "../../host/sheet";
import type { Book, BookSheet } from "../book/book";
import type { BookTable } from "../book/sheetParts";
import type { Evaluation } from "./evaluation";
import type { Expression } from "./expression";
import { FormulaProblem } from "./formulaProblem";
import { parseFormula } from "./parseFormula";
import { Reference, refError, type Value } from "./values";

/** The add-in's functions have a namespace: a point in the name that no function of Excel's begins with. */
export function isAddInFunction(name: string): boolean {
  return name.startsWith("JAHIZ.");
}

/** What a name of the workbook stands for: the sheet's own name first, then the workbook's; null for no name. */
export function areaOfName(
  { sheet, name }: { readonly sheet: string | null; readonly name: string },
  evaluation: Pick<Evaluation, "book" | "sheet">,
): Expression | null {
  const { book } = evaluation;
  const home = sheet === null ? evaluation.sheet : book.sheetNamed(sheet);
  const isNamed = (one: { readonly name: string }): boolean => one.name.toLowerCase() === name.toLowerCase();
  const defined =
    book.names.find((one) => one.scope === home?.id && isNamed(one)) ??
    book.names.find((one) => one.scope === null && isNamed(one));
  if (defined !== undefined) return parseFormula(defined.formula);
  const table = tableNamed(book, name);
  return table === undefined ? null : { kind: "structured", table: name, text: "[]" };
}

interface FoundTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

function tableNamed(book: Book, name: string): FoundTable | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.parts.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

/** The cells of `Table1[Column]`, `Table1[[#Headers],[A]:[C]]`, `Table1[@Column]` and the like. */
export function tableArea(
  { table: name, text }: { readonly table: string; readonly text: string },
  evaluation: Pick<Evaluation, "book" | "sheet" | "row" | "column">,
): Value {
  const found = name === "" ? tableAround(evaluation) : tableNamed(evaluation.book, name);
  if (found === undefined) return refError;
  const { table, sheet } = found;
  const parts = partsOf(text);
  const rows = rowsOf(table, parts, evaluation.row);
  const columns = columnsOf(found, parts);
  return rows === null || columns === null ? refError : new Reference(sheet, { ...rows, ...columns });
}

function tableAround({ sheet, row, column }: Pick<Evaluation, "sheet" | "row" | "column">): FoundTable | undefined {
  const isIn = ({ area }: BookTable): boolean =>
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  const table = sheet.parts.tables.find(isIn);
  return table === undefined ? undefined : { sheet, table };
}

interface TableParts {
  /** "#Headers", "#Data", "#Totals", "#All", "#This Row". */
  readonly items: readonly string[];
  /** A column, or the first and the last of several. */
  readonly columns: readonly string[];
}

function partsOf(text: string): TableParts {
  const inner = text.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const rest = isThisRow ? inner.slice(1).trim() : inner;
  const pieces = /^\[|^$/.test(rest)
    ? [...rest.matchAll(/\[((?:[^\]'[]|'.)*)\]/g)].map(([, piece = ""]) => piece)
    : [rest];
  const names = pieces.map((piece) => piece.replace(/'(.)/g, "$1"));
  const items = names.filter((piece) => /^#(headers|data|totals|all|this row)$/i.test(piece));
  return {
    items: [...items.map((item) => item.toLowerCase()), ...(isThisRow ? ["#this row"] : [])],
    columns: names.filter((piece) => !items.includes(piece)),
  };
}

type Rows = Pick<Area, "firstRow" | "lastRow">;

function rowsOf({ area, showHeaders, showTotals }: BookTable, { items }: TableParts, row: number): Rows | null {
  const data = { firstRow: area.firstRow + Number(showHeaders), lastRow: area.lastRow - Number(showTotals) };
  if (items.includes("#this row")) {
    return row >= data.firstRow && row <= data.lastRow ? { firstRow: row, lastRow: row } : null;
  }
  if (items.includes("#all")) return area;
  const parts = [
    ...(items.includes("#headers") ? [showHeaders ? { firstRow: area.firstRow, lastRow: area.firstRow } : null] : []),
    ...(items.includes("#data") || items.length === 0 ? [data] : []),
    ...(items.includes("#totals") ? [showTotals ? { firstRow: area.lastRow, lastRow: area.lastRow } : null] : []),
  ].filter((part) => part !== null && part.firstRow <= part.lastRow);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return first && last ? { firstRow: first.firstRow, lastRow: last.lastRow } : null;
}

function columnsOf(
  { table, sheet }: FoundTable,
  { columns }: TableParts,
): Pick<Area, "firstColumn" | "lastColumn"> | null {
  const { area } = table;
  if (columns.length === 0) return area;
  if (!table.showHeaders)
    throw new FormulaProblem({ kind: "notSupported", text: `${table.name}[${columns.join(":")}]` });
  const places = columns.map((name) => {
    const wanted = name.toLowerCase().trim();
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (sheet.text(area.firstRow, column).toLowerCase().trim() === wanted) return column;
    }
    return null;
  });
  const known = places.filter((place) => place !== null);
  if (known.length !== places.length) return null;
  return { firstColumn: Math.min(...known), lastColumn: Math.max(...known) };
}

import type { DescribedRow, DescribedSheet, DescribedWorkbook } from "../../../report/describedWorkbook";
import { columnLetters } from "../../cells/reference";
import { sheetText } from "../../cells/sheetText";
import { rowHeight } from "../writeRowStyle";
import { bulkRows, type BulkRows } from "./bulkRows";
import { plainCellKind, sampleRows, type PlainCell } from "./sampleRows";
import { SharedTexts } from "./sharedTexts";

type Parts = Record<string, Uint8Array>;

const stringsPart = "xl/sharedStrings.xml";

/** Puts the long runs of plain rows in the place of the samples that exceljs wrote for them. */
export function writeBulkRows(parts: Parts, { sheets }: DescribedWorkbook): void {
  const runs = sheets.map((sheet) => bulkRows(sheet));
  const strings = parts[stringsPart];
  if (!strings || runs.every((run) => run === undefined)) return;
  const texts = new SharedTexts(decoded(strings));
  sheets.forEach((sheet, index) => {
    const run = runs[index];
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (run && part) parts[name] = withRun(decoded(part), sheet, run, texts);
  });
  parts[stringsPart] = new TextEncoder().encode(texts.markup());
}

function decoded(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

/** By column, the number of a look; by kind of cell; by style of row. */
type Looks = ReadonlyMap<DescribedRow["style"], Readonly<Record<PlainCell, readonly string[]>>>;

function withRun(markup: string, sheet: DescribedSheet, run: BulkRows, texts: SharedTexts): Uint8Array {
  const samples = sampleRows(sheet, run);
  const start = markup.indexOf(`<row r="${run.first + 1}"`);
  const lastSample = markup.indexOf(`<row r="${run.first + samples.length}"`);
  const end = markup.indexOf("</row>", lastSample) + "</row>".length;
  const looks = looksIn(markup.slice(start, end), sheet, run);
  const letters = sheet.columns.map((_, column) => columnLetters(column));
  const pieces = [new TextEncoder().encode(markup.slice(0, start))];
  for (let index = run.first; index <= run.last; index += rowsOfPiece) {
    const rows: string[] = [];
    for (let at = index; at <= Math.min(run.last, index + rowsOfPiece - 1); at++)
      rows.push(rowMarkup(at + 1, sheet.rows[at]!, sheet, { looks, letters, texts }));
    pieces.push(new TextEncoder().encode(rows.join("")));
  }
  pieces.push(new TextEncoder().encode(markup.slice(end)));
  return joined(pieces);
}

/** A million rows are not laid out as one text. */
const rowsOfPiece = 5000;

/** The looks that exceljs gave to the samples. */
function looksIn(markup: string, sheet: DescribedSheet, run: BulkRows): Looks {
  const looks = new Map<DescribedRow["style"], Record<PlainCell, string[]>>();
  const rows = markup.split("</row>");
  sampleRows(sheet, run).forEach(({ style, kind }, index) => {
    const cells = [...(rows[index] ?? "").matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)];
    const ofStyle = looks.get(style) ?? { text: [], formulaLike: [], number: [] };
    ofStyle[kind] = cells.map(([, look]) => (look === undefined ? "" : ` s="${look}"`));
    looks.set(style, ofStyle);
  });
  return looks;
}

interface RowTools {
  readonly looks: Looks;
  readonly letters: readonly string[];
  readonly texts: SharedTexts;
}

function rowMarkup(
  number: number,
  row: DescribedRow,
  sheet: DescribedSheet,
  { looks, letters, texts }: RowTools,
): string {
  const ofStyle = looks.get(row.style);
  let cells = "";
  for (let column = 0; column < row.cells.length; column++) {
    const value = row.cells[column];
    if (value === null || value === undefined || typeof value === "object") continue;
    const look = ofStyle?.[plainCellKind(value)][column] ?? "";
    const place = `<c r="${letters[column] ?? columnLetters(column)}${number}"${look}`;
    cells +=
      typeof value === "number"
        ? `${place}><v>${value}</v></c>`
        : `${place} t="s"><v>${texts.numberOf(sheetText(value))}</v></c>`;
  }
  const height = rowHeight(row, sheet);
  const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${tall}>${cells}</row>`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

import type { DescribedRow, DescribedSheet, DescribedWorkbook } from "../../../report/describedWorkbook";
import { columnLetters } from "../../cells/reference";
import { linesHeight } from "../writeRowStyle";
import type { ArchivePart } from "../zip/gzip";
import type { ArchiveParts } from "../zip/packArchive";
import { AsciiBytes } from "./asciiBytes";
import type { BulkRows } from "./bulkRows";
import { RunColumn, type CellLooks } from "./runColumn";
import { sampleRows, type PlainCell } from "./sampleRows";
import { SharedTexts } from "./sharedTexts";

const stringsPart = "xl/sharedStrings.xml";

/**
 * The parts of a workbook with the long runs of plain rows in the place of the samples that exceljs wrote for them. A part
 * with a run is made piece by piece while it is packed, and the texts that the runs share stand behind them all.
 */
export function withBulkRows(
  parts: Readonly<Record<string, Uint8Array>>,
  { sheets }: DescribedWorkbook,
  runs: readonly (BulkRows | undefined)[],
): ArchiveParts {
  const { [stringsPart]: strings, ...others } = parts;
  if (!strings || runs.every((run) => run === undefined)) return parts;
  const replaced = sheets.map((sheet, index) => sampleTexts(sheet, runs[index])).reduce((sum, count) => sum + count, 0);
  const texts = new SharedTexts(decoded(strings), replaced);
  const changed: Record<string, ArchivePart> = others;
  sheets.forEach((sheet, index) => {
    const run = runs[index];
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = others[name];
    if (run && part) changed[name] = withRun(decoded(part), sheet, run, texts);
  });
  return { ...changed, [stringsPart]: texts.pieces() };
}

/** How many cells of the samples that stand for a run hold a text. */
function sampleTexts(sheet: DescribedSheet, run: BulkRows | undefined): number {
  if (!run) return 0;
  return sampleRows(run).filter(({ kind }) => kind !== "number").length * sheet.columns.length;
}

function decoded(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

/** Bytes that are packed at a stroke. */
const pieceSize = 1_000_000;

function* withRun(markup: string, sheet: DescribedSheet, run: BulkRows, texts: SharedTexts): Generator<Uint8Array> {
  const samples = sampleRows(run);
  const start = markup.indexOf(`<row r="${run.first + 1}"`);
  const lastSample = markup.indexOf(`<row r="${run.first + samples.length}"`);
  const end = markup.indexOf("</row>", lastSample) + "</row>".length;
  const columns = columnsOf(looksIn(markup.slice(start, end), run), sheet, texts);
  const bytes = new AsciiBytes();
  yield new TextEncoder().encode(withDimension(markup.slice(0, start), run));
  for (let index = run.first; index <= run.last; index++) {
    const row = sheet.rows[index]!;
    bytes.add(rowMarkup(index + 1, row, columns.get(row.style)!));
    if (bytes.size >= pieceSize) yield bytes.take();
  }
  yield bytes.take();
  yield new TextEncoder().encode(markup.slice(end));
}

/** The area of all cells reaches to the run's end: some readers stop where it does. */
function withDimension(markup: string, { last }: BulkRows): string {
  return markup.replace(
    /(<dimension ref="[A-Z]+\d+:[A-Z]+)(\d+)"/,
    (_, before: string, row: string) => `${before}${Math.max(Number(row), last + 1)}"`,
  );
}

type Style = DescribedRow["style"];

/** The looks that exceljs gave to the samples, by style of row and column: `" s="4" t="s"><v>`. */
function looksIn(markup: string, run: BulkRows): ReadonlyMap<Style, readonly CellLooks[]> {
  const looks = new Map<Style, Record<PlainCell, string>[]>();
  const rows = markup.split("</row>");
  sampleRows(run).forEach(({ style, kind }, index) => {
    const cells = [...(rows[index] ?? "").matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)];
    const ofStyle = looks.get(style) ?? cells.map(() => ({ text: "", formulaLike: "", number: "" }));
    const type = kind === "number" ? "" : ` t="s"`;
    cells.forEach(([, look], column) => {
      ofStyle[column]![kind] = `"${look === undefined ? "" : ` s="${look}"`}${type}><v>`;
    });
    looks.set(style, ofStyle);
  });
  return looks;
}

function columnsOf(
  looks: ReadonlyMap<Style, readonly CellLooks[]>,
  { columns }: DescribedSheet,
  texts: SharedTexts,
): ReadonlyMap<Style, readonly RunColumn[]> {
  const ofStyle = (cells: readonly CellLooks[]): readonly RunColumn[] =>
    columns.map(
      ({ width, wraps = true }, at) => new RunColumn(columnLetters(at), cells[at]!, texts, wraps ? width : undefined),
    );
  return new Map([...looks].map(([style, cells]) => [style, ofStyle(cells)]));
}

/** A row's markup. It has ASCII signs alone: texts are named by their numbers. */
function rowMarkup(number: number, { style, cells }: DescribedRow, columns: readonly RunColumn[]): string {
  const place = String(number);
  let lines = 1;
  let written = "";
  for (let at = 0; at < cells.length; at++) {
    const cell = columns[at]!.cell(cells[at]!);
    if (!cell) continue;
    written += columns[at]!.start + place + cell.markup;
    if (cell.lines > lines) lines = cell.lines;
  }
  const height = linesHeight(lines, style);
  const look = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${place}"${look}>${written}</row>`;
}

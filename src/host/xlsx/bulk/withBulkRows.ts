import type { DescribedRow, DescribedSheet, DescribedWorkbook } from "../../../report/describedWorkbook";
import { columnLetters } from "../../cells/reference";
import { rowHeight } from "../writeRowStyle";
import type { ArchiveParts } from "../zip/packArchive";
import { AsciiBytes } from "./asciiBytes";
import { bulkRows, type BulkRows } from "./bulkRows";
import { plainCellKind, sampleRows, type PlainCell } from "./sampleRows";
import { SharedTexts } from "./sharedTexts";

const stringsPart = "xl/sharedStrings.xml";

/**
 * The parts of a workbook with the long runs of plain rows in the place of the samples that exceljs wrote for them. A part
 * with a run is made piece by piece while it is packed, and the texts that the runs share stand behind them all.
 */
export function withBulkRows(parts: Readonly<Record<string, Uint8Array>>, { sheets }: DescribedWorkbook): ArchiveParts {
  const { [stringsPart]: strings, ...others } = parts;
  const runs = sheets.map((sheet) => bulkRows(sheet));
  if (!strings || runs.every((run) => run === undefined)) return parts;
  const replaced = sheets.map((sheet, index) => sampleTexts(sheet, runs[index])).reduce((sum, count) => sum + count, 0);
  const texts = new SharedTexts(decoded(strings), replaced);
  const changed: Record<string, Uint8Array | Iterable<Uint8Array>> = others;
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
  return sampleRows(sheet, run).filter(({ kind }) => kind !== "number").length * sheet.columns.length;
}

function decoded(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

/** By column, what stands between a cell's place and its value; by kind of cell; by style of row. */
type Looks = ReadonlyMap<DescribedRow["style"], Readonly<Record<PlainCell, readonly string[]>>>;

/** Bytes that are packed at a stroke. */
const pieceSize = 1_000_000;

function* withRun(markup: string, sheet: DescribedSheet, run: BulkRows, texts: SharedTexts): Generator<Uint8Array> {
  const samples = sampleRows(sheet, run);
  const start = markup.indexOf(`<row r="${run.first + 1}"`);
  const lastSample = markup.indexOf(`<row r="${run.first + samples.length}"`);
  const end = markup.indexOf("</row>", lastSample) + "</row>".length;
  const looks = looksIn(markup.slice(start, end), sheet, run);
  const starts = sheet.columns.map((_, column) => `<c r="${columnLetters(column)}`);
  const bytes = new AsciiBytes();
  yield new TextEncoder().encode(markup.slice(0, start));
  for (let index = run.first; index <= run.last; index++) {
    bytes.add(rowMarkup(index + 1, sheet.rows[index]!, sheet, { looks, starts, texts }));
    if (bytes.size >= pieceSize) yield bytes.take();
  }
  yield bytes.take();
  yield new TextEncoder().encode(markup.slice(end));
}

/** The looks that exceljs gave to the samples: `" s="4" t="s"><v>`. */
function looksIn(markup: string, sheet: DescribedSheet, run: BulkRows): Looks {
  const looks = new Map<DescribedRow["style"], Record<PlainCell, string[]>>();
  const rows = markup.split("</row>");
  sampleRows(sheet, run).forEach(({ style, kind }, index) => {
    const cells = [...(rows[index] ?? "").matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)];
    const ofStyle = looks.get(style) ?? { text: [], formulaLike: [], number: [] };
    const type = kind === "number" ? "" : ` t="s"`;
    ofStyle[kind] = cells.map(([, look]) => `"${look === undefined ? "" : ` s="${look}"`}${type}><v>`);
    looks.set(style, ofStyle);
  });
  return looks;
}

interface RowTools {
  readonly looks: Looks;
  /** By column, the start of a cell up to the number of its row. */
  readonly starts: readonly string[];
  readonly texts: SharedTexts;
}

/** A row's markup. It has ASCII signs alone: texts are named by their numbers. */
function rowMarkup(
  number: number,
  row: DescribedRow,
  sheet: DescribedSheet,
  { looks, starts, texts }: RowTools,
): string {
  const ofStyle = looks.get(row.style)!;
  const height = rowHeight(row, sheet);
  let markup = height === undefined ? `<row r="${number}">` : `<row r="${number}" ht="${height}" customHeight="1">`;
  row.cells.forEach((value, column) => {
    if (value === null || typeof value === "object") return;
    const content = typeof value === "number" ? value : texts.numberOf(value);
    markup += `${starts[column]}${number}${ofStyle[plainCellKind(value)][column]}${content}</v></c>`;
  });
  return `${markup}</row>`;
}

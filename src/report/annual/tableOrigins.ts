import { addTo } from "../../core";
import type { AnnualPageMessages } from "../../messages/annualPageMessages";
import type { ReportCell, ReportTable } from "./reportDocument";

/** Where the figures of a table come from, said once for as many of them as possible. */
export interface TableOrigins {
  /** One short text a row, for a column of its own; undefined where no row has more to say than the table. */
  readonly rows?: readonly string[];
  /** The sheet that all addresses of `rows` are of, where they are of one. */
  readonly sheet?: string;
  /** Lines under the table: of all of it, then of whole columns. */
  readonly notes: readonly string[];
}

type Words = Pick<AnnualPageMessages, "labelled" | "comma" | "origin">;

/**
 * The origins of a table's figures. What holds for all figures of a column is said below the table, and only what differs
 * from row to row beside the row: there, origins that differ are told apart by their columns' titles.
 */
export function tableOrigins(table: ReportTable, words: Words): TableOrigins {
  const { columns, rows, origin: whole } = table;
  const shared = columns.map((_, index) => sharedOrigin(rows, index));
  const notes = [
    ...(whole === undefined ? [] : [words.labelled(words.origin, whole)]),
    ...columnNotes(table, shared, words),
  ];
  const byRow = rows.map((row) => originsOf(row, (origin, index) => origin !== whole && origin !== shared[index]));
  if (byRow.every((origins) => origins.size === 0)) return { notes };
  const sheet = commonSheet(byRow.flatMap((origins) => [...origins.keys()]));
  const short = (origin: string): string => (sheet === undefined ? origin : origin.slice(sheet.length + 1));
  const texts = byRow.map((origins) => {
    const all = [...origins];
    if (all.length <= 1) return all.map(([origin]) => short(origin)).join("");
    const titles = (indices: readonly number[]) =>
      indices.map((index) => columns[index]?.title ?? "").join(words.comma);
    return all.map(([origin, indices]) => words.labelled(titles(indices), short(origin))).join("\n");
  });
  return { rows: texts, notes, ...(sheet !== undefined && { sheet }) };
}

/** The one origin of all figures of a column; undefined where rows differ, or there is only one. */
function sharedOrigin(rows: ReportTable["rows"], column: number): string | undefined {
  const origins = rows.flatMap((row) => originOf(row[column] ?? null) ?? []);
  const [first] = origins;
  return origins.length > 1 && origins.every((origin) => origin === first) ? first : undefined;
}

/** One line for each origin that whole columns share, with their titles. */
function columnNotes(
  { columns, origin: whole }: ReportTable,
  shared: readonly (string | undefined)[],
  words: Words,
): string[] {
  const titles = new Map<string, string[]>();
  shared.forEach((origin, index) => {
    if (origin === undefined || origin === whole) return;
    addTo(titles, origin, columns[index]?.title ?? "");
  });
  const { labelled, comma, origin: label } = words;
  return [...titles].map(([origin, all]) => labelled(`${label} (${all.join(comma)})`, origin));
}

/** The origins of a row's figures that are to be said, each with its columns. */
function originsOf(
  row: readonly ReportCell[],
  isSaid: (origin: string, column: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  row.forEach((cell, index) => {
    const origin = originOf(cell);
    if (origin !== undefined && isSaid(origin, index)) addTo(found, origin, index);
  });
  return found;
}

/** "Sheet!A1" or "«Sheet» A1:B2, C1:C2", each address perhaps in an isolate, and nothing after them. */
const address = "\\u2066?[A-Z]{1,3}\\d+(?::[A-Z]{1,3}\\d+)?\\u2069?";
const ofSheet = new RegExp(`^(.+?)[! ]${address}(?:[,،] ${address})*$`);

function commonSheet(origins: readonly string[]): string | undefined {
  const sheets = new Set(origins.map((origin) => ofSheet.exec(origin)?.[1]));
  const [only] = sheets;
  return sheets.size === 1 ? only : undefined;
}

function originOf(cell: ReportCell): string | undefined {
  return typeof cell === "object" && cell !== null ? cell.origin : undefined;
}

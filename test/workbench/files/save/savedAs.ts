import { unzipSync } from "fflate";
import type { Book } from "../../../../src/workbench/book/book";
import { openBook } from "../../../../src/workbench/files/openBook";
import type { BookContents } from "../../../../src/workbench/files/save/bookContents";
import { contentsOfBook } from "../../../../src/workbench/files/save/contentsOfBook";
import { FileOrigin } from "../../../../src/workbench/files/save/fileOrigin";
import { saveBook } from "../../../../src/workbench/files/save/saveBook";
import type { SavedBook } from "../../../../src/workbench/files/save/savedBook";

/** A book opened from a file, and how it is saved after its changes. */
export function opened(bytes: Uint8Array): { readonly book: Book; readonly save: () => SavedBook } {
  const book = openBook(bytes);
  const origin = new FileOrigin(book, bytes);
  return { book, save: () => saveBook(book, origin) };
}

/** The parts of a file as text, by their paths. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  return Object.fromEntries(parts.map(([path, content]) => [path, new TextDecoder("latin1").decode(content)]));
}

/** Paths of parts that differ, were added or are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => old[path] !== now[path]).sort();
}

/**
 * What a book says that a file can keep: without ids, which are made anew, and with one way of saying what can be said in
 * several (which columns look the same, whether a standard width is given, which filter hides a row).
 */
export function saidBy(book: Book): unknown {
  const { styles, sheets, ...rest } = contentsOfBook(book, new FileOrigin(book, null));
  return {
    ...rest,
    names: [...rest.names].sort((one, other) => (one.name + one.scope < other.name + other.scope ? -1 : 1)),
    sheets: sheets.map((sheet) => {
      const lines = { rows: linesOf(sheet.rows), columns: linesOf(sheet.columns) };
      return plain({ ...sheet, looks: looksOf(sheet, styles), ...lines, parts: partsOfSheet(sheet) });
    }),
  };
}

/** Where order means nothing, in one order. */
function partsOfSheet({ parts }: SheetContents): unknown {
  const sorted = <Item>(items: readonly Item[]): unknown[] =>
    items
      .map((item) => ({ item: plain(item), said: JSON.stringify(inOrder(plain(item))) }))
      .sort((one, other) => (one.said < other.said ? -1 : 1))
      .map(({ item }) => item);
  return { ...parts, notes: sorted(parts.notes), validations: sorted(parts.validations), merges: sorted(parts.merges) };
}

type SheetContents = BookContents["sheets"][number];

/** Neighbouring columns with the same styles from top to bottom come as one. */
function looksOf({ looks }: SheetContents, styles: BookContents["styles"]): unknown {
  const starts = new Set(looks.flatMap(({ area }) => [area.firstColumn, area.lastColumn + 1]));
  const stripes: { first: number; said: string }[] = [];
  for (const first of [...starts].sort((one, other) => one - other)) {
    const own = looks.filter(({ area }) => area.firstColumn <= first && area.lastColumn >= first);
    const said = JSON.stringify(own.map(({ area, style }) => [area.firstRow, area.lastRow, styles[style]]));
    if (stripes[stripes.length - 1]?.said !== said) stripes.push({ first, said });
  }
  return stripes.map(({ first, said }) => [first, JSON.parse(said) as unknown]);
}

/** The same data with its keys in order. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}

function linesOf({ standardSize, stretches }: SheetContents["rows"]): unknown {
  const found: { first: number; last: number; size: number; hidden: boolean }[] = [];
  for (const { first, last, size, hidden, filteredOut } of stretches) {
    const look = { size: size ?? standardSize, hidden: hidden || filteredOut };
    const before = found[found.length - 1];
    const isSame = before?.last === first - 1 && before.size === look.size && before.hidden === look.hidden;
    if (isSame) before.last = last;
    else if (look.hidden || look.size !== standardSize) found.push({ first, last, ...look });
  }
  return { standardSize, found };
}

function plain(value: unknown): unknown {
  const leftOut = new Set(["id", "priority", "origin", "filled"]);
  return JSON.parse(
    JSON.stringify(value, function (this: unknown, key, item: unknown) {
      return leftOut.has(key) || (key === "areas" && isKept(this))
        ? undefined
        : item instanceof Map
          ? [...(item as Map<unknown, unknown>)]
          : item;
    }),
  ) as unknown;
}

/** What is kept as the file had it remembers the areas that it had there. */
function isKept(holder: unknown): boolean {
  return typeof holder === "object" && holder !== null && "node" in holder;
}

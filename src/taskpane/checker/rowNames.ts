import { addTo, matchingKey, type CellValue, type Grid, type Table } from "../../core";
import { checksumOf, witnessText } from "../journal/witness";
import { nameColumns } from "./nameColumns";

/** Rows without a name that are passed over on the way up to one that has it. */
const farthestAbove = 100;

/** The rows of a sheet by their services' names. */
export interface RowNames {
  /** The name in a row, in the first of its columns that has one; "" where there is none. */
  readonly serviceAt: (row: number) => string;
  /** The checksum of the name in a row; "" where there is none. */
  readonly nameAt: (row: number) => string;
  /** The same for the nearest row above that has a name. */
  readonly nameAbove: (row: number) => string;
  /** The rows whose name has this checksum, ascending. */
  readonly rowsNamed: (checksum: string) => readonly number[];
  /** How many rows have a name like one of these rows': equal but for spelling. */
  readonly countAlike: (rows: readonly number[]) => number;
  /** How many services have no name. */
  readonly countNameless: () => number;
  /** What a row is to be known by later. */
  readonly witnessAt: (row: number) => string;
}

/** `valueAt` gives the cells of the same grid. Takes a pass over the names when first asked about several rows. */
export function rowNames(
  { rowNumbers }: Grid,
  table: Table | undefined,
  valueAt: (row: number, column: number) => CellValue,
): RowNames {
  const columnsOf = nameColumns(table);
  const textsIn = (row: number): string[] => columnsOf(row).map((column) => textOf(valueAt(row, column)));
  const nameIn = (row: number): string => {
    const texts = textsIn(row);
    return texts.some((text) => text !== "") ? texts.join("\n") : "";
  };
  const rows = Array.from(rowNumbers);
  const byChecksum = once(() => grouped(rows, (row) => checksumOf(nameIn(row))));
  // Names that differ in spelling alone are alike: a repair may make them one.
  const byKey = once(() => grouped(rows, (row) => matchingKey(nameIn(row))));
  const nameAt = (row: number): string => checksumOf(nameIn(row));
  const nameAbove = (row: number): string => {
    for (let above = row - 1; above > 0 && above >= row - farthestAbove; above--) {
      const name = nameAt(above);
      if (name !== "") return name;
    }
    return "";
  };
  const countAlike = (some: readonly number[]): number => {
    const keys = new Set(some.map((row) => matchingKey(nameIn(row))));
    return Array.from(keys, (key) => byKey().get(key)?.length ?? 0).reduce((sum, count) => sum + count, 0);
  };
  const countNameless = once(() => (table?.rowNumbers ?? []).filter((row) => nameIn(row) === "").length);
  return {
    countAlike,
    countNameless,
    serviceAt: (row) => textsIn(row).find((text) => text !== "") ?? "",
    nameAt,
    nameAbove,
    rowsNamed: (checksum) => byChecksum().get(checksum) ?? [],
    witnessAt(row) {
      const name = nameAt(row);
      const alike = byKey().get(matchingKey(nameIn(row)));
      if (alike?.length === 1) return witnessText({ name });
      const rowsAlike = name === "" ? countNameless() : countAlike([row]);
      return witnessText({ name, shared: { above: nameAbove(row), rows: rowsAlike } });
    },
  };
}

function textOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

function grouped(rows: readonly number[], keyOf: (row: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== "") addTo(groups, key, row);
  }
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

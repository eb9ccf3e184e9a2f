import type { CellValue } from "../../core";

/**
 * What a row is known by after others were inserted or sorted, as text that is kept in people's workbooks and so never
 * changes: seven characters for its service's name (`checksumOf`; hyphens where it has none), then "1" where no other row has
 * a name like it, else "n", seven characters for the name above it, and two for how many rows have such a name (base 36). ""
 * for a header.
 */
export interface Witness {
  /** The checksum of the name; "" for none. */
  readonly name: string;
  /** Where the name does not tell the row from others. */
  readonly shared?: SharedName;
}

export interface SharedName {
  /** The checksum of the nearest name above; "" for none. */
  readonly above: string;
  /** How many rows have such a name, or services none. */
  readonly rows: number;
}

const length = 7;
const noName = "-".repeat(length);
const onlyOne = "1";
const several = "n";
/** More rows of one name are not told apart by their number. */
export const mostCounted = 36 ** 2 - 1;

export function witnessText({ name, shared }: Witness): string {
  const own = name || noName;
  if (!shared) return own + onlyOne;
  const rows = Math.min(shared.rows, mostCounted).toString(36).padStart(2, "0");
  return own + several + (shared.above || noName) + rows;
}

/** Undefined for "", a header's. */
export function readWitness(text: string): Witness | undefined {
  if (text === "") return undefined;
  const nameOf = (part: string): string => (part === noName ? "" : part);
  const name = nameOf(text.slice(0, length));
  if (text[length] !== several) return { name };
  const above = nameOf(text.slice(length + 1, 2 * length + 1));
  return { name, shared: { above, rows: Number.parseInt(text.slice(2 * length + 1), 36) } };
}

/** Finds the witnesses in a row of them, one after the other; eight dots stand for "". */
export const witnessPattern = /\.{8}|[0-9a-z-]{7}(?:1|n[0-9a-z-]{7}[0-9a-z]{2})/g;
export const noWitness = ".".repeat(length + 1);

/**
 * The checksum of a name as it stands in its cell: seven characters 0–9a–z; "" for a blank cell or an error. Two FNV-1a hashes
 * of 32 bits over the text's UTF-16 units (offset bases 0x811C9DC5 and 0x9E3779B9, prime 0x01000193): all of the first and
 * the upper 4 bits of the second, 36 bits, in base 36 with leading zeros. Two names of 100,000 may share one; a cell must
 * hold the repair's value besides, and a row is only taken for moved where it alone fits.
 */
export function checksumOf(name: CellValue | undefined): string {
  if (name === null || name === undefined || name === "" || typeof name === "object") return "";
  const text = String(name);
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, prime);
    other = Math.imul(other ^ unit, prime);
  }
  return ((one >>> 0) * 2 ** 4 + (other >>> 28)).toString(36).padStart(length, "0");
}

const prime = 0x01000193;

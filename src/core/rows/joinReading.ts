import type { CatalogueField } from "../catalogue/catalogue";
import type { Reading } from "./reading";
import type { CellValue } from "./sheet";

/** A cell read together with the pieces of it in the rows below. */
export interface JoinedReading {
  readonly joined: string;
  readonly reading: Reading;
  /** Each piece is a value of its own. */
  readonly isSeveral?: boolean;
}

/**
 * Reads a cell, the first of these, and the pieces below it as one. A name always goes on. An answer does where the joined
 * text is one of the field's values, or, where several are allowed, where every piece is. Undefined where the pieces do not
 * go on with it.
 */
export function joinReading(
  { kind }: CatalogueField,
  read: (text: string) => Reading,
  values: readonly (CellValue | undefined)[],
): JoinedReading | undefined {
  const pieces = values.filter(isText).map((piece) => piece.trim());
  if (!isText(values[0]) || pieces.length < 2) return undefined;
  const isSeveral = pieces.every((piece) => isWhole(read(piece)));
  const text = pieces.join(isSeveral && kind === "anyOf" ? "، " : " ");
  const reading = read(text);
  if (reading.kind === "text") return { joined: reading.text, reading };
  // How it is written is of no matter before it stands in one cell.
  return isWhole(reading) ? { joined: text, reading: { ...reading, manner: "canonical" }, isSeveral } : undefined;
}

/** A value of the field with nothing left over; what is only a part of one may go on. */
function isWhole(reading: Reading): reading is Extract<Reading, { kind: "read" }> {
  return reading.kind === "read" && reading.manner !== "fragment";
}

/** More than a scrap of punctuation. */
function isText(value: CellValue | undefined): value is string {
  return typeof value === "string" && /[\p{L}\p{N}]/u.test(value);
}

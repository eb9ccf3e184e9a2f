import type { CellValue } from "../../sheet";
import type { DateKind } from "../../cells/dateKind";
import { decodeEscapes } from "./decodeEscapes";
import { isoDate, serialDate } from "../../cells/serialDate";
import type { TextPool } from "./textPool";

/** What the cells of one workbook share. */
export interface CellContext {
  readonly strings: readonly (string | null)[];
  readonly pool: TextPool;
  /** By style number. */
  readonly dates: readonly DateKind[];
  readonly is1904: boolean;
}

const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

const booleans: ReadonlyMap<string, boolean | null> = new Map([
  ["", null],
  ["0", false],
  ["1", true],
  ["false", false],
  ["true", true],
]);

/**
 * The value of a cell from its type (`t`, ECMA-376 ST_CellType), its written text and its style; undefined when they contradict
 * each other (text in a number, a shared string that does not exist).
 */
export function cellValue(
  type: string,
  text: string,
  style: string | undefined,
  context: CellContext,
): CellValue | undefined {
  switch (type) {
    case "s":
      return text === "" ? null : context.strings[Number(text)];
    case "str":
    case "inlineStr":
      return context.pool.share(decodeEscapes(text));
    case "n":
      return text === "" ? null : numberValue(text, style, context);
    case "b":
      return booleans.get(text);
    case "e":
      return text === "" ? null : { error: text };
    case "d":
      return context.pool.share(isoDate(text));
    default:
      return undefined;
  }
}

function numberValue(text: string, style: string | undefined, context: CellContext): CellValue | undefined {
  const value = Number(text);
  if (!number.test(text) || !Number.isFinite(value)) return undefined;
  const kind = context.dates[Number(style ?? 0)] ?? "none";
  return kind === "none" ? value : shared(serialDate(value, kind, context.is1904), context.pool);
}

function shared(value: string | number, pool: TextPool): CellValue {
  return typeof value === "string" ? pool.share(value) : value;
}

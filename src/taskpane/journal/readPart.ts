import type { Json } from "../../host/sheet";
import { isObject, isText, isWhole } from "./jsonKinds";
import type { JournalChange, JournalPart } from "./journal";
import { witnessPattern } from "./witness";

/** Rows and columns of the largest sheet. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A part of an entry with the number of its cells; undefined where it is anything else. */
export function readPart(kept: Json): { readonly part: JournalPart; readonly count: number } | undefined {
  if (!isObject(kept)) return undefined;
  const { changes, rows, witnesses } = kept;
  if (!Array.isArray(changes) || changes.length === 0 || !changes.every(isChange)) return undefined;
  if (!isText(rows) || !isText(witnesses)) return undefined;
  const targets = countWitnesses(witnesses);
  // There are as many rows as witnesses, so that "1:1048576" costs nothing by itself.
  if (targets === undefined || targets !== countRows(rows)) return undefined;
  return { part: { changes: changes as readonly JournalChange[], rows, witnesses }, count: targets * changes.length };
}

function countWitnesses(text: string): number | undefined {
  const rest = text.replace(witnessPattern, "");
  return rest === "" ? (text.match(witnessPattern) ?? []).length : undefined;
}

/** How many rows "2:15,20" are; undefined where it is no ascending list of runs. */
function countRows(text: string): number | undefined {
  let count = 0;
  let before = 0;
  for (const run of text.split(",")) {
    const [, from, to] = /^(\d{1,7})(?::(\d{1,7}))?$/.exec(run) ?? [];
    const first = Number(from);
    const last = Number(to ?? from);
    const isSound = first > before && first <= last && last <= mostRows;
    if (!isSound) return undefined;
    count += last - first + 1;
    before = last;
  }
  return count;
}

function isChange(value: Json): boolean {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [offset, column, from, to, field] = value as readonly Json[];
  const isScalar = from === null || ["string", "number", "boolean"].includes(typeof from);
  return (
    isWhole(offset, mostRows) &&
    isWhole(column, mostColumns) &&
    isScalar &&
    (to === null || typeof to === "string" || typeof to === "number") &&
    (field === null || isText(field))
  );
}

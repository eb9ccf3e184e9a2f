import type { Json } from "../../host/sheet";
import { isObject, isText, isWhole } from "./jsonKinds";
import type { JournalCell } from "./journal";
import type { KeptChange } from "./keptCells";
import { noWitness, witnessPattern } from "./witness";

/** Rows and columns of the largest sheet. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** The cells that `keptCells` has made this of; undefined where it is anything else. */
export function readKeptCells(part: Json | undefined): JournalCell[] | undefined {
  if (!isObject(part)) return undefined;
  const { changes, rows, witnesses } = part;
  if (!Array.isArray(changes) || !changes.every(isChange) || changes.length === 0) return undefined;
  if (!isText(rows) || !isText(witnesses)) return undefined;
  const each: readonly string[] = witnesses.match(witnessPattern) ?? [];
  // There are as many rows as witnesses: a text such as "1:1048576" costs nothing by itself.
  const targets = each.join("") === witnesses ? readRows(rows, each.length) : undefined;
  if (!targets) return undefined;
  return targets.flatMap((target, index) =>
    changes.map(([offset, column, from, to, field]): JournalCell => {
      const witness = each[index] === noWitness ? "" : (each[index] ?? "");
      const cell = { row: target + offset, column, from: from as JournalCell["from"], to, target, witness };
      return field === null ? cell : { ...cell, field };
    }),
  );
}

/** The rows of "2:15,20", ascending; undefined unless there are just so many. */
function readRows(text: string, count: number): number[] | undefined {
  const rows: number[] = [];
  for (const run of text.split(",")) {
    const [, from, to] = /^(\d{1,7})(?::(\d{1,7}))?$/.exec(run) ?? [];
    const first = Number(from);
    const last = Number(to ?? from);
    const isSound = first > (rows[rows.length - 1] ?? 0) && first <= last && last <= mostRows;
    if (!isSound || rows.length + last - first + 1 > count) return undefined;
    for (let row = first; row <= last; row++) rows.push(row);
  }
  return rows.length === count ? rows : undefined;
}

function isChange(value: Json): value is KeptChange & Json[] {
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

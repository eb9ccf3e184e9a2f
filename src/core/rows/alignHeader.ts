import { matchingKey } from "../text/matchingKey";
import { exactHeader, type HeaderIndex } from "./headerIndex";
import type { CellValue } from "./sheet";
import type { HeaderCell } from "./table";

/** For each column of a header printed again, the fields that stand under it: none, one, or two that were fused. */
export type Alignment = ReadonlyMap<number, readonly string[]>;

interface Slot {
  readonly column: number;
  readonly fields: string[];
}

/**
 * Lays a header that is printed again (a new page) against the table's own: known headers anchor it, two headers in
 * one cell are split, and cells between two anchors take the fields missing there, in order, when their numbers agree.
 * So a misread, cut or empty header is known by its place.
 */
export function alignHeader(
  row: readonly (CellValue | undefined)[],
  main: readonly HeaderCell[],
  index: HeaderIndex,
): Alignment {
  const order = main.flatMap((header) => (header.match.kind === "field" ? [header.match.field.id] : []));
  const first = main[0]?.column ?? 0;
  const last = Math.max(main[main.length - 1]?.column ?? 0, row.length - 1);
  const slots: Slot[] = [];
  const passedOver = new Set(
    main.flatMap((header) => (header.match.kind === "field" ? [] : [matchingKey(header.text)])),
  );
  for (let column = first; column <= last; column++) {
    const value = row[column];
    if (typeof value === "string" && passedOver.has(matchingKey(value))) continue;
    slots.push({ column, fields: namedFields(value, index, order) });
  }
  trimEnd(slots, order.length);
  fillGaps(slots, order);
  return new Map(slots.filter((slot) => slot.fields.length > 0).map((slot) => [slot.column, slot.fields]));
}

/** The fields a cell names: one, or two whose headers were run together, whole or by their ends. */
function namedFields(value: CellValue | undefined, index: HeaderIndex, order: readonly string[]): string[] {
  const whole = exactHeader(value, index)?.field.id;
  if (whole !== undefined) return order.includes(whole) ? [whole] : [];
  if (typeof value !== "string") return [];
  const words = matchingKey(value).split(" ");
  for (let cut = 1; cut < words.length; cut++) {
    const pair = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")].map((part) => fieldByPart(part, index));
    if (pair.every((field) => field !== undefined && order.includes(field)) && pair[0] !== pair[1]) {
      return (pair as string[]).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    }
  }
  return [];
}

/** A header, or the only one that begins or ends with these words. */
function fieldByPart(part: string, index: HeaderIndex): string | undefined {
  const whole = index.byKey.get(part)?.field.id;
  if (whole !== undefined) return whole;
  const like = index.keys.filter((key) => key.startsWith(`${part} `) || key.endsWith(` ${part}`));
  const fields = new Set(like.map((key) => index.byKey.get(key)?.field.id));
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** Columns after the last named one that are more than the table has belong to something else. */
function trimEnd(slots: Slot[], length: number): void {
  const named = slots.reduce((count, slot) => count + Math.max(slot.fields.length, 1), 0);
  let surplus = named - length;
  while (surplus-- > 0 && slots.length > 0 && slots[slots.length - 1]?.fields.length === 0) slots.pop();
}

function fillGaps(slots: readonly Slot[], order: readonly string[]): void {
  let slot = 0;
  let field = 0;
  while (slot < slots.length) {
    const from = slot;
    while (slot < slots.length && slots[slot]?.fields.length === 0) slot++;
    const anchor = slots[slot]?.fields[0];
    const until = anchor === undefined ? order.length : order.indexOf(anchor);
    const missing = order.slice(field, Math.max(until, field));
    if (missing.length === slot - from) missing.forEach((id, offset) => slots[from + offset]?.fields.push(id));
    const anchored = slots[slot]?.fields ?? [];
    field = Math.max(field, ...anchored.map((id) => order.indexOf(id) + 1));
    slot++;
  }
}

import type { Counted } from "../entries";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeCell } from "../programmeReading";

/** A total as it is stated, perhaps in several numbers. */
export interface StatedTotal extends Pick<Counted, "value" | "cell"> {
  readonly beside?: readonly ProgrammeCell[];
}

/**
 * Parts against a total: a list above its total cannot be right, one below it may simply not name everyone. Parts equal to
 * any of several readings of the total agree with it.
 */
export function compareSum(
  figure: string,
  parts: readonly Counted[],
  totals: readonly StatedTotal[],
): ProgrammeFinding[] {
  if (parts.length === 0) return [];
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(10));
  const met = totals.find(({ value }) => value === sum);
  return (met ? [met] : totals).map(({ value: total, cell, beside = [] }) => {
    const kind = sum === total ? "listAgrees" : sum > total ? "listAboveTotal" : "listBelowTotal";
    const severity = kind === "listAboveTotal" ? "error" : "note";
    return {
      kind,
      severity,
      cells: [cell, ...beside, ...parts.map((part) => part.cell)],
      figure,
      parts: parts.length,
      sum,
      total,
    };
  });
}

/** Each part that is above the whole. */
export function partsAbove(parts: readonly Counted[], whole: Counted | undefined): ProgrammeFinding[] {
  if (!whole) return [];
  return parts
    .filter(({ value }) => value > whole.value)
    .map(({ value, cell, entry }) => ({
      kind: "partAboveWhole",
      severity: "error",
      cells: [cell, whole.cell],
      figure: entry.figure,
      ...(entry.detail && { detail: entry.detail.text }),
      part: value,
      whole: whole.value,
    }));
}

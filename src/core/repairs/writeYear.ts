import type { FindingOf } from "../rules/finding";
import type { RepairDraft } from "./repairDraft";

/**
 * Writes a year that stands as text, in Arabic digits or inside a date as a plain number. Over a date only likely: its day
 * goes, and a cell that shows dates would show the year 2024 as one of 1905.
 */
export function writeYear(finding: FindingOf<"yearForm">): RepairDraft | undefined {
  if (finding.place.kind !== "cells") return undefined;
  const { column, rows, value } = finding.place;
  const isDate = typeof value === "string" && value.includes("-");
  return {
    certainty: isDate ? "likely" : "certain",
    rows,
    changes: [{ column, rowOffset: 0, from: value, to: finding.parameters.year }],
  };
}

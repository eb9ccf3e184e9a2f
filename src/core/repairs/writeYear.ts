import type { FindingOf } from "../rules/finding";
import type { RepairDraft } from "./repairDraft";

/** Writes a year that stands as text, in Arabic digits or inside a date as a plain number. */
export function writeYear(finding: FindingOf<"yearForm">): RepairDraft | undefined {
  if (finding.place.kind !== "cells") return undefined;
  const { column, rows, value } = finding.place;
  return { certainty: "certain", rows, changes: [{ column, rowOffset: 0, from: value, to: finding.parameters.year }] };
}

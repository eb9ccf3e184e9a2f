import { canonicalText } from "../rows/canonicalText";
import { fieldColumn } from "../rows/table";
import type { FindingOf } from "../rules/finding";
import type { RepairContext, RepairDraft } from "./repairDraft";

type ValueFinding =
  FindingOf<"valueForm"> | FindingOf<"valueMisread"> | FindingOf<"valueNotListed"> | FindingOf<"duplicateRecipient">;

/**
 * Writes a value as the catalogue does: certain where the cell was read with certainty, likely where the value is only
 * the nearest.
 */
export function writeCanonical(finding: ValueFinding, { catalogue, table }: RepairContext): RepairDraft | undefined {
  if (finding.place.kind !== "cells") return undefined;
  const { field: id, column, rows, value } = finding.place;
  const home = fieldColumn(table, id);
  const values = finding.rule === "valueNotListed" ? finding.parameters.nearest : finding.parameters.values;
  if (!home || !values) return undefined;
  const to = canonicalText(catalogue, home.field, values, home.language);
  return {
    certainty: finding.rule === "valueNotListed" ? "likely" : "certain",
    rows,
    changes: [{ column, rowOffset: 0, from: value, to }],
  };
}

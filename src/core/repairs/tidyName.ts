import { tidyText } from "../text/tidyText";
import type { FindingOf } from "../rules/finding";
import type { RepairDraft } from "./repairDraft";

/** Takes hidden characters, tags and spare spaces out of a text; what can be seen and read stays letter for letter. */
export function tidyName(finding: FindingOf<"hiddenCharacters">): RepairDraft | undefined {
  if (finding.place.kind !== "cells" || typeof finding.place.value !== "string") return undefined;
  const { column, rows, value } = finding.place;
  return {
    certainty: "certain",
    rows,
    changes: [{ column, rowOffset: 0, from: value, to: tidyText(finding.place.value) }],
  };
}

import type { Area } from "../../core";
import type { CheckedPlace } from "../session/paneState";

/** Cells of the first error that has any, in the order in which the findings are shown. */
export function firstErrorArea(place: CheckedPlace | undefined): Area | undefined {
  const findings = (place?.checked.groups.rule ?? []).flatMap(({ first }) => first);
  return findings.find(({ severity, area }) => severity === "error" && area)?.area;
}

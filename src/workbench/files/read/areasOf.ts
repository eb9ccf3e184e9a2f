import type { Area } from "../../../host/sheet";
import { areaOf } from "../../../host/cells/reference";

/** The areas of a list like "A1:C3 E5"; what is no area is left out. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? "")
    .split(/\s+/)
    .map((reference) => areaOf(reference))
    .filter((area) => area !== null);
}

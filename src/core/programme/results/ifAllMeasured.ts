import { measured, notMeasured, type Measured } from "../../scoring/measured";
import type { ProgrammeNumber } from "../programmeReading";

/** What `compute` gives when every number was measured; else the reason of the first that was not. */
export function ifAllMeasured(numbers: readonly ProgrammeNumber[], compute: () => number): Measured<number> {
  const missing = numbers.find(({ value }) => !value.measured)?.value;
  if (missing && !missing.measured) return notMeasured(missing.reason);
  return numbers.length === 0 ? notMeasured({ kind: "nothingToCount" }) : measured(compute());
}

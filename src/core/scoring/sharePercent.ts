import { measured, notMeasured, type Measured } from "./measured";
import { roundHalfUp } from "./roundHalfUp";

/** count ÷ of as a whole per cent, half-up, as the documents print it (38 of 49 is 78). Not measured over nothing. */
export function sharePercent(count: number, of: number): Measured<number> {
  if (!(of > 0)) return notMeasured({ kind: "baseNotPositive", base: of });
  return measured(roundHalfUp((100 * count) / of));
}

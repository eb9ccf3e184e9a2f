import type { PerformanceFramework } from "../frameworks/frameworkTypes";
import type { Round } from "./round";

/** The framework's weights as a round keeps them, so that a reader by other ones can be told. */
export function collectedWeights({ perspectives }: PerformanceFramework): NonNullable<Round["weights"]> {
  return Object.fromEntries(perspectives.map(({ id, weight }) => [id, weight]));
}

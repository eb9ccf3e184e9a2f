import type { PerformanceFramework } from "../frameworks/frameworkTypes";
import { performanceFramework } from "../frameworks/frameworks";
import { partValue, type PartValues } from "./partValues";
import { perspectiveWeights } from "./perspectiveWeights";
import { scoreScale } from "./scoreScale";
import { weightedMean, type OpenScore } from "./weightedMean";

/**
 * The score of an institution (0–100): its perspectives (each 0–100) by their weights. For an institution without services
 * the perspectives that the framework omits are ignored, whatever was given for them. A missing perspective leaves the
 * score not measured and the interval open. Source: annual report 2024, the framework of the measurement.
 */
export function performanceScore(
  perspectives: PartValues,
  isServiceInstitution = true,
  framework: PerformanceFramework = performanceFramework,
): OpenScore {
  const parts = perspectiveWeights(framework, isServiceInstitution).map(({ perspective: { id }, weight }) => ({
    id,
    weight,
    value: partValue(perspectives, id),
  }));
  return weightedMean(parts, scoreScale);
}

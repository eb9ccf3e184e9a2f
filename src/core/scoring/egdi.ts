import type { EgdiFramework } from "../frameworks/frameworkTypes";
import { egdiFramework } from "../frameworks/frameworks";
import { partValue, type PartValues } from "./partValues";
import { weightedMean, type OpenScore } from "./weightedMean";

/**
 * The UN e-government development index (0–1): the mean of its three indices (each 0–1), by index id. Oman 2024:
 * 0.80774, 0.96739 and 0.79767 give 0.8576. Source: UN E-Government Survey 2024.
 */
export function egdi(indices: PartValues, framework: EgdiFramework = egdiFramework): OpenScore {
  const parts = framework.indices.map(({ id, weight }) => ({ id, weight, value: partValue(indices, id) }));
  return weightedMean(parts, { low: 0, high: 1 });
}

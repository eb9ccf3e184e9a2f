import type { Stage } from "../frameworks/frameworkTypes";
import { ifAllMeasured } from "./ifAllMeasured";
import type { Measured } from "./measured";
import { partValue, type PartValues } from "./partValues";
import { withinScale, type Interval, type OpenScore } from "./weightedMean";

export interface StageScore extends OpenScore {
  readonly stage: string;
  /** The sum of the components' points, 0 to `maximum`. */
  readonly points: Measured<number>;
  readonly maximum: number;
}

/**
 * Points ÷ maxima × 100 of one stage (0–100). Source: the Muscat readiness document, whose five maxima sum to 100 each.
 * A component without points, or with points outside 0 to its maximum, leaves the score not measured and the interval open
 * by that component's maximum.
 */
export function stageScore(stage: Stage, points: PartValues): StageScore {
  const components = stage.components.map(({ id, maximum }) => ({
    id,
    maximum,
    value: withinScale(partValue(points, id), { low: 0, high: maximum }),
  }));
  const maximum = sum(components.map((component) => component.maximum));
  const low = sum(components.map(({ value }) => (value.measured ? value.value : 0)));
  const high = sum(components.map(({ value, maximum: most }) => (value.measured ? value.value : most)));
  const interval: Interval = { low: (100 * low) / maximum, high: (100 * high) / maximum };
  return {
    stage: stage.id,
    points: ifAllMeasured(components, low),
    maximum,
    score: ifAllMeasured(components, interval.low),
    interval,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

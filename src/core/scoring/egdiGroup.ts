import type { EgdiFramework } from "../frameworks/frameworkTypes";
import { egdiFramework } from "../frameworks/frameworks";
import { clearBinaryNoise } from "./clearBinaryNoise";
import { measured, type Measured } from "./measured";
import { withinScale } from "./weightedMean";

/** The id of the UN group of an EGDI (0–1): very high from 0.75, high from 0.50, middle from 0.25, low below. Nothing is rounded first. */
export function egdiGroup(index: Measured<number>, framework: EgdiFramework = egdiFramework): Measured<string> {
  const checked = withinScale(index, { low: 0, high: 1 });
  if (!checked.measured) return checked;
  const value = clearBinaryNoise(checked.value);
  const downwards = [...framework.groups].sort((a, b) => b.from - a.from);
  // There is one: the check of a framework sees to it that the lowest group begins at 0.
  return measured(downwards.find(({ from }) => value >= from)!.id);
}

import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { measured, notMeasured, type Measured } from "../../scoring/measured";
import { monthsOf } from "../monthPeriod";
import type { ProgrammeEntry } from "../programmeReading";

/** How fast the rest must be done, beside how fast it went. In the figure's unit; a year is twelve months. */
export interface Pace {
  /** Target − achieved; 0 or less where the target is reached. */
  readonly remaining: Measured<number>;
  /** Whole months from the end of what was achieved to the end of the target's period. */
  readonly months: Measured<number>;
  /** A month; not measured where no month is left or nothing remains. */
  readonly needed: Measured<number>;
  /** Whole months that the achieved figure covers. */
  readonly covered: Measured<number>;
  /** A month, over all months covered. */
  readonly untilNow: Measured<number>;
}

/** What was done until when, and what is to be done until when. */
export type Aim = Pick<ProgrammeEntry, "value" | "target" | "period" | "targetPeriod">;

/**
 * The pace of a total: 2,680 of 2,869 by November 2024, target December 2025: 189 in 13 months, 14.5 a month. `from` is the
 * month in which it began, null where nobody knows.
 */
export function pace({ value, target, period, targetPeriod }: Aim, from: number | null): Pace {
  const remaining = remainingOf(value.value, target.value);
  const months = period && targetPeriod ? measured(targetPeriod.to - period.to) : notMeasured({ kind: "missing" });
  const span = period ? monthsOf({ from, to: period.to }) : null;
  const covered = span === null ? notMeasured({ kind: "missing" }) : measured(span);
  return {
    remaining,
    months,
    needed: neededOf(remaining, months),
    covered,
    untilNow: untilNowOf(value.value, covered),
  };
}

function remainingOf(done: Measured<number>, target: Measured<number>): Measured<number> {
  if (!done.measured) return done;
  return target.measured ? measured(clearBinaryNoise(target.value - done.value)) : target;
}

function neededOf(remaining: Measured<number>, months: Measured<number>): Measured<number> {
  if (!remaining.measured) return remaining;
  if (!months.measured) return months;
  if (remaining.value <= 0) return notMeasured({ kind: "nothingToCount" });
  if (months.value <= 0) return notMeasured({ kind: "baseNotPositive", base: months.value });
  return measured(remaining.value / months.value);
}

function untilNowOf(done: Measured<number>, covered: Measured<number>): Measured<number> {
  if (!done.measured) return done;
  return covered.measured ? measured(done.value / covered.value) : covered;
}

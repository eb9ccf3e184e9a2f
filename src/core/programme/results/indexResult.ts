import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { measured, notMeasured, type Measured } from "../../scoring/measured";
import { progress } from "../../scoring/progress";
import { definitionOf, entriesOf } from "../entries";
import type { FigureGroup } from "../programmeDefinitions";
import type { ProgrammeEntry } from "../programmeReading";
import { latestWith, totalsOf } from "../totals";
import { beginningOf } from "./beginningOf";
import { pace, type Aim, type Pace } from "./pace";
import { yearProgress, type YearProgress } from "./yearProgress";

/** One index of the programme: what was done of what is to be done. */
export interface IndexResult {
  readonly group: FigureGroup;
  /** Of several the latest. */
  readonly total?: ProgrammeEntry;
  /** Achieved ÷ target, all years together; for an index in shares, the last year's. */
  readonly progress: Measured<number>;
  /** The earliest first. */
  readonly indexTargets: readonly ProgrammeEntry[];
  /** The first that is not due before what was done ends; where all are, the last. */
  readonly indexTarget?: ProgrammeEntry;
  /** Progress − index target, a fraction of 1: below 0 where the target was missed. */
  readonly distance: Measured<number>;
  /** What was done and is to be done in all: the total; for an index in shares, the last year of each. */
  readonly aim?: Aim;
  /** What is left until the aim, and how fast it must be done. */
  readonly pace?: Pace;
  readonly years: readonly YearProgress[];
  readonly parts: readonly ProgrammeEntry[];
  readonly institutions: readonly ProgrammeEntry[];
  readonly ownCounts: readonly ProgrammeEntry[];
}

/** Undefined where the sheet says nothing of it. */
export function indexResult(figures: readonly ProgrammeEntry[], group: FigureGroup): IndexResult | undefined {
  const of = (role: Parameters<typeof entriesOf>[2]) => entriesOf(figures, group.id, role);
  const totals = totalsOf(figures, group.id);
  const total = latestWith(totals, "value") ?? totals[0];
  const indexTargets = [...of("indexTarget")].sort((one, other) => dueOf(one) - dueOf(other));
  const yearly = of("yearly");
  const institutions = of("institution");
  if (!total && indexTargets.length === 0 && yearly.length === 0 && institutions.length === 0) return undefined;
  const years = yearProgress(yearly, totals);
  const done = total ? totalProgress(total) : lastProgress(years);
  const aim = total ?? lastAim(years);
  const indexTarget = indexTargets.find((each) => dueOf(each) >= (aim?.period?.to ?? 0)) ?? indexTargets.at(-1);
  return {
    group,
    total,
    progress: done,
    indexTargets,
    indexTarget,
    distance: distanceOf(done, indexTarget),
    aim,
    pace: aim && pace(aim, total ? beginningOf(total, yearly) : null),
    years,
    parts: of("part"),
    institutions,
    ownCounts: of("ownCount"),
  };
}

/** The month in which a target is due; one that says no month is due after all others. */
function dueOf({ targetPeriod, period }: ProgrammeEntry): number {
  return (targetPeriod ?? period)?.to ?? Number.MAX_SAFE_INTEGER;
}

function totalProgress({ value, target }: ProgrammeEntry): Measured<number> {
  if (!value.value.measured) return value.value;
  return target.value.measured ? progress(value.value.value, target.value.value) : target.value;
}

/** An index without a total is told as a share each year: the last that was measured. Counts alone are no share of anything. */
function lastProgress(years: readonly YearProgress[]): Measured<number> {
  const last = lastYear(years, "achieved");
  if (!last) return notMeasured({ kind: "blank" });
  const isShare = last.entry !== null && definitionOf(last.entry).cumulative === true;
  return isShare ? last.achieved.value : notMeasured({ kind: "missing" });
}

function lastYear(years: readonly YearProgress[], side: "achieved" | "planned"): YearProgress | undefined {
  return [...years].reverse().find((year) => year[side].value.measured);
}

/** 71% of all was done by the end of 2024, and 100% is planned by the end of 2025. Since when, the years do not say. */
function lastAim(years: readonly YearProgress[]): Aim | undefined {
  const [done, planned] = [lastYear(years, "achieved")?.entry, lastYear(years, "planned")?.entry];
  if (!done?.period || !planned || definitionOf(done).cumulative !== true) return undefined;
  return {
    value: done.value,
    period: { from: null, to: done.period.to },
    target: planned.target,
    targetPeriod: planned.period,
  };
}

function distanceOf(done: Measured<number>, indexTarget: ProgrammeEntry | undefined): Measured<number> {
  if (!done.measured) return done;
  if (!indexTarget) return notMeasured({ kind: "missing" });
  const { value } = indexTarget.target;
  return value.measured ? measured(clearBinaryNoise(done.value - value.value)) : value;
}

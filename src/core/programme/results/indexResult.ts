import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { measured, notMeasured, type Measured } from "../../scoring/measured";
import { progress } from "../../scoring/progress";
import { entriesOf } from "../entries";
import type { FigureGroup } from "../programmeDefinitions";
import type { ProgrammeEntry } from "../programmeReading";
import { pace, type Pace } from "./pace";
import { yearProgress, type YearProgress } from "./yearProgress";

/** One index of the programme: what was done of what is to be done. */
export interface IndexResult {
  readonly group: FigureGroup;
  readonly total?: ProgrammeEntry;
  /** Achieved ÷ target, all years together; for an index in shares, the last year's. */
  readonly progress: Measured<number>;
  readonly indexTarget?: ProgrammeEntry;
  /** Progress − index target, a fraction of 1: below 0 where the target was missed. */
  readonly distance: Measured<number>;
  /** What is left until the total target, and how fast it must be done. */
  readonly pace?: Pace;
  readonly years: readonly YearProgress[];
  readonly parts: readonly ProgrammeEntry[];
  readonly institutions: readonly ProgrammeEntry[];
  readonly ownCounts: readonly ProgrammeEntry[];
  readonly otherReadings: readonly ProgrammeEntry[];
}

/** Undefined where the sheet says nothing of it. */
export function indexResult(figures: readonly ProgrammeEntry[], group: FigureGroup): IndexResult | undefined {
  const of = (role: Parameters<typeof entriesOf>[2]) => entriesOf(figures, group.id, role);
  const [total] = of("total");
  const [indexTarget] = of("indexTarget");
  const yearly = of("yearly");
  const institutions = of("institution");
  if (!total && !indexTarget && yearly.length === 0 && institutions.length === 0) return undefined;
  const years = yearProgress(yearly, total);
  const done = total ? totalProgress(total) : lastProgress(years);
  return {
    group,
    total,
    progress: done,
    indexTarget,
    distance: distanceOf(done, indexTarget),
    pace: total && pace(total),
    years,
    parts: of("part"),
    institutions,
    ownCounts: of("ownCount"),
    otherReadings: of("otherReading"),
  };
}

function totalProgress({ value, target }: ProgrammeEntry): Measured<number> {
  if (!value.value.measured) return value.value;
  return target.value.measured ? progress(value.value.value, target.value.value) : target.value;
}

/** An index without a total is told as a share each year: the last that was measured. */
function lastProgress(years: readonly YearProgress[]): Measured<number> {
  const last = [...years].reverse().find(({ achieved }) => achieved.value.measured);
  return last?.achieved.value ?? notMeasured({ kind: "blank" });
}

function distanceOf(done: Measured<number>, indexTarget: ProgrammeEntry | undefined): Measured<number> {
  if (!done.measured) return done;
  if (!indexTarget) return notMeasured({ kind: "missing" });
  const { value } = indexTarget.target;
  return value.measured ? measured(clearBinaryNoise(done.value - value.value)) : value;
}

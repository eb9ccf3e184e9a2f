import type { Measured } from "../scoring/measured";
import type { OpenScore } from "../scoring/weightedMean";
import type { Difference } from "./roundChange";
import type { RoundInstitution, RoundService } from "./round";

type Value<K extends Difference["kind"]> = Extract<Difference, { readonly kind: K }>;

/** What is otherwise in an institution's row than the last time; the day of collecting does not count. */
export function differences(before: RoundInstitution, after: RoundInstitution): Difference[] {
  const found: Difference[] = [];
  const note = (isSame: boolean, difference: Difference): void => {
    if (!isSame) found.push(difference);
  };
  const pair = <T>(get: (row: RoundInstitution) => T) => ({ before: get(before), after: get(after) });
  note(before.name === after.name, { kind: "name", ...pair(({ name }) => name) });
  note(before.isService === after.isService, { kind: "institutionKind", ...pair(({ isService }) => isService) });
  note(before.isGovernorate === after.isGovernorate, { kind: "governorate", ...pair((row) => row.isGovernorate) });
  note(before.period === after.period, { kind: "period", ...pair(({ period }) => period) });
  note(before.verdict === after.verdict, { kind: "verdict", ...pair(({ verdict }) => verdict) });
  note(before.services === after.services, { kind: "services", ...pair(({ services }) => services) });
  const counts = pair(({ findings }) => findings);
  note(isSameRecord(counts.before, counts.after, Object.is), { kind: "findings", ...counts });
  const overall = pair((row) => row.overall?.score);
  note(isSameScore(before.overall, after.overall), { kind: "overall", ...overall });
  const levels = pair(({ level }) => level);
  note(isSameLevel(levels), { kind: "level", ...levels });
  const count = figuresChanged(before, after);
  note(count === 0, { kind: "figures", count });
  note(before.isSynthetic === after.isSynthetic, { kind: "synthetic", ...pair((row) => row.isSynthetic === true) });
  note(before.seal === after.seal, { kind: "seal", ...pair(({ seal }) => seal) });
  note(before.file === after.file, { kind: "file", ...pair(({ file }) => file) });
  return found;
}

/** How many services are new or otherwise than before; where they stand in their sheet does not count. */
export function changedServices(before: readonly RoundService[], after: readonly RoundService[]): number {
  const left = new Map<string, number>();
  for (const service of before) {
    const key = serviceKey(service);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  let changed = 0;
  for (const service of after) {
    const key = serviceKey(service);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else changed += 1;
  }
  return changed;
}

function serviceKey({ values, unreadable = [] }: RoundService): string {
  const filled = Object.entries(values).filter(([, value]) => value !== "");
  return JSON.stringify([filled.sort(([a], [b]) => (a < b ? -1 : 1)), [...unreadable].sort()]);
}

function figuresChanged(before: RoundInstitution, after: RoundInstitution): number {
  return (
    changed(before.statistics, after.statistics, isSameMeasured) +
    changed(before.stages, after.stages, isSameScore) +
    changedPoints(before, after) +
    changed(before.plan, after.plan, Object.is) +
    changed(before.axes, after.axes, isSameMeasured) +
    changed(before.perspectives, after.perspectives, isSameScore)
  );
}

/** A round written before points were kept says nothing of what they were. */
function changedPoints(before: RoundInstitution, after: RoundInstitution): number {
  return before.components && after.components ? changed(before.components, after.components, isSameMeasured) : 0;
}

function changed<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): number {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => !isSame(before[id], after[id])).length;
}

function isSameRecord<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): boolean {
  return changed(before, after, isSame) === 0;
}

function isSameMeasured(a: Measured<number> | undefined, b: Measured<number> | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.measured && b.measured) return a.value === b.value;
  return a.measured === b.measured;
}

function isSameScore(a: OpenScore | undefined, b: OpenScore | undefined): boolean {
  if (!a || !b) return a === b;
  return isSameMeasured(a.score, b.score) && a.interval.low === b.interval.low && a.interval.high === b.interval.high;
}

function isSameLevel({ before, after }: Pick<Value<"level">, "before" | "after">): boolean {
  if (!before || !after) return before === after;
  if (before.kind === "level" && after.kind === "level") return before.level === after.level;
  return before.kind === after.kind;
}

import { sameScore } from "../comparison/canOvertake";
import type { Measured } from "../scoring/measured";
import type { OpenScore } from "../scoring/weightedMean";
import type { Difference, FigureChange, ScorePart, ServiceChanges } from "./roundChange";
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
  note(isSameCounts(counts.before, counts.after), { kind: "findings", ...counts });
  note(isSameScore(before.overall, after.overall), { kind: "overall", ...pair(({ overall }) => overall) });
  const levels = pair(({ level }) => level);
  note(isSameLevel(levels), { kind: "level", ...levels });
  const figures = figuresChanged(before, after);
  note(figures.length === 0, { kind: "figures", changed: figures });
  note(before.isSynthetic === after.isSynthetic, { kind: "synthetic", ...pair((row) => row.isSynthetic === true) });
  note(before.seal === after.seal, { kind: "seal", ...pair(({ seal }) => seal) });
  note(before.file === after.file, { kind: "file", ...pair(({ file }) => file) });
  return found;
}

/** Services that are new, gone or otherwise than before; where they stand in their sheet does not count. */
export function changedServices(before: readonly RoundService[], after: readonly RoundService[]): ServiceChanges {
  const gone = withoutEqual(before, after, serviceKey);
  const fresh = withoutEqual(after, before, serviceKey);
  const added = withoutEqual(fresh, gone, nameOf);
  return {
    added: added.map(nameOf),
    removed: withoutEqual(gone, fresh, nameOf).map(nameOf),
    edited: fresh.filter((service) => !added.includes(service)).map(nameOf),
  };
}

/** The services that have no counterpart of the same key among the others; each is the counterpart of one. */
function withoutEqual(
  services: readonly RoundService[],
  others: readonly RoundService[],
  keyOf: (service: RoundService) => string,
): readonly RoundService[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return services.filter((service) => {
    const count = left.get(keyOf(service)) ?? 0;
    left.set(keyOf(service), count - 1);
    return count <= 0;
  });
}

/** By the id that our catalogue gives to names; "" where a user's own has no such field. */
function nameOf({ values }: RoundService): string {
  const { name } = values;
  return typeof name === "string" ? name : "";
}

function serviceKey({ values, unreadable = [] }: RoundService): string {
  const filled = Object.entries(values).filter(([, value]) => value !== "");
  return JSON.stringify([filled.sort(([a], [b]) => (a < b ? -1 : 1)), [...unreadable].sort()]);
}

function figuresChanged(before: RoundInstitution, after: RoundInstitution): readonly FigureChange[] {
  // A round written before points were kept says nothing of what they were.
  const hasPoints = before.components !== undefined && after.components !== undefined;
  return [
    ...changed("perspectives", before.perspectives, after.perspectives, isSameScore),
    ...changed("axes", before.axes, after.axes, isSameMeasured),
    ...changed("stages", before.stages, after.stages, isSameScore),
    ...(hasPoints ? changed("components", before.components, after.components, isSameMeasured) : []),
    ...changed("statistics", before.statistics, after.statistics, isSameMeasured),
    ...changed("plan", before.plan, after.plan, Object.is),
  ];
}

function changed<T extends NonNullable<FigureChange["before"]>>(
  group: ScorePart,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): readonly FigureChange[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids]
    .filter((id) => !isSame(before[id], after[id]))
    .map((id) => ({ group, id, before: before[id], after: after[id] }));
}

function isSameCounts(before: RoundInstitution["findings"], after: RoundInstitution["findings"]): boolean {
  return before.error === after.error && before.warning === after.warning && before.note === after.note;
}

function isSameMeasured(a: Measured<number> | undefined, b: Measured<number> | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.measured && b.measured) return isSameNumber(a.value, b.value);
  return a.measured === b.measured;
}

function isSameScore(a: OpenScore | undefined, b: OpenScore | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    isSameMeasured(a.score, b.score) &&
    isSameNumber(a.interval.low, b.interval.low) &&
    isSameNumber(a.interval.high, b.interval.high)
  );
}

/** A spreadsheet that saves a round keeps 15 digits of a number, one or two fewer than were computed. */
function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) < sameScore;
}

function isSameLevel({ before, after }: Pick<Value<"level">, "before" | "after">): boolean {
  if (!before || !after) return before === after;
  if (before.kind === "level" && after.kind === "level") return before.level === after.level;
  return before.kind === after.kind;
}

import fc from "fast-check";
import {
  builtInFrameworks,
  level,
  measured,
  notMeasured,
  perspectiveScore,
  perspectiveWeights,
  roundStatistics,
  scoreScale,
  serviceCatalogue,
  stageScore,
  tidyText,
  valuesOf,
  weightedMean,
  type InstitutionIdentity,
  type Measured,
  type NotMeasuredReason,
  type OpenScore,
  type Round,
  type RoundFinding,
  type RoundInstitution,
  type RoundService,
} from "../../../src/core";

const { performance, stages } = builtInFrameworks;

/** Names as institutions have them, odd ones too: formula signs, quotes, brackets, digits of two scripts. */
const letters = fc.constantFrom(..."وزارة الصحة والبيئة (=+@«»'\"&<>;،٢0a");
const text = fc.string({ unit: letters, minLength: 1, maxLength: 20 }).map((piece) => tidyText(`م${piece}`).trim());

const score = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
const reason = fc.oneof(
  fc.constantFrom<NotMeasuredReason>({ kind: "blank" }, { kind: "missing" }, { kind: "contradictory" }),
  text.map((word): NotMeasuredReason => ({ kind: "notNumber", text: word.replace(/\s+/g, " ") })),
  fc.constant<NotMeasuredReason>({ kind: "cellError", error: "#N/A" }),
  fc
    .double({ min: 100.5, max: 1e6, noNaN: true })
    .map((value): NotMeasuredReason => ({ kind: "outOfRange", value, minimum: 0, maximum: 100 })),
  fc.double({ min: 0.01, max: 0.99, noNaN: true }).map((value): NotMeasuredReason => ({ kind: "fraction", value })),
  score.map((value): NotMeasuredReason => ({ kind: "otherMaximum", value, maximum: 120 })),
);
const axis: fc.Arbitrary<Measured<number>> = fc.oneof(score.map(measured), reason.map(notMeasured));
const share: fc.Arbitrary<Measured<number>> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => measured(value + 0)),
  fc
    .constantFrom<NotMeasuredReason>({ kind: "missing" }, { kind: "blank" }, { kind: "nothingToCount" })
    .map(notMeasured),
);
/** Of a stage the parts that are missing are not kept, only what they leave open. */
const stage: fc.Arbitrary<OpenScore> = fc.oneof(
  score.map((value) => ({ score: measured(value), interval: { low: value, high: value } })),
  fc.tuple(score, score).map(([a, b]) => ({
    score: notMeasured({ kind: "parts", parts: [] }),
    interval: { low: Math.min(a, b), high: Math.max(a, b) },
  })),
);

function each<T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, value])));
}

const identity: fc.Arbitrary<InstitutionIdentity> = fc.record({
  name: text,
  isService: fc.boolean(),
  isGovernorate: fc.boolean(),
  source: fc.constantFrom("cover" as const, "fileName" as const),
});

function performanceOf(isService: boolean, axes: Readonly<Record<string, Measured<number>>>) {
  const parts = perspectiveWeights(performance, isService).map(({ perspective, weight }) => ({
    id: perspective.id,
    weight,
    ...perspectiveScore(perspective, new Map(Object.entries(axes))),
  }));
  const overall = weightedMean(
    parts.map(({ score: value, ...rest }) => ({ ...rest, value })),
    scoreScale,
  );
  const perspectives = Object.fromEntries(
    parts.map(({ id, score: value, interval }) => [id, { score: value, interval }]),
  );
  return { axes, perspectives, overall, level: level(overall.score) };
}

function axesOf(isService: boolean): string[] {
  return perspectiveWeights(performance, isService).flatMap(({ perspective }) => perspective.axes.map(({ id }) => id));
}

/** Points of a component, or why they are not measured; what lies above the maximum is read back with the framework's range. */
const points = (maximum: number): fc.Arbitrary<Measured<number>> =>
  fc.oneof(
    fc.double({ min: 0, max: maximum, noNaN: true }).map((value) => measured(value + 0)),
    reason.filter(({ kind }) => kind !== "outOfRange").map(notMeasured),
    fc
      .double({ min: maximum + 0.5, max: 1e6, noNaN: true })
      .map((value) => notMeasured({ kind: "outOfRange", value, minimum: 0, maximum })),
  );
const components = fc.record(
  Object.fromEntries(
    stages.stages.flatMap((stage) => stage.components).map(({ id, maximum }) => [id, points(maximum)]),
  ),
);

/** Stages as their points have them, where all of these are measured: others are at odds, and that is said of them. */
function asPointsGive(
  given: Readonly<Record<string, OpenScore>>,
  points: Readonly<Record<string, Measured<number>>> = {},
) {
  const values = new Map(Object.entries(points));
  const computed = stages.stages.flatMap((each): [string, OpenScore][] => {
    const { score: value, interval } = stageScore(each, values);
    return value.measured && given[each.id] ? [[each.id, { score: value, interval }]] : [];
  });
  return { ...given, ...Object.fromEntries(computed) };
}

const counts = fc.record({ error: fc.nat(999), warning: fc.nat(999), note: fc.nat(999) });

const institution: fc.Arbitrary<RoundInstitution> = fc
  .tuple(identity, identity, fc.boolean())
  .chain(([stated, other, isCorrected]) => {
    const now: InstitutionIdentity & Pick<RoundInstitution, "stated"> = isCorrected
      ? { ...other, name: `${other.name} ثانية`, source: "analyst", stated }
      : stated;
    return fc
      .record({
        base: fc.record({
          file: text.map((name) => `${name}.xlsx`),
          period: fc.option(text, { nil: null }),
          collected: fc.constantFrom("2024-01-31", "2025-12-01"),
          verdict: fc.constantFrom("accepted" as const, "repairable" as const, "rejected" as const),
          findings: counts,
          statistics: each(
            roundStatistics.map(({ id }) => id),
            share,
          ),
          seal: fc.constantFrom("matches" as const, "changed" as const, "none" as const),
        }),
        isSynthetic: fc.boolean(),
        components: fc.option(components, { nil: undefined }),
        unknown: fc.option(fc.record({ visit: fc.integer({ min: 1, max: 99 }) }), { nil: undefined }),
        stages: fc.oneof(
          fc.constant({}),
          each(
            stages.stages.map(({ id }) => id),
            stage,
          ),
        ),
        plan: fc.dictionary(fc.constantFrom(...stages.plan.map(({ id }) => id)), fc.boolean(), {
          noNullPrototype: true,
        }),
        scores: fc.option(each(axesOf(now.isService), axis), { nil: undefined }),
      })
      .map(({ base, unknown, isSynthetic, components: kept, stages: ofStages, plan, scores }): RoundInstitution => ({
        ...now,
        ...base,
        services: null,
        ...(unknown && { unknown }),
        ...(isSynthetic && { isSynthetic }),
        ...(kept && Object.keys(ofStages).length > 0 && { components: kept }),
        stages: asPointsGive(ofStages, kept),
        plan: Object.keys(ofStages).length > 0 ? plan : {},
        ...(scores ? performanceOf(now.isService, scores) : { axes: {}, perspectives: {} }),
      }));
  });

const { fields } = serviceCatalogue;

const content: fc.Arbitrary<Pick<RoundService, "values" | "unreadable">> = fc
  .tuple(
    ...fields.map((field) => {
      const ids = valuesOf(serviceCatalogue, field).map(({ id }) => id);
      const value: fc.Arbitrary<string | number | readonly string[]> =
        field.kind === "text"
          ? text
          : field.kind === "year"
            ? fc.integer({ min: serviceCatalogue.rules.years.first, max: serviceCatalogue.rules.years.last })
            : field.kind === "anyOf"
              ? fc.subarray(ids, { minLength: 1 })
              : fc.constantFrom(...ids).map((id) => [id]);
      return fc.option(
        fc.oneof({ weight: 9, arbitrary: value }, fc.constant(undefined)).map((one) => [field.id, one] as const),
        { nil: undefined },
      );
    }),
  )
  .map((entries) => {
    const given = entries.filter((entry) => entry !== undefined);
    const unreadable = given.flatMap(([id, value]) => (value === undefined ? [id] : []));
    const values = Object.fromEntries(given.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
    return { values, ...(unreadable.length > 0 && { unreadable }) };
  });

/** A round as collecting makes it, names all different, services and findings of its institutions. */
export const someRound: fc.Arbitrary<Round> = fc
  .tuple(
    fc.array(institution, { maxLength: 6 }),
    fc.array(content, { maxLength: 12 }),
    fc.array(
      fc.record({
        severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
        message: fc.oneof(text, fc.record({ ar: text, en: text })),
      }),
      {
        maxLength: 6,
      },
    ),
    fc.record({
      period: fc.option(text, { nil: null }),
      policy: fc.constantFrom("published" as const),
      unread: fc.array(fc.record({ file: text, reason: text }), { maxLength: 3 }),
    }),
  )
  .map(([drawn, services, findings, rest]) => {
    const named = drawn.map((each, index) => ({ ...each, name: `${each.name} ${String.fromCharCode(97 + index)}` }));
    const [first] = named;
    const owners = first ? named : [];
    const ownedServices = owners.length === 0 ? [] : services.map((of, index) => owned(of, index, owners));
    const institutions = named.map((each) => {
      const count = ownedServices.filter(({ institution: name }) => name === each.name).length;
      return { ...each, services: count === 0 ? null : count };
    });
    const listed = findings.flatMap((finding): RoundFinding[] =>
      first ? [{ ...finding, institution: first.name, rule: "requiredBlank", sheet: "", place: "B2" }] : [],
    );
    return { ...rest, institutions, services: ownedServices, findings: listed };
  });

function owned(
  of: Pick<RoundService, "values" | "unreadable">,
  index: number,
  owners: readonly RoundInstitution[],
): RoundService {
  const owner = owners[index % owners.length]!;
  return { institution: owner.name, sheet: "الخدمات", row: index + 2, ...of };
}

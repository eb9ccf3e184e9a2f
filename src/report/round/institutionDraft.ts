import {
  level,
  type Frameworks,
  type IdentitySource,
  type InstitutionIdentity,
  type Interval,
  type LevelPolicy,
  type Measured,
  type NotMeasuredReason,
  type OpenScore,
  type RoundInstitution,
  type SealState,
  type Severity,
  type Verdict,
} from "../../core";

/** An institution's row while its cells are read, one column after the other, in any order. */
export interface InstitutionDraft {
  name: string;
  isService: boolean;
  isGovernorate: boolean;
  source: IdentitySource;
  statedName: string;
  statedIsService: boolean;
  statedIsGovernorate: boolean;
  statedSource: IdentitySource;
  recordedName: string;
  file: string;
  period: string | null;
  collected: string;
  isSynthetic: boolean;
  verdict: Verdict;
  services: number | null;
  findings: Record<Severity, number>;
  statistics: Record<string, Measured<number>>;
  unknown: Record<string, number>;
  stages: Record<string, OpenScore>;
  components: Record<string, Measured<number>>;
  plan: Record<string, boolean>;
  axes: Record<string, Measured<number>>;
  perspectives: Record<string, OpenScore>;
  overall?: Measured<number>;
  overallInterval: Interval;
  seal: SealState;
}

export function newDraft(): InstitutionDraft {
  return {
    name: "",
    isService: true,
    isGovernorate: false,
    source: "fileName",
    statedName: "",
    statedIsService: true,
    statedIsGovernorate: false,
    statedSource: "fileName",
    recordedName: "",
    file: "",
    period: null,
    collected: "",
    isSynthetic: false,
    verdict: "rejected",
    services: null,
    findings: { error: 0, warning: 0, note: 0 },
    statistics: {},
    unknown: {},
    stages: {},
    components: {},
    plan: {},
    axes: {},
    perspectives: {},
    overallInterval: { low: 0, high: 100 },
    seal: "none",
  };
}

/**
 * The row that the cells make together. What differs from what the file stated is the analyst's correction, whatever the
 * column of sources says; the level is that of the overall score, so that a corrected score has its own.
 */
export function institutionOf(draft: InstitutionDraft, frameworks: Frameworks, policy: LevelPolicy): RoundInstitution {
  const { findings, statistics, unknown, stages, components, plan, axes } = draft;
  const perspectives = withMissingParts(draft, frameworks);
  const overall = overallOf(draft, perspectives);
  return {
    ...identityOf(draft),
    file: draft.file,
    period: draft.period,
    collected: draft.collected,
    ...(draft.isSynthetic && { isSynthetic: true }),
    verdict: draft.verdict,
    services: draft.services,
    findings,
    statistics,
    ...(Object.keys(unknown).length > 0 && { unknown }),
    stages,
    ...(Object.keys(components).length > 0 && { components }),
    plan,
    axes,
    perspectives,
    ...(overall && { overall, level: level(overall.score, policy, frameworks.levels) }),
    seal: draft.seal,
  };
}

function identityOf(draft: InstitutionDraft): InstitutionIdentity & Pick<RoundInstitution, "stated"> {
  const { name, isService, isGovernorate } = draft;
  const stated: InstitutionIdentity = {
    name: draft.statedName,
    isService: draft.statedIsService,
    isGovernorate: draft.statedIsGovernorate,
    source: draft.statedSource,
  };
  const isAsStated = name === stated.name && isService === stated.isService && isGovernorate === stated.isGovernorate;
  return isAsStated ? stated : { name, isService, isGovernorate, source: "analyst", stated };
}

type Parts = Extract<NotMeasuredReason, { kind: "parts" }>["parts"];

/** Which parts a score lacks is told by their own cells. */
function withMissingParts({ perspectives, axes }: InstitutionDraft, { performance }: Frameworks) {
  const entries = Object.entries(perspectives).map(([id, value]): [string, OpenScore] => {
    const own = performance.perspectives.find((perspective) => perspective.id === id)?.axes ?? [];
    return [id, withParts(value, missing(own.map((axis) => [axis.id, axes[axis.id]])))];
  });
  return Object.fromEntries(entries);
}

function overallOf(
  { overall, overallInterval }: InstitutionDraft,
  perspectives: Readonly<Record<string, OpenScore>>,
): OpenScore | undefined {
  if (!overall) return undefined;
  if (overall.measured) return { score: overall, interval: { low: overall.value, high: overall.value } };
  const parts = missing(Object.entries(perspectives).map(([id, { score }]) => [id, score]));
  return withParts({ score: overall, interval: overallInterval }, parts);
}

function missing(values: readonly (readonly [string, Measured<number> | undefined])[]): Parts {
  return values.flatMap(([id, value]) => (value && !value.measured ? [{ id, reason: value.reason }] : []));
}

function withParts(value: OpenScore, parts: Parts): OpenScore {
  const { score, interval } = value;
  if (score.measured || score.reason.kind !== "parts") return value;
  return { score: { measured: false, reason: { kind: "parts", parts } }, interval };
}

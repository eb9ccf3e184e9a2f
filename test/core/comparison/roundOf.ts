import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import type { Round, RoundInstitution } from "../../../src/core/round/round";
import { measured } from "../../../src/core/scoring/measured";
import { level } from "../../../src/core/scoring/level";
import { performanceScore } from "../../../src/core/scoring/performanceScore";
import type { OpenScore } from "../../../src/core/scoring/weightedMean";

const bare: RoundInstitution = {
  name: "",
  isService: true,
  isGovernorate: false,
  source: "cover",
  file: "file.xlsx",
  period: null,
  collected: "2024-12-01",
  verdict: "accepted",
  services: null,
  findings: { error: 0, warning: 0, note: 0 },
  statistics: {},
  stages: {},
  plan: {},
  axes: {},
  perspectives: {},
  seal: "none",
};

/** A score that is known. */
export function sure(score: number): OpenScore {
  return { score: measured(score), interval: { low: score, high: score } };
}

/** An institution whose perspectives are given (readiness, maturity, impact; two for one without services): its overall score follows. */
export function institutionOf(
  name: string,
  scores: readonly number[] = [],
  more: Partial<RoundInstitution> = {},
): RoundInstitution {
  const isService = more.isService ?? true;
  const ids = isService ? ["readiness", "maturity", "impact"] : ["readiness", "impact"];
  const perspectives = Object.fromEntries(scores.map((score, index) => [ids[index]!, sure(score)]));
  const overall = performanceScore(
    new Map(Object.entries(perspectives).map(([id, { score }]) => [id, score])),
    isService,
    builtInFrameworks.performance,
  );
  const scored = scores.length > 0 ? { perspectives, overall, level: level(overall.score) } : {};
  return { ...bare, name, ...scored, ...more };
}

/** An institution of which only the overall score matters. */
export function scoredAt(name: string, score: number, more: Partial<RoundInstitution> = {}): RoundInstitution {
  return { ...bare, name, overall: sure(score), level: level(measured(score)), ...more };
}

/** A round of institutions. */
export function roundOf(institutions: readonly RoundInstitution[], more: Partial<Round> = {}): Round {
  return { period: null, institutions, services: [], findings: [], unread: [], ...more };
}

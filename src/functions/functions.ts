/**
 * The worksheet functions, in the namespace JAHIZ: one line each over the core. Their descriptions stand in
 * `messages/{ar,en}/functionTexts.ts`; `scripts/functionsMetadata.ts` joins them with the names and types below.
 * A parameter `unknown[][]` takes a range or a single value.
 */
// In the order in which functions.js packs best (a third of a kilobyte smaller than by the alphabet).
import { egdiGroupName, egdiOf } from "./egdiAnswers";
import { performanceScoreOf } from "./performanceScoreOf";
import { answer } from "./answer";
import { possibleCountRows } from "./possibleCountRows";
import { inventoryFindingRows, serviceFindingRows } from "./findingRows";
import { stageScores } from "./stageScores";
import { readPolicy } from "./readPolicy";
import { levelName, levelNumberOf } from "./levelAnswers";
import { rangeReader } from "./rangeReader";
import { growth as growthOf, progress as progressOf } from "../core";
import { leapRows } from "./leapRows";
import { associate } from "./associate";
import { rankingRows } from "./rankingRows";
import { canonicalAnswer } from "./canonicalAnswer";
import { ratios } from "./ratios";
import { serviceCount as countServices } from "./serviceCounts";
import { unlessLeftOut } from "./unlessLeftOut";
import { readTop } from "./wholeNumber";
import { readField } from "./readField";
import { spill } from "./spill";
import { distributionRows } from "./distributionRows";
import { statisticsRows } from "./statisticsRows";

/** @customfunction */
export function maturityLevel(score: unknown[][], language?: string, policy?: string): unknown[][] {
  return answer(language, (spoken) => {
    const bands = readPolicy(policy, spoken);
    return spill(spoken, { score }, (cells) => levelName(cells.score, bands, spoken));
  });
}

/** @customfunction */
export function levelNumber(score: unknown[][], policy?: string): unknown[][] {
  return answer(null, (spoken) => {
    const bands = readPolicy(policy, spoken);
    return spill(spoken, { score }, (cells) => levelNumberOf(cells.score, bands));
  });
}

/** @customfunction */
export function stageScore(stage: string[][], points: unknown[][], maxima?: unknown[][]): unknown[][] {
  return answer(null, (spoken) => stageScores(stage, points, maxima, spoken));
}

/** @customfunction */
export function performanceScore(
  readiness: unknown[][],
  maturity: unknown[][],
  impact: unknown[][],
  isServiceInstitution?: unknown[][],
): unknown[][] {
  const ranges = { readiness, maturity, impact, isServiceInstitution: unlessLeftOut(isServiceInstitution, true) };
  return answer(null, (spoken) => spill(spoken, ranges, performanceScoreOf));
}

/** @customfunction */
export function levelDistribution(scores: unknown[][], language?: string, policy?: string): unknown[][] {
  return answer(language, (spoken) => distributionRows(scores, readPolicy(policy, spoken), spoken));
}

/** @customfunction */
export function ranking(names: unknown[][], scores: unknown[][], groups?: unknown[][], top?: unknown): unknown[][] {
  return answer(null, (spoken) => rankingRows(names, scores, groups, readTop(top), spoken));
}

/** @customfunction */
export function leaps(names: unknown[][], before: unknown[][], now: unknown[][], top?: unknown): unknown[][] {
  return answer(null, (spoken) => leapRows(names, before, now, readTop(top), spoken));
}

/** @customfunction */
export function progress(done: unknown[][], target: unknown[][]): unknown[][] {
  return answer(null, (spoken) => ratios(spoken, { done, target }, progressOf));
}

/** @customfunction */
export function growth(before: unknown[][], now: unknown[][]): unknown[][] {
  return answer(null, (spoken) => ratios(spoken, { before, now }, growthOf));
}

/** @customfunction */
export function egdi(onlineServices: unknown[][], infrastructure: unknown[][], humanCapital: unknown[][]): unknown[][] {
  return answer(null, (spoken) => spill(spoken, { onlineServices, infrastructure, humanCapital }, egdiOf));
}

/** @customfunction */
export function egdiGroup(index: unknown[][], language?: string): unknown[][] {
  return answer(language, (spoken) => spill(spoken, { index }, (cells) => egdiGroupName(cells.index, spoken)));
}

/** @customfunction */
export function canonical(value: unknown[][], field: string, language?: string): unknown[][] {
  return answer(language, (spoken) => {
    const known = readField(field, spoken);
    const read = rangeReader(value, known);
    return spill(spoken, { value }, (cells) => canonicalAnswer(cells.value, known, spoken, read));
  });
}

/** @customfunction */
export function serviceCount(inventory: unknown[][], field: string, value: unknown): number {
  return answer(null, (spoken) => countServices(inventory, field, value, spoken).count);
}

/** @customfunction */
export function serviceShare(inventory: unknown[][], field: string, value: unknown): number {
  return answer(null, (spoken) => countServices(inventory, field, value, spoken).share);
}

/** @customfunction */
export function inventoryStats(inventory: unknown[][], language?: string): unknown[][] {
  return answer(language, (spoken) => statisticsRows(inventory, spoken));
}

/** @customfunction */
export function inventoryFindings(inventory: unknown[][], language?: string): unknown[][] {
  return answer(language, (spoken) => inventoryFindingRows(inventory, spoken));
}

/** @customfunction */
export function serviceFindings(headers: unknown[][], row: unknown[][], language?: string): unknown[][] {
  return answer(language, (spoken) => serviceFindingRows(headers, row, spoken));
}

/** @customfunction */
export function possibleCounts(share: unknown[][], of: unknown): unknown[][] {
  return answer(null, (spoken) => possibleCountRows(share, of, spoken));
}

associate({
  maturityLevel,
  levelNumber,
  stageScore,
  performanceScore,
  levelDistribution,
  ranking,
  leaps,
  progress,
  growth,
  egdi,
  egdiGroup,
  canonical,
  serviceCount,
  serviceShare,
  inventoryStats,
  inventoryFindings,
  serviceFindings,
  possibleCounts,
});

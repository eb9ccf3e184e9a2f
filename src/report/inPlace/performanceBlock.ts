import type { CardPlace, OpenScore, ScorecardScores } from "../../core";
import type { DescribedCell } from "../describedWorkbook";
import { scoreText } from "../scoreText";
import { cellText } from "./cellText";
import { addressOf } from "./figureCells";
import { text } from "./guardedFormula";
import { distanceFormula, levelFormula, nextLevelFormula, type LevelWords } from "./levelFormulas";
import { distanceValue, levelValue, nextLevelValue } from "./levelValues";
import type { ScoreCell } from "./scoreEdit";
import type { ScoredPerspective } from "./scoredGroups";
import { weightText } from "./weightText";

type PerformanceScores = Extract<ScorecardScores, { kind: "performance" }>;

/** Whether the cells are to be live formulas. */
type BlockWords = LevelWords & { readonly isLive: boolean };

/**
 * In which columns of the block the remarks and the scores stand. The columns beside a card are narrow: names and remarks
 * run on over the blank ones between, and a sentence in place of a score over those after.
 */
const remarkOffset = 3;
const scoreOffset = 6;
/** How many columns the block takes. */
export const performanceColumns = 8;

/**
 * The block of an institution's performance: a row a perspective with its weight, then the overall score, the level with
 * the policy by which it was read, and the points to the next level with that level's name. `place` is its first header.
 */
export function performanceBlock(
  place: CardPlace,
  perspectives: readonly ScoredPerspective[],
  scoreOf: (perspective: ScoredPerspective) => DescribedCell,
  scores: PerformanceScores,
  words: BlockWords,
): readonly ScoreCell[] {
  const { levels, messages, language, isLive } = words;
  const rowAt = (offset: number, label: string, value: DescribedCell, remark: DescribedCell): readonly ScoreCell[] => {
    const row = place.row + offset;
    return [
      { row, column: place.column, value: label },
      { row, column: place.column + remarkOffset, value: remark },
      { row, column: place.column + scoreOffset, value, format: "score" },
    ];
  };
  const overallRow = perspectives.length + 1;
  const overall = addressOf({ row: place.row + overallRow, column: place.column + scoreOffset });
  const { headers } = messages;
  return [
    ...rowAt(0, headers.perspective, headers.score, headers.remark),
    ...perspectives.flatMap((perspective, index) =>
      rowAt(
        index + 1,
        perspective.label[language],
        scoreOf(perspective),
        cellText(weightText(perspective.weight, messages)),
      ),
    ),
    ...rowAt(
      overallRow,
      messages.overall,
      isLive ? overallFormula(place, perspectives, scores, words) : overallValue(scores.overall, words, perspectives),
      null,
    ),
    ...rowAt(
      overallRow + 1,
      messages.level,
      isLive
        ? { formula: levelFormula(overall, looksLikeFraction(scores.overall) ? `ROUND(${overall},0)` : overall, words) }
        : levelValue(scores.level, words),
      levels.policies[scores.policy].label[language],
    ),
    ...rowAt(
      overallRow + 2,
      messages.distance,
      isLive ? { formula: distanceFormula(overall, words) } : distanceValue(scores.distance, words),
      isLive ? { formula: nextLevelFormula(overall, words) } : nextLevelValue(scores.distance, words),
    ),
  ];
}

/**
 * The worksheet function over the block's own scores; a perspective that the institution does not have is "". Where the
 * function would refuse one of them, they are weighed in the open.
 */
function overallFormula(
  place: CardPlace,
  perspectives: readonly ScoredPerspective[],
  { isServiceInstitution }: PerformanceScores,
  { messages }: LevelWords,
): DescribedCell {
  const addresses = new Map(
    perspectives.map(({ id }, index) => [
      id,
      addressOf({ row: place.row + index + 1, column: place.column + scoreOffset }),
    ]),
  );
  const counted = `COUNT(${[...addresses.values()].join(",")})<${addresses.size}`;
  const score = perspectives.some(({ result }) => looksLikeFraction(result))
    ? perspectives.map(({ id, weight }) => `${weight}*${addresses.get(id)}`).join("+")
    : performanceCall(addresses, isServiceInstitution);
  return { formula: `=IF(${counted},${text(messages.perspectiveMissing)},${score})` };
}

function performanceCall(addresses: ReadonlyMap<string, string>, isServiceInstitution: boolean): string {
  const given = ["readiness", "maturity", "impact"].map((id) => addresses.get(id) ?? text(""));
  return `JAHIZ.PERFORMANCESCORE(${[...given, isServiceInstitution ? "TRUE" : "FALSE"].join(",")})`;
}

/** Worksheet functions refuse a score between 0 and 1 of 100: in a cell it is mostly a per cent held as a fraction. */
function looksLikeFraction({ score }: OpenScore): boolean {
  return score.measured && score.value > 0 && score.value < 1;
}

function overallValue(
  { score, interval }: OpenScore,
  { messages, language }: LevelWords,
  perspectives: readonly ScoredPerspective[],
): string | number {
  if (score.measured) return score.value;
  const missing = perspectives.filter(({ result }) => !result.score.measured).map(({ label }) => label[language]);
  return cellText(messages.partsMissing(missing, scoreText(interval.low), scoreText(interval.high)));
}

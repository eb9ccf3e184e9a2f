import {
  level,
  measured,
  scoreScale,
  type CardPerspective,
  type Frameworks,
  type LevelPolicy,
  type LevelResult,
  type Named,
  type NotMeasuredReason,
  type OpenPart,
  type ScorecardScores,
} from "../../core";
import { checkerMessages, type OpenScoreMessages } from "../../messages/checkerMessages";
import type { ReportContext } from "../../report/reportContext";
import { scoreText } from "../../report/scoreText";

type Stages = Extract<ScorecardScores, { kind: "stages" }>;
type Performance = Extract<ScorecardScores, { kind: "performance" }>;

/** What is open of a scorecard's scores while parts of it are missing: none where all are there. */
export function openScores(scores: ScorecardScores, context: ReportContext): string[] {
  const messages = checkerMessages(context.language).open;
  return scores.kind === "stages" ? openStages(scores, context, messages) : openLevel(scores, context, messages);
}

/** A stage has no level, so it is only said how far its score can still go and with what. */
function openStages(
  { stages }: Stages,
  { frameworks, language }: ReportContext,
  messages: OpenScoreMessages,
): string[] {
  return stages.flatMap(({ stage, score, interval, maximum }) => {
    const known = frameworks.stages.stages.find(({ id }) => id === stage);
    if (score.measured || !known) return [];
    const missing = missingIds(score.reason);
    const parts = known.components
      .filter(({ id }) => missing.includes(id))
      .map((component) => ({
        name: component.label[language],
        points: scoreText((scoreScale.high * component.maximum) / maximum),
      }));
    return [messages.stage(known.label[language], scoreText(interval.low), scoreText(interval.high), parts)];
  });
}

/** Something that is missing of a performance score, and by how many points of it (0–100) it can move it. */
interface MissingPart extends Pick<OpenPart, "reach" | "canChangeLevel"> {
  readonly name: string;
}

function openLevel(
  scores: Performance,
  { frameworks, language }: ReportContext,
  messages: OpenScoreMessages,
): string[] {
  const { open, overall, policy } = scores;
  if (overall.score.measured) return [];
  const named = (result: LevelResult): string => levelWords(result, frameworks, language, messages);
  const parts = open.open.flatMap((part) => missingParts(part, scores.perspectives, frameworks, language));
  const [settled, ...others] = open.levels;
  const outlook =
    settled && others.length === 0
      ? messages.levelStays(named(settled))
      : messages.levelsPossible(open.levels.map(named));
  const [only, ...more] = parts;
  if (only && more.length === 0) {
    const at = (score: number): string => named(levelAt(score, policy, frameworks));
    const { low, high } = overall.interval;
    return [outlook, messages.onlyPart(only.name, scoreText(only.reach), at(low), at(high))];
  }
  return [outlook, ...parts.map((part) => messages.part(part.name, scoreText(part.reach), part.canChangeLevel))];
}

/** The missing axes of a perspective, each with its share of the perspective's reach; the perspective itself where the sheet gives it alone. */
function missingParts(
  { id, reach, canChangeLevel }: OpenPart,
  perspectives: readonly CardPerspective[],
  frameworks: Frameworks,
  language: ReportContext["language"],
): MissingPart[] {
  const known = frameworks.performance.perspectives.find((each) => each.id === id);
  const score = perspectives.find(({ perspective }) => perspective === id)?.score;
  if (!known || !score || score.measured) return [];
  const missing = missingIds(score.reason);
  const axes = known.axes.filter((axis) => missing.includes(axis.id));
  const called = (named: Named): string => named.label[language];
  if (axes.length === 0) return [{ name: called(known), reach, canChangeLevel }];
  const weights = axes.reduce((sum, { weight }) => sum + weight, 0);
  return axes.map((axis) => ({ name: called(axis), reach: (reach * axis.weight) / weights, canChangeLevel }));
}

function missingIds(reason: NotMeasuredReason): readonly string[] {
  return reason.kind === "parts" ? reason.parts.map(({ id }) => id) : [];
}

function levelAt(score: number, policy: LevelPolicy, frameworks: Frameworks): LevelResult {
  return level(measured(score), policy, frameworks.levels);
}

function levelWords(
  result: LevelResult,
  { levels }: Frameworks,
  language: ReportContext["language"],
  messages: OpenScoreMessages,
): string {
  if (result.kind !== "level") return messages.noPublishedLevel;
  const label = levels.levels.find(({ id }) => id === result.level)?.label[language] ?? result.level;
  return messages.level(label);
}

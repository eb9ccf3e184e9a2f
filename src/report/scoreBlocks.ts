import {
  scoreScale,
  type CardRow,
  type KnownRow,
  type Labels,
  type LevelResult,
  type Measured,
  type OpenScore,
  type ScorecardAssessment,
  type ScorecardScores,
} from "../core";
import type { MessageLanguage } from "../messages/language";
import { reportMessages, type ReportMessages } from "../messages/reportMessages";
import { axesSentences } from "./axesSentences";
import type { ReportContext } from "./reportContext";
import { scoreText } from "./scoreText";

/** One row of scores. A value that was not measured is missing, and the remark says what is known. */
export interface ScoreLine {
  /** The framework's id of the stage, perspective, component or axis. */
  readonly id: string;
  readonly label: string;
  /** A stage or perspective, as against its components or axes. */
  readonly isGroup: boolean;
  readonly points?: number;
  readonly maximum?: number;
  /** Of a component or axis without points: whether something stands in its cell all the same. */
  readonly isGiven?: boolean;
  /** 0–100. */
  readonly score?: number;
  /** The same as a reader sees it. */
  readonly scoreText?: string;
  readonly remark?: string;
}

export interface ScoreBlock {
  readonly lines: readonly ScoreLine[];
  /** The plan checklist: yes, no, or not answered. */
  readonly plan: readonly { readonly label: string; readonly answer?: boolean }[];
  /** The overall score with its level, and the policy and assumptions behind it. */
  readonly sentences: readonly string[];
}

interface Group {
  readonly id: string;
  readonly label: Labels;
  readonly parts: readonly { readonly id: string; readonly label: Labels; readonly maximum: number }[];
}

/** The scores of a scorecard as tables, in the framework's order. */
export function scoreBlock({ scorecard, scores }: ScorecardAssessment, context: ReportContext): ScoreBlock {
  const { frameworks, language } = context;
  const messages = reportMessages(language);
  if (scores.kind === "stages") {
    const groups = frameworks.stages.stages.map((stage) => ({ ...stage, parts: stage.components }));
    const results = scores.stages.map((stage) => ({ id: stage.stage, ...stage }));
    const plan = frameworks.stages.plan.map(({ id, label }) => ({
      label: label[language],
      answer: valueOf(scores.plan.find(({ item }) => item === id)?.answer),
    }));
    return { lines: linesOf(groups, results, scorecard.parts, context), plan, sentences: [messages.stagesHaveNoLevel] };
  }
  const groups = frameworks.performance.perspectives.map((perspective) => ({
    ...perspective,
    parts: perspective.axes.map((axis) => ({ ...axis, maximum: scoreScale.high })),
  }));
  const results = scores.perspectives.map((perspective) => ({ id: perspective.perspective, ...perspective }));
  return {
    lines: linesOf(groups, results, scorecard.parts, context),
    plan: [],
    sentences: performanceSentences(scores, context, messages),
  };
}

function linesOf(
  groups: readonly Group[],
  results: readonly (OpenScore & { id: string; maximum?: number })[],
  parts: readonly KnownRow[],
  { language }: ReportContext,
): ScoreLine[] {
  const messages = reportMessages(language);
  return groups.flatMap((group): ScoreLine[] => {
    const result = results.find(({ id }) => id === group.id);
    if (!result) return [];
    const below = group.parts.map(({ id, label, maximum }): ScoreLine => {
      const row: CardRow | undefined = parts.find((part) => part.id === id);
      const points = valueOf(row?.points?.value);
      const isGiven = row?.points !== undefined && !isBlank(row.points.value);
      return {
        id,
        label: label[language],
        isGroup: false,
        points,
        maximum,
        ...(points === undefined && { isGiven, remark: isGiven ? messages.givenNotMeasured : messages.notGiven }),
      };
    });
    return [
      {
        id: group.id,
        label: group.label[language],
        isGroup: true,
        score: valueOf(result.score),
        scoreText: result.score.measured ? scoreText(result.score.value) : undefined,
        remark: openRemark(result, messages),
      },
      ...below,
    ];
  });
}

function performanceSentences(
  scores: Extract<ScorecardScores, { kind: "performance" }>,
  { frameworks, language }: ReportContext,
  messages: ReportMessages,
): string[] {
  const { overall, level, policy } = scores;
  const bands = frameworks.levels.policies[policy];
  const score = overall.score.measured
    ? messages.overall(scoreText(overall.score.value))
    : messages.overallOpen(scoreText(overall.interval.low), scoreText(overall.interval.high));
  return [
    score,
    ...levelSentence(level, frameworks.levels.levels, language, messages),
    messages.policy(bands.label[language], bands.caveat?.[language] ?? ""),
    ...axesSentences(frameworks, messages),
  ];
}

function levelSentence(
  level: LevelResult,
  levels: readonly { id: string; label: Labels }[],
  language: MessageLanguage,
  messages: ReportMessages,
): string[] {
  if (level.kind === "level")
    return [messages.levelIs(levels.find(({ id }) => id === level.level)?.label[language] ?? level.level)];
  return level.kind === "noPublishedLevel" ? [messages.noPublishedLevel] : [];
}

function openRemark({ score, interval }: OpenScore, messages: ReportMessages): string | undefined {
  return score.measured ? undefined : messages.scoreOpen(scoreText(interval.low), scoreText(interval.high));
}

function isBlank(value: Measured<number>): boolean {
  return !value.measured && value.reason.kind === "blank";
}

function valueOf<T>(value: Measured<T> | undefined): T | undefined {
  return value?.measured ? value.value : undefined;
}

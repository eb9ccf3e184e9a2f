import {
  builtInFrameworks,
  compareRounds,
  levelGaps,
  roundHalfUp,
  type AverageScore,
  type Highest,
  type Leap,
  type LevelDistribution,
  type Round,
  type RoundComparison,
} from "../../core";
import { annualMessages } from "../../messages/annualMessages";
import type { MessageLanguage } from "../../messages/language";
import { periodLine } from "../../report/annual/parts/periodLine";
import { scoreText } from "../../report/scoreText";
import { percentText } from "../../report/shares";
import { twiceLines } from "../../report/round/changeLines";
import type { AverageLine, Choices, ComparisonView, HighestList, LeapLine, LevelLine } from "./collector";

/** A round against the one before, where there is one, in figures as they are shown. */
export function comparison(now: Round, before: Round | undefined, { language, policy }: Choices): ComparisonView {
  const compared = compareRounds(now, before, { frameworks: builtInFrameworks, policy });
  const { levels, highest, past } = compared;
  return {
    averages: averageLines(compared),
    levels: levelLines(levels, { language, policy }),
    bases: { now: levels.now.of, ...(levels.before && { before: levels.before.of }) },
    highest: highest.filter(({ perspective }) => perspective === null).map(highestList),
    ...(past && { leaps: past.changes.leaps.map(leapLine) }),
    missing: past?.attendance.missing ?? [],
    joined: past?.attendance.joined ?? [],
    remarks: [...periodRemarks(now, before, language), ...remarksOf(compared, language)],
  };
}

function averageLines({ averages }: RoundComparison): AverageLine[] {
  const { now, before, sameInstitutions } = averages;
  const line = (of: AverageLine["of"], present: AverageScore, past: AverageScore | undefined): AverageLine => ({
    of,
    ...(present.average.measured && { now: scoreText(present.average.value) }),
    nowOf: present.of,
    notMeasured: present.notMeasured,
    ...(past?.average.measured && { before: scoreText(past.average.value), beforeOf: past.of }),
  });
  const all = line("all", now, before);
  if (!sameInstitutions || sameInstitutions.now.of === 0) return [all];
  return [all, line("sameInstitutions", sameInstitutions.now, sameInstitutions.before)];
}

function levelLines({ now, before, change }: RoundComparison["levels"], { language, policy }: Choices): LevelLine[] {
  const names = new Map(builtInFrameworks.levels.levels.map(({ id, label }) => [id, label[language]]));
  const lines = now.levels.map(({ level, count, share }): LevelLine => ({
    label: names.get(level) ?? level,
    ...shareOf(count, share),
    ...pastOf(
      before?.levels.find((each) => each.level === level)?.count,
      change?.levels.find((each) => each.level === level)?.change,
    ),
  }));
  const isAnyWithout = now.noPublishedLevel.count > 0 || (before?.noPublishedLevel.count ?? 0) > 0;
  return isAnyWithout ? [...lines, withoutLevel({ now, before, change }, { language, policy })] : lines;
}

function withoutLevel({ now, before, change }: RoundComparison["levels"], { language, policy }: Choices): LevelLine {
  return {
    label: annualMessages(language).noPublishedLevel(levelGaps(builtInFrameworks.levels, policy)),
    ...shareOf(now.noPublishedLevel.count, now.noPublishedLevel.share),
    ...pastOf(before?.noPublishedLevel.count, change?.noPublishedLevel),
  };
}

/** That a round's submissions are not all of its own period. */
function periodRemarks(now: Round, before: Round | undefined, language: MessageLanguage): string[] {
  const messages = annualMessages(language);
  const { roundNames } = messages;
  const lines = [
    periodLine(now, now.period ?? roundNames.now, messages),
    before && periodLine(before, before.period ?? roundNames.before, messages),
  ];
  return lines.filter((line) => line !== undefined);
}

/** What must be known before the figures are used, in the words of the report. */
function remarksOf({ repeated, twice, past }: RoundComparison, language: MessageLanguage): string[] {
  const { remarks, comma } = annualMessages(language);
  const again = past?.attendance.repeated.filter(({ round }) => round === "before").map(({ name }) => name) ?? [];
  return [
    past ? remarks.periods(past.periods) : null,
    repeated.length > 0 ? remarks.repeated(repeated.join(comma)) : null,
    again.length > 0 ? remarks.repeatedBefore(again.join(comma)) : null,
    ...twiceLines(twice, language),
    ...(past?.attendance.renamed ?? []).map(({ before, now }) => remarks.renamed(before, now)),
  ].flatMap((sentence) => sentence ?? []);
}

function shareOf(count: number, share: LevelDistribution["levels"][number]["share"]) {
  return {
    now: count,
    ...(share.measured && { share: percentText(share.value) }),
    fraction: share.measured ? share.value : 0,
  };
}

function pastOf(before: number | undefined, change: number | undefined) {
  return before === undefined || change === undefined ? {} : { before, change: signed(change, String) };
}

function highestList({ group, ranked }: Highest): HighestList {
  return { group, rows: ranked.map(({ rank, name, score }) => ({ rank, name, score: scoreText(score) })) };
}

function leapLine({ rank, name, before, now, leap }: Leap): LeapLine {
  return { rank, name, before: scoreText(before), now: scoreText(now), leap: signed(leap, leapText) };
}

function leapText(size: number): string {
  return String(roundHalfUp(size, 1));
}

/** "+4", "−23", "0". */
function signed(value: number, text: (size: number) => string): string {
  const size = text(Math.abs(value));
  return Number(size) === 0 ? size : `${value > 0 ? "+" : "−"}${size}`;
}

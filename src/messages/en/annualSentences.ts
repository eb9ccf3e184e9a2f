import type { PeriodMatch } from "../../core";
import type { AnnualMessages } from "../annualMessages";
import type { ShownChange } from "../annualNames";
import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import { withThousands } from "../withThousands";
import { pointNoun } from "./pointNoun";
import { ranksHold } from "./ranksHold";

const institutions = (count: number) => englishCount(count, "institution", "institutions");

const services = (count: number) => withThousands(englishCount(count, "service", "services"));

const groups = { service: "service institutions", nonService: "non-service institutions" } as const;

const capitalised = { service: "Service institutions", nonService: "Non-service institutions" } as const;

/** Nothing where the periods may be compared as they are. */
function periodRemark(match: PeriodMatch): string | null {
  switch (match.kind) {
    case "sameHalf":
    case "wholeYears":
      return null;
    case "halvesDiffer":
      return `the periods are not alike: ${quoted(match.before)} and ${quoted(match.now)}.`;
    case "yearsNotNext":
      return match.before >= match.now
        ? `the round given as the one before (${match.before}) is not earlier than this one (${match.now}). Were the two files exchanged?`
        : `the years do not follow each other: ${match.before} and ${match.now}.`;
    case "notNamed":
      return `the periods cannot be told: ${match.before === null ? "the round before names none" : quoted(match.before)}, ${
        match.now === null ? "this round names none" : quoted(match.now)
      }.`;
  }
}

function governorateRemark(match: PeriodMatch): string | null {
  if (match.kind === "sameHalf") return null;
  if (match.kind === "wholeYears")
    return `Governorates are compared over the whole years ${match.before} and ${match.now}: neither round names a half, so that this is not a half-year against the same half of last year.`;
  return `Governorates are not compared with the same half of last year: ${periodRemark(match)}`;
}

function went({ before, now, change, addsUp }: ShownChange): string {
  return `went from ${before} to ${now} (${change} ${pointNoun(change)}${addsUp ? "" : " before rounding"})`;
}

/** "42 with services and 7 without"; where there is one kind only, "all with services". */
function kinds(all: number, service: number, nonService: number): string {
  const every = all === 1 ? "" : "all ";
  if (nonService === 0) return `${every}with services`;
  return service === 0 ? `${every}without services` : `${service} with services and ${nonService} without`;
}

export const annualSentences: Pick<AnnualMessages, "summary" | "remarks"> = {
  summary: {
    takingPart: (round, all, service, nonService) =>
      `${round}: ${institutions(all)} took part, ${kinds(all, service, nonService)}.`,
    average: (round, average, of) => `Average performance, ${round}: ${average} out of 100 over ${institutions(of)}.`,
    averages: (now, before) =>
      `Average performance, ${now.round}: ${now.average} out of 100 over ${institutions(now.of)}; ${before.round}: ${before.average} over ${institutions(before.of)}.`,
    sameInstitutions: (of, change) =>
      of === 1
        ? `For the only institution measured in both rounds it ${went(change)}.`
        : `Over the ${of} institutions measured in both rounds it ${went(change)}.`,
    notMeasured: (count) =>
      `${institutions(count)} could not be measured and ${count === 1 ? "counts" : "count"} in no average, share or rank.`,
    levels: (items) => `Levels: ${items.join(", ")}.`,
    levelItem: (level, count, share) => `${level} ${count} (${share})`,
    changes: (items) => `True change in institutions: ${items.join(", ")}.`,
    changeItem: (level, change) => `${level} ${change}`,
    highest: (group, items) => `Highest ${groups[group]}: ${items.join(", ")}.`,
    highestItem: (name, score) => `${name} (${score})`,
    leaps: (items) => `Greatest leaps: ${items.join(", ")}.`,
    leapItem: (name, leap) => `${name} (${leap})`,
    noLeaps: "No institution has a higher score than before.",
    noneCompared: "No institution has a score in both rounds: nothing can be compared.",
    governorates: (average, of) =>
      `Average of the governorates: ${average} (${englishCount(of, "governorate", "governorates")}).`,
    governoratesBefore: (average, of) =>
      `Before, the average of the governorates was ${average} (${englishCount(of, "governorate", "governorates")}).`,
    sameGovernorates: (of, change) =>
      of === 1
        ? `For the only governorate measured in both rounds it ${went(change)}.`
        : `Over the ${of} governorates measured in both rounds it ${went(change)}.`,
    stages: (items) => `Government average by stage: ${items.join(", ")}.`,
    stageItem: (stage, average) => `${stage} ${average}`,
    catalogue: (count, of) => `The national catalogue holds ${services(count)} of ${institutions(of)}.`,
    answers: (items) => `Most frequent answers: ${items.join("; ")}.`,
    catalogueItem: (field, answer, share) => `${field}: ${answer} ${share}`,
    ranksHold: (group, { hold, of, leftOut }, points) =>
      `${capitalised[group]}: ${ranksHold(hold, of)} whatever the weights within ${points} percentage points of the published ones${leftOut === 0 ? "" : `; ${leftOut} without a score ${leftOut === 1 ? "is" : "are"} left out`}.`,
    programme: (heading, sentence) => `${heading}: ${sentence}`,
    programmeDoubts: (count) =>
      `${englishCount(count, "error or warning", "errors and warnings")} about the programme's figures ${count === 1 ? "stands" : "stand"} in its chapters.`,
    attendance: (missing, joined) =>
      `Against the round before, ${[
        ...(missing > 0 ? [`${institutions(missing)} ${missing === 1 ? "is" : "are"} missing`] : []),
        ...(joined > 0 ? [`${missing > 0 ? joined : institutions(joined)} ${joined === 1 ? "is" : "are"} new`] : []),
      ].join(" and ")}.`,
  },
  remarks: {
    basesDiffer: ({ before, now, both }) =>
      before === now
        ? `The two rounds have ${englishCount(now, "measured institution", "measured institutions")} each, and ${both === 0 ? "none" : `only ${both}`} of them in both: part of every difference is a difference of who took part.`
        : `The two rounds have different bases, ${before} and ${now} institutions, ${both === 0 ? "none" : both} of them in both: changes do not sum to 0, and part of every difference is a difference of who took part.`,
    periods: (match) => {
      const remark = periodRemark(match);
      return remark === null ? null : `The two rounds: ${remark}`;
    },
    governoratePeriods: governorateRemark,
    noBefore: "No earlier round was given, so there is nothing to compare with.",
    programmeOfOtherYear: (programme, round) =>
      `The programme's figures are of ${programme} at the latest, and this round is of ${round}: is it the right programme sheet?`,
    repeated: (names) => `These names stand several times in this round, and are not compared: ${names}.`,
    repeatedBefore: (names) => `These names stand several times in the round before, and are not compared: ${names}.`,
    renamed: (before, now) =>
      `${quoted(before)} is missing and ${quoted(now)} is new: one institution under a new name? If so, correct the name in one of the rounds.`,
    kindChanged: (names) =>
      `These institutions were of the other kind in the round before, so that their two scores have other weights: ${names}.`,
    renames: (count) =>
      `${englishCount(count, "pair", "pairs")} of a missing and a new name are near each other: perhaps renamed, and so not compared. See who took part.`,
    governorateBases: ({ before, now, both }) =>
      `The two averages are not of the same governorates: ${before} before and ${now} now, ${both === 0 ? "none of them in both rounds, so that they cannot be compared" : `${both} of them in both rounds. Compare only those`}.`,
    rejected: (count, names) =>
      `${institutions(count)} handed in a file with errors that only the owner can mend; the scores rest on what could be read: ${names}.`,
    sealChanged: (count, names) => `The sealed sheets of ${institutions(count)} were changed after sealing: ${names}.`,
    unread: (count) => `${englishCount(count, "file was", "files were")} not read: see the annex.`,
    noGovernorates: "No institution of this round is marked as a governorate.",
    noStages: "No institution handed in a scorecard of the stages: the stages were not measured.",
    noServices: "No institution handed in an inventory: the national statistics were not measured.",
    unanswered: (names) =>
      `Not measured, since no service of any institution has an answer that can be read: ${names.map(quoted).join(", ")}.`,
    noScores: "No institution has an overall score: performance was not measured.",
    outerBounds: "With more than three perspectives the ranks shown are outer bounds: no rank lies outside them.",
    unranked: (perspective, items) =>
      `${perspective === null ? "Without a score" : `${perspective}: without a score`}, and so in no rank: ${items.join("; ")}.`,
    unrankedItem: (name, low, high, best) => `${name} (it lies between ${low} and ${high}: rank ${best} at best)`,
    unscoredItem: (name) => `${name} (no scorecard handed in)`,
    unweighted: (names, count) =>
      `Left out for want of a score: ${names}. ${count === 1 ? "It" : "Each"} could change these ranks once measured.`,
    noTargets: "No target was given for the stages.",
  },
};

import type { AnnualMessages } from "../annualMessages";
import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import { withThousands } from "../withThousands";
import { annualMethod } from "./annualMethod";
import { annualSentences } from "./annualSentences";
import { en as enRound } from "./round";

const institutions = (count: number) => englishCount(count, "institution", "institutions");

const services = (count: number) => withThousands(englishCount(count, "service", "services"));

const groups = { service: "service institutions", nonService: "non-service institutions" } as const;

const { sheets } = enRound;

/** Columns of one of the round's own sheets; all of it where none is named. */
function columnsOf(sheet: string, columns: readonly string[]): string {
  const of =
    columns.length === 0 ? "" : `${columns.length === 1 ? "column" : "columns"} ${columns.map(quoted).join(", ")} of `;
  return `${of}the sheet ${quoted(sheet)}`;
}

export const en: AnnualMessages = {
  ...annualSentences,
  ...annualMethod,
  comma: ", ",
  semicolon: "; ",
  title: (period) =>
    period === null
      ? "Yearly report on government digital transformation"
      : `Yearly report on government digital transformation, ${period}`,
  roundNames: { now: "this round", before: "the round before" },
  cover: {
    period: (period) => `Period: ${period}`,
    comparedWith: (period) => `Compared with: ${period}`,
    alone: "No earlier round was given: nothing here is compared with a year before.",
    bases: (now, before) =>
      before === undefined
        ? `Base: ${institutions(now)} with a measured score`
        : `Bases: ${institutions(now)} with a measured score, ${before} in the round before`,
    policy: (label, caveat) => `Levels read by: ${label}. ${caveat}`.trim(),
    date: (date) => `Date of the report: ${date}`,
    synthetic: "Synthetic sample data: no figure here is any institution's own.",
    calledOtherwise: (round, period) =>
      `The round is called ${round}, and the period that its submissions state is ${quoted(period)}. If its name is wrong, correct the period on the workbook's sheet “About the round” (B3).`,
    mixedPeriods: (round, periods) =>
      `Several periods: the submissions of ${round} are of ${periods.map(({ period, institutions: count }) => `${quoted(period)} (${institutions(count)})`).join(", ")}. Every average, share and rank over the institutions is over all of them together, and is of no single period.`,
    someSynthetic: (round, count, of) =>
      `Synthetic sample data: ${count} of the ${of} institutions of ${round} ${count === 1 ? "is" : "are"} made up, and every figure over all institutions holds theirs.`,
  },
  headings: {
    summary: "Summary",
    statistics: "The national service catalogue",
    stages: "Readiness by stage",
    levels: "Average performance and levels",
    highest: "Highest institutions",
    leaps: "Leaps, falls, and who took part",
    governorates: "Governorates",
    sensitivity: "What the ranking owes to the weights",
    method: "Method and assumptions",
    annex: "Annex: findings by institution",
  },
  sheetNames: {
    summary: "Summary",
    statistics: "National statistics",
    stages: "Stages",
    levels: "Levels",
    highest: "Highest",
    leaps: "Leaps",
    governorates: "Governorates",
    sensitivity: "Weights",
    method: "Method",
    annex: "Annex of findings",
  },
  columns: {
    round: "Round",
    average: "Average (0–100)",
    base: "Institutions measured",
    notMeasured: "Not measured",
    level: "Level",
    rank: "Rank",
    institution: "Institution",
    perspective: "Perspective",
    score: "Score (0–100)",
    before: "Before",
    change: "Change",
    leap: "Leap (points)",
    fall: "Change (points)",
    governorate: "Governorate",
    statistic: "Statistic",
    answer: "Answer",
    services: "Services",
    share: "Share",
    lowest: "Lowest share",
    highest: "Highest share",
    stage: "Stage",
    target: "Target",
    distance: "To the target",
    best: "Best rank",
    worst: "Worst rank",
    holds: "Rank holds",
    overtakenBy: "Can be overtaken by",
    weight: "Weight",
    from: "From",
    to: "To",
    reason: "Reason",
    remark: "Remark",
    verdict: "Verdict",
    seal: "Seal",
    errors: "Errors",
    warnings: "Warnings",
    notes: "Notes",
    file: "File",
    assumption: "Standing",
    source: "Source",
    component: "Component",
    description: "Description",
    maximum: "Maximum",
    axis: "Axis",
    of: "Of",
    unknown: "No answer",
    published: "As published",
    alike: "All weigh alike",
    severity: "Severity",
    kind: "Kind",
    count: "Number",
    sheet: "Sheet",
    place: "Cells of the first",
    example: "The first of them",
  },
  notMeasured: "not measured",
  notMeasuredBetween: (low, high) => `not measured (${low}–${high})`,
  absent: "did not take part",
  noGovernorate: "not marked as a governorate",
  yes: "yes",
  no: "no",
  total: "Total measured",
  ofRound: (what, round) => `${what}, ${round}`,
  bandOf: (level, from, to) => `${level} (${from}–${to})`,
  count: "Number",
  noPublishedLevel: (gaps) => `In no published level (${gaps.map(({ from, to }) => `${from}–${to}`).join(", ")})`,
  noInventory: "no inventory",
  heavier: (perspective, points) => `${perspective} +${points} points`,
  origin: {
    cells: (sheet, addresses) => `${sheet}!${addresses.join(", ")}`,
    rows: (round, columns, count) => `${round}: ${columnsOf(sheets.institutions, columns)}, ${institutions(count)}`,
    row: (row) => `row ${row}`,
    ofRound: (round, origin) => `${round}: ${origin}`,
    services: (round, columns, count) => `${round}: ${columnsOf(sheets.services, columns)}, ${services(count)}`,
  },
  captions: {
    averages: "Average of all overall scores",
    levels: "Institutions by level",
    highestOverall: (group) => `Highest ${groups[group]}, overall`,
    highestByPerspective: (group) => `Highest ${groups[group]} by perspective`,
    allInstitutions: (group) => `All ${groups[group]} by rank`,
    leaps: "Greatest leaps",
    falls: "Greatest falls",
    notCompared: "Institutions that are not compared",
    missing: "Took part before and not now",
    joined: "Take part for the first time, or again",
    governorates: "Governorates now and before",
    governorateAverages: "Average of the governorates",
    stages: "Government average by stage",
    sameStages: "Stages over the institutions measured in both rounds",
    stagesOfInstitutions: "Stage scores of each institution",
    statistic: (field) => field,
    statisticsOfInstitutions: "Main shares of each institution",
    openShares: "Shares that unreadable cells leave open, each from lowest to highest",
    sensitivity: (group) => `Ranks of ${groups[group]} under every reasonable weighting`,
    weights: (group) => `Weights of ${groups[group]}`,
    perspectives: "Perspectives, weights and axes",
    bands: "Levels and their bands",
    levelDescriptions: "What each level means",
    stageMaxima: "Stages, components and maxima",
    findings: "Findings by institution",
    unread: "Files that were not read",
    yesNo: "Services that say yes",
    scenarios: (group) => `Ranks of ${groups[group]} under other weights`,
    gravest: "The gravest kinds of each institution",
  },
  charts: {
    levels: "Number of institutions in each level",
    highest: (group) => `Highest ${groups[group]}`,
    stages: "Government average by stage",
    governorates: "Governorates now and before",
    leaps: "Greatest leaps",
  },
  basis: {
    institutions: (of, notMeasured) =>
      notMeasured === 0 ? institutions(of) : `${institutions(of)} measured; ${notMeasured} not measured and left out`,
    twoRounds: (rounds, before, now) =>
      `shares are of the ${before} measured in ${rounds.before} and the ${now} measured in ${rounds.now}; the change is in institutions`,
    services: (of, count) => `${services(of)} of ${institutions(count)}`,
    unknown: (unknown) =>
      `${services(unknown)} without a readable answer, which the lowest and highest shares allow for`,
    severalAnswers: (answers) => `a service may give several answers: ${withThousands(String(answers))} in all`,
    compared: (compared) => `${institutions(compared)} with a score in both rounds`,
    stages: (of) => `${institutions(of)} with a scorecard of the stages`,
    top: (ranks, listed) =>
      `${listed < ranks ? "all ranks" : `ranks 1 to ${ranks}`}, by the unrounded scores; equal scores share a rank`,
    weights: (points) =>
      `reasonable weightings sum to 100%, each weight within ${points} percentage points of its own, between these ends`,
    scenarios: (points) =>
      `with ${points} points more on one perspective, the others keep their proportion in what remains of 100%`,
    unrounded: "changes are of the unrounded scores",
  },
  sameInstitutions: "Only institutions measured in both rounds",
  sameGovernorates: "Only governorates measured in both rounds",
  wasOtherKind: (wasService) =>
    `was a ${wasService ? "service" : "non-service"} institution before: the two scores have other weights`,
  noLeap: {
    onlyBefore: "only in the round before",
    onlyNow: "only in this round",
    notMeasuredBefore: "not measured before",
    notMeasuredNow: "not measured now",
    nameRepeated: "name stands several times",
  },
  verdict: { accepted: "accepted", repairable: "repairable", rejected: "rejected" },
  seal: { matches: "matches", changed: "changed", none: "no seal" },
  severity: { error: "Error", warning: "Warning", note: "Note" },
};

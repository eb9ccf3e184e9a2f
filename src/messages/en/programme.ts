import { englishCount } from "../countedNoun";
import type { ProgrammeMessages } from "../programmeMessages";
import { monthPeriod as period } from "./monthPeriod";
import { pointNoun } from "./pointNoun";

const percentagePoints = (shown: string): string => `${shown} percentage ${pointNoun(shown)}`;
const isNothing = (shown: string): boolean => /^[^\d]*0[^\d]*$/.test(shown);

export const en: ProgrammeMessages = {
  sheetName: "Programme",
  lists: "Lists",
  columnNotes: {
    item: "Which figure the row gives. Rows may stand in any order and be repeated for more years or institutions; do not change the names. A row with another name is kept and not computed with.",
    detail: "The institution, the part, the level, the stage, or the target in words, where the item asks for one.",
    period: "What the value covers: 2024, 2024-12, 2021–2025, January–November 2024.",
    value: "Achieved, or the figure itself. Leave blank what was not measured: 0 is a result.",
    unit: "What the value counts in. Per cents may be written 77%.",
    target: "Planned for the year, or the total or index target.",
    targetPeriod: "What the target covers, or the date by which it is due: 2021–2025, 2024-12.",
    before: "The same figure in the earlier period.",
    beforePeriod: "The earlier period: 2023, January–November 2023.",
    change: "The change as it was published, if it was: it is only compared with the computed one.",
    institutions: "How many institutions the value covers.",
    note: "Where the figure comes from, and what is doubtful about it.",
  },
  unitPrompt: "Choose what the value counts in.",
  numberRefused: (from, to) => `Enter a number from ${from} to ${to}, or leave the cell blank if it was not measured.`,
  comma: ", ",
  cells: (sheet, addresses) => `${sheet}!${addresses.join(", ")}`,
  notMeasured: "not measured",
  period,
  words: {
    measure: "Figure",
    period: "Period",
    value: "Value",
    unit: "Unit",
    achieved: "Achieved",
    target: "Target",
    progress: "Achieved of target",
    indexTarget: "Index target",
    distance: "Distance to the index target (percentage points)",
    remaining: "Left to do",
    monthsLeft: "Months left",
    neededMonth: "Needed a month",
    neededYear: "Needed in twelve months",
    paceUntilNow: "Done a month until now",
    year: "Year",
    planned: "Planned",
    cumulativePlanned: "Planned, cumulative",
    cumulativeAchieved: "Achieved, cumulative",
    institution: "Institution",
    count: "Count",
    shareOfSum: "Share of the list",
    ownCount: "As it states itself",
    sum: "Sum of the list",
    part: "Part",
    now: "Now",
    before: "Before",
    beforePeriod: "Period before",
    growth: "Growth",
    points: "Change (percentage points)",
    places: "Places up",
    publishedChange: "Change as published",
    institutions: "Institutions covered",
    monthNow: "A month, now",
    monthBefore: "A month, before",
    monthGrowth: "Growth of the monthly average",
    monthlyTitle: "Monthly averages, where periods differ",
    amountsTitle: "Figures and their growth",
    sharesTitle: "Shares",
    seriesTitle: "Year by year",
    ranksTitle: "Ranks in the UN survey",
    rankNow: "Rank now",
    rankBefore: "Rank before",
    indexTitle: "E-government development index",
    indexValue: "Value (0–1)",
    egdi: "E-government development index (mean of its parts)",
    egdiWeighted: "E-government development index (weighted mean of its parts)",
    egdiPublished: "The index as published",
    egdiGroup: "UN group",
    number: "No.",
    nextYearTarget: "Target",
    levelsTitle: "Institutions by level",
    level: "Level",
    shareNow: "Share now",
    trueChange: "Change in institutions",
    stage: "Stage",
    stagesTitle: "Targets of the readiness stages",
    partsTitle: "Parts of the total target",
    indexTableTitle: "The index, its target, and the pace needed",
    remarksHeading: "Remarks on the programme sheet",
    remarksSheet: "Programme remarks",
    extraRows: "Rows of the programme sheet that were not computed with",
    notesTitle: "What the sheet notes on these figures",
    note: "Note",
  },
  yearsOf: (group) => `${group}: planned and achieved by year`,
  curveOf: (group) => `${group}: cumulative`,
  listOf: (group, year) => `${group}: institutions named${year === "" ? "" : `, ${year}`}`,
  total: ({ achieved, target, progress, until }) =>
    `${achieved} of ${target} are done${until === "" ? "" : ` (${until})`}: ${progress}.`,
  targetReached: (target, by, points) =>
    `The index target of ${target}${by === "" ? "" : ` (${by})`} is reached${isNothing(points) ? "" : `, by ${percentagePoints(points)}`}.`,
  targetMissed: (target, by, points) =>
    `The index target of ${target}${by === "" ? "" : ` (${by})`} is not reached: ${isNothing(points) ? "less than 0.1 percentage points" : percentagePoints(points)} short.`,
  pace: ({ remaining, months: left, by, aMonth, aYear, untilNow }) =>
    `${remaining} are left for ${englishCount(left, "month", "months")} until ${by}: ${aMonth} a month, ${aYear} in twelve months${untilNow === undefined ? "." : `; until now ${untilNow} a month were done.`}`,
  totalReached: "Nothing is left to do: the total target is reached.",
  yearDone: (year, achieved, planned, share) => `In ${year}, ${achieved} were done of ${planned} planned: ${share}.`,
  doneByYear: (year, achieved, planned, share) =>
    `By the end of ${year}, ${achieved} were done of ${planned} planned: ${share}.`,
  growth: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod}) against ${before} (${beforePeriod}), ${change}.`,
  growthFromZero: ({ label, now, nowPeriod, before, beforePeriod }) =>
    `${label}: ${now} (${nowPeriod}) against ${before} (${beforePeriod}): growth from 0 cannot be measured.`,
  points: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod}), ${before} before (${beforePeriod}): ${percentagePoints(change)}.`,
  places: (label, now, before, places) =>
    places === 0
      ? `${label}: ${now}, as before.`
      : `${label}: ${now}, ${before} before: ${englishCount(Math.abs(places), "place", "places")} ${places > 0 ? "up" : "down"}.`,
  monthly: (now, before, growth) =>
    `The periods differ in length. Averages a month: ${now} now, ${before} before, ${growth}.`,
  egdi: (value, group) => `The parts give an e-government development index of ${value}: ${group}.`,
  listSum: (count, sum) => `${englishCount(count, "institution", "institutions")} named, ${sum} together.`,
  curveGaps: (years) => `The sheet does not tell every year: nothing is known of ${years}.`,
  workedBack:
    "Where a year or one before it is not told, the cumulative figure is the total less the years that follow.",
  workedOn:
    "Where years are not told one by one, the cumulative figure is the total that holds them, with the years that are not in it.",
  remark: (text, cells) => (cells === "" ? text : `${text} [${cells}]`),
  typedAsText: (count) =>
    `${englishCount(count, "number stands", "numbers stand")} as text and ${count === 1 ? "was" : "were"} read; enter numbers, so that every program reads them alike.`,
};

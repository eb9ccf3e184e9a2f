import type { MonthPeriod, NumberNote } from "../../core";
import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import type { ProgrammeFindingMessages, ProgrammeMessages, ProgrammeNames } from "../programmeMessages";
import { monthPeriodText } from "../monthPeriodText";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const period = (of: MonthPeriod): string => monthPeriodText(of, months, (end) => `until ${end}`);

/** "Simplification: …, «Ministry of Health»". */
function subject({ figure, detail }: { figure: string; detail?: string }, names: ProgrammeNames): string {
  return detail === undefined ? quoted(names.figure(figure)) : `${quoted(names.figure(figure))}, ${quoted(detail)}`;
}

function textAdvice(notes: readonly NumberNote[]): string {
  if (notes.includes("ambiguous")) return " Its dot was taken for a decimal point; if it parts thousands, correct it.";
  if (notes.includes("scale")) return " The word after it was multiplied in.";
  return "";
}

const findings: ProgrammeFindingMessages = {
  headerNotFound: () =>
    `No sheet has the header of the programme sheet: ${quoted("Item")}, ${quoted("Value")}, and ${quoted("Period")}, ${quoted("Unit")} or ${quoted("Target")}. Take the sheet from the template.`,
  columnTwice: ({ column }, names) =>
    `Several columns are headed ${quoted(names.column(column))}: none of them was read. Keep the right one.`,
  unknownItem: ({ text, nearest }, names) =>
    `${quoted(text)} is none of the programme's figures, so the row was not computed with.${nearest ? ` Did you mean ${quoted(names.figure(nearest))}?` : ""}`,
  itemBlank: () => "The row has numbers and names no figure, so it was not computed with.",
  notNumber: (finding, names) =>
    `${subject(finding, names)}: ${quoted(names.column(finding.column))} holds ${quoted(finding.text)}, which is no number. Until it is corrected it counts as not measured.`,
  cellError: (finding, names) =>
    `${subject(finding, names)}: ${quoted(names.column(finding.column))} holds the error ${finding.error}.`,
  numberAsText: (finding, names) =>
    `${subject(finding, names)}: ${quoted(finding.text)} is text and was read as ${names.number(finding.value)}.${textAdvice(finding.notes)}`,
  spuriousScale: (finding, names) =>
    `${subject(finding, names)}: ${quoted(finding.text)} is a figure in full with a word for thousands or millions after it; the word was left out and ${names.number(finding.value)} read.`,
  percentUnclear: (finding, names) =>
    `${subject(finding, names)}: ${finding.value} may be a fraction or per cents. Write it with its sign, as text: ${finding.value}% or ${names.share(finding.value)}.`,
  outOfRange(finding, names) {
    const limits = {
      count: "cannot be below 0",
      amount: "cannot be below 0",
      share: "must lie from 0% to 100%",
      rank: "must be 1 or more",
      index: "must lie from 0 to 1",
      score: "must lie from 0 to 100",
    };
    const value = finding.unit === "share" ? names.share(finding.value) : names.number(finding.value);
    return `${subject(finding, names)}: ${quoted(names.column(finding.column))} is ${value}, and ${limits[finding.unit]}.`;
  },
  notWhole: (finding, names) =>
    `${subject(finding, names)}: ${finding.value} has decimals, and what is counted is whole.`,
  periodUnreadable: (finding, names) =>
    `${subject(finding, names)}: ${quoted(names.column(finding.column))} holds ${quoted(finding.text)}, which is no period. Write a year (2024), a month (2024-12), or the first and last of them (2021–2025).`,
  columnUnused: (finding, names) =>
    `${subject(finding, names)}: this figure has no use for ${quoted(names.column(finding.column))}; ${quoted(finding.text)} was not computed with.`,
  periodMissing: (finding, names) => `${subject(finding, names)}: the period is blank, so the row stands in no year.`,
  detailMissing: (finding, names) => `${subject(finding, names)}: the row does not say of what or of whom it speaks.`,
  unknownDetail: (finding, names) =>
    `${quoted(names.figure(finding.figure))}: ${quoted(finding.text)} is not known here.`,
  unknownUnit: (finding, names) =>
    `${subject(finding, names)}: the unit ${quoted(finding.text)} is not known; ${quoted(names.unit(finding.expected))} was assumed.`,
  unitDiffers: (finding, names) =>
    `${subject(finding, names)}: the unit is ${quoted(names.unit(finding.unit))}, and this figure is told in ${quoted(names.unit(finding.expected))}.${finding.severity === "error" ? " The row was not computed with." : ""}`,
  duplicate: (finding, names) =>
    finding.isContradictory
      ? `${subject(finding, names)} stands in several rows of the same period with different numbers: they count as not measured. Keep the right row.`
      : `${subject(finding, names)} stands in several rows of the same period with the same numbers: counted once.`,
  listAgrees: ({ figure, parts, total }, names) =>
    `${quoted(names.figure(figure))}: ${englishCount(parts, "figure sums", "figures sum")} to the stated total of ${names.number(total)}.`,
  listAboveTotal: ({ figure, parts, sum, total }, names) =>
    `${quoted(names.figure(figure))}: ${englishCount(parts, "figure sums", "figures sum")} to ${names.number(sum)}, ${names.number(sum - total)} more than the stated total of ${names.number(total)}. A list cannot exceed its total: one of them is wrong, or they do not count the same thing.`,
  listBelowTotal: ({ figure, parts, sum, total }, names) =>
    `${quoted(names.figure(figure))}: ${englishCount(parts, "figure sums", "figures sum")} to ${names.number(sum)}, ${names.number(total - sum)} less than the stated total of ${names.number(total)}. The list may not name everyone; if it does, one of them is wrong.`,
  partAboveWhole: (finding, names) =>
    `${subject(finding, names)}: ${names.number(finding.part)} is more than the whole, ${names.number(finding.whole)}.`,
  countsDiffer: (finding, names) =>
    `${quoted(finding.detail ?? "")} stands with different counts in two places (${quoted(names.figure(finding.figure))}): ${finding.counts.map(names.number).join(" and ")}.`,
  couldBeSwapped: ({ figure, achieved, target, isReadBothWays }, names) =>
    isReadBothWays
      ? `${quoted(names.figure(figure))}: the source leaves open which of ${names.number(achieved)} and ${names.number(target)} was achieved and which planned. Taken here: achieved ${names.number(achieved)}, planned ${names.number(target)} (${names.share(achieved / target)}); the other way round it is ${names.share(target / achieved)}.`
      : `${quoted(names.figure(figure))}: achieved ${names.number(achieved)} is above the planned ${names.number(target)}. Make sure that they have not changed places.`,
  periodsDiffer: ({ figure, now, before }, names) =>
    `${quoted(names.figure(figure))}: ${period(now)} is set against ${period(before)}: the periods differ in length, so this growth is not that of a year. Monthly averages can be compared.`,
  changeHoldsShares: ({ figure }, names) =>
    `${quoted(names.figure(figure))}: the column headed as a change holds what share each count is of their sum, not how it has changed.`,
  changeDiffers: ({ figure, published, computed }, names) =>
    `${quoted(names.figure(figure))}: the stated change is ${names.share(published)}, and the two values give ${names.share(computed)}.`,
  mixedBases: ({ group, bases }, names) =>
    `${quoted(names.group(group))}: the figures are taken over different numbers of institutions (${bases.map(names.number).join(", ")}), so the differences between them are no changes.`,
  egdiDiffers: ({ published, computed }) =>
    `The stated e-government development index is ${published}, and the mean of its three parts ${computed.toFixed(4)}.`,
};

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
  notMeasured: "not measured",
  period,
  words: {
    measure: "Figure",
    period: "Period",
    value: "Value",
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
    egdi: "E-government development index (mean of the three)",
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
    note: "Note",
  },
  yearsOf: (group) => `${group}: planned and achieved by year`,
  curveOf: (group) => `${group}: cumulative`,
  listOf: (group, year) => `${group}: institutions named${year === "" ? "" : `, ${year}`}`,
  total: ({ achieved, target, progress, until }) =>
    `${achieved} of ${target} are done${until === "" ? "" : ` (${until})`}: ${progress}.`,
  targetReached: (target, by, points) =>
    `The index target of ${target}${by === "" ? "" : ` (${by})`} is reached, by ${points} percentage points.`,
  targetMissed: (target, by, points) =>
    `The index target of ${target}${by === "" ? "" : ` (${by})`} is not reached: ${points} percentage points are missing.`,
  pace: ({ remaining, months: left, by, aMonth, aYear, untilNow }) =>
    `${remaining} are left for ${englishCount(left, "month", "months")} until ${by}: ${aMonth} a month, ${aYear} in twelve months${untilNow === undefined ? "." : `; until now ${untilNow} a month were done.`}`,
  totalReached: "Nothing is left to do: the total target is reached.",
  yearDone: (year, achieved, planned, share) => `In ${year}, ${achieved} were done of ${planned} planned: ${share}.`,
  growth: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod}) against ${before} (${beforePeriod}), ${change}.`,
  points: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod}), ${before} before (${beforePeriod}): ${change} percentage points.`,
  places: (label, now, before, places) =>
    places === 0
      ? `${label}: ${now}, as before.`
      : `${label}: ${now}, ${before} before: ${englishCount(Math.abs(places), "place", "places")} ${places > 0 ? "up" : "down"}.`,
  monthly: (now, before, growth) =>
    `The periods differ in length. Averages a month: ${now} now, ${before} before, ${growth}.`,
  egdi: (value, group) => `The three indices give an e-government development index of ${value}: ${group}.`,
  listSum: (count, sum) => `${englishCount(count, "institution", "institutions")} named, ${sum} together.`,
  curveGaps: (years) => `The sheet does not tell every year: nothing is known of ${years}.`,
  remark: (text, cells) => (cells === "" ? text : `${text} [${cells}]`),
  typedAsText: (count) =>
    `${englishCount(count, "number stands", "numbers stand")} as text and ${count === 1 ? "was" : "were"} read; enter numbers, so that every program reads them alike.`,
  findings,
};

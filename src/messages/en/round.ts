import type { CoverLabel, HiddenContent, IdentityRemark } from "../../core";
import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import { mappedHeaders } from "../mappedHeaders";
import type { RoundMessages } from "../roundMessages";

const labels: Readonly<Record<CoverLabel, string>> = {
  institution: "Institution",
  kind: "Kind of institution",
  governorate: "Is it a governorate?",
  period: "Period of the data",
  synthetic: "Synthetic data",
};

export const en: RoundMessages = {
  sheets: {
    institutions: "Institutions",
    services: "National catalogue",
    findings: "Findings",
    unread: "Files not read",
    about: "About the round",
  },
  columns: {
    name: "Institution",
    kind: "Kind of institution",
    governorate: "Governorate",
    source: "Source of name and kind",
    period: "Period of the data",
    verdict: "Verdict",
    services: "Services",
    errors: "Errors",
    warnings: "Warnings",
    notes: "Notes",
    overall: "Overall score",
    overallLow: "Score at least",
    overallHigh: "Score at most",
    level: "Level",
    seal: "Seal",
    file: "File",
    collected: "Collected on",
    synthetic: "Synthetic data",
    statedName: "Name in the file",
    statedKind: "Kind in the file",
    statedGovernorate: "Governorate in the file",
    statedSource: "Where in the file",
    recordedName: "Name in the other sheets",
  },
  statistic: (name) => `Share: ${name}`,
  unknown: (name) => `Unknown cells: ${name}`,
  stage: (name) => `Stage: ${name}`,
  component: (name) => `Points: ${name}`,
  plan: (name) => `Plan: ${name}`,
  axis: (name) => `Axis: ${name}`,
  perspective: (name) => `Perspective: ${name}`,
  weight: (name) => `Weight: ${name}`,
  serviceColumns: { institution: "Institution", sheet: "Sheet", row: "Row" },
  findingColumns: {
    institution: "Institution",
    severity: "Severity",
    rule: "Rule",
    sheet: "Sheet",
    place: "Cells",
    cells: "Number of cells",
    message: "What is wrong and what to do",
    translation: "The same in Arabic",
  },
  unreadColumns: { file: "File", reason: "Reason" },
  about: { title: "Round of measurement", period: "Period", policy: "Reading of the levels", notSaid: "Not stated" },
  aboutLines: [
    "Each institution has one row in the sheet of institutions, each service one in the national catalogue.",
    "To correct: change the name, the kind or the governorate in the sheet of institutions, save, and collect the files again into this workbook. Your correction wins over what the file says, and the scores follow the right kind.",
    "To remove an institution, delete its row in the sheet of institutions: its services and findings go when you next collect.",
    "Where an institution has two files in one run, the first is taken; the other is left out and listed with the files that were not read.",
    "“Not measured” is not 0: it enters no average and no ranking. Shares are of all services; cells that cannot be read count as “no”, and their number stands in the last columns of the institution.",
    "Do not rename the headers; columns may be moved. Columns and sheets of your own do not outlast the next collecting, except in the copy kept of the workbook before it.",
  ],
  synthetic: (count, of) =>
    count === of
      ? "Synthetic sample data: no figure here is any institution's own."
      : `Synthetic sample data: ${count} of ${of} institutions ${count === 1 ? "is" : "are"} made up; the sheet of institutions says which.`,
  policies: {
    published: "as published: no level from 26 to 35",
    contiguous: "contiguous: low up to 35",
  },
  plainPolicies: { published: "as published", contiguous: "contiguous" },
  notes: {
    name: "Correct the name here if need be, then collect the files again into this workbook.",
    isService:
      "Correct the kind here if need be, then collect the files again: without services there is no maturity perspective.",
    isGovernorate: "Yes or no. Correct it here if need be.",
    statistic: "Of all services. Cells that cannot be read count as “no”; their number stands in the last columns.",
    score: "0 to 100, not rounded. “Not measured” is not 0.",
    recorded:
      "Do not change it: by this name the services and findings of the other sheets are found after you correct the name.",
  },
  maximumNote: (maximum) => `Points as the scorecard gives them, from 0 to ${maximum}. “Not measured” is not 0.`,
  words: {
    source: { cover: "Cover", fileName: "File name", analyst: "Analyst" },
    seal: { matches: "Matches", changed: "Changed since it was sealed", none: "No seal" },
    notMeasured: "Not measured",
    reasons: {
      blank: "blank",
      missing: "missing",
      notNumber: "not a number",
      notYesNo: "neither yes nor no",
      cellError: "error in the cell",
      outOfRange: "out of range",
      unreadable: "no answer can be read",
      contradictory: "contradictory",
      fraction: "a fraction of 1",
      otherMaximum: "out of another maximum",
      parts: "a part is missing",
      baseNotPositive: "base not above 0",
      nothingToCount: "nothing to count",
    },
    notHandedIn: "Not handed in",
    notApplicable: "Does not apply",
    notAnswered: "Not answered",
    notKept: "Not kept: collect again",
    noPublishedLevel: "No published level",
    unreadable: "Unreadable",
    notStated: "Not stated",
  },
  andMore: (count) =>
    `Beside it there ${count === 1 ? "is 1 more" : `are ${count} more`} of this kind, not listed here: check the file by itself to see them all.`,
  sheetFull: (count) => `The sheet is full: ${englishCount(count, "more row is", "more rows are")} not in it.`,
  identityRemark: remarkText,
  identityTitles: {
    nameFromFile: "Name taken from the file's name",
    coverBlank: "Blank on the cover",
    coverContradictory: "Two answers on the cover",
    coverUnreadable: "Unreadable answer on the cover",
    kindAssumed: "Kind of institution assumed",
    governorateDiffers: "Governorate, by the cover or by the name",
    nonServiceWithServices: "Services of an institution without services",
    nonServiceWithScores: "Scores that do not count without services",
    programmeLeftOut: "Programme sheet in a submission",
    sheetUnread: "A sheet that was not read",
    sheetHidden: "Services or scores on a hidden sheet",
    servicesTwice: "Services on two sheets",
    otherPeriodCard: "A scorecard of another period",
    headersMapped: "Headers mapped by hand",
    severalScorecards: "Several scorecards of one framework",
  },
  nothingAssessed:
    "No visible sheet in it is a service inventory, a scorecard or a cover. If it is a submission, make sure of its headers, or move it into the template.",
  isProgramme:
    "The only sheet known in it is a programme sheet, and the programme's figures belong to no institution: this is not a submission. Take it when you make the report.",
  isRound: "This is a workbook of a round, not an institution's submission: collect the institutions' own files.",
  leftOut: (institution, kept) =>
    `Error: two files for one institution, ${quoted(institution)}. The first, ${quoted(kept)}, was taken and this one left out. Keep only the right one and collect again; an inventory and scorecards that belong together go into one workbook, a sheet each.`,
  otherPeriod: (institution, period, round) =>
    `Left out: the cover of ${quoted(institution)} states the period ${quoted(period)}, and this round is of ${round.map(quoted).join(", ")}. Collect it into a round of its own; or, if it does belong here, collect it again and say its period yourself.`,
  failed: (reason) => `The check failed, through no fault of the file. Please report this: ${reason}`,
};

function remarkText(remark: IdentityRemark): string {
  switch (remark.kind) {
    case "nameFromFile":
      return `The name ${quoted(remark.name)} comes from the file's name. Correct it if it is wrong.`;
    case "coverBlank":
      return `“${labels[remark.label]}” is not filled in on the cover.`;
    case "coverContradictory":
      return `“${labels[remark.label]}” is answered twice: ${quoted(remark.first)} and ${quoted(remark.second)}. The first was taken; keep only the right one.`;
    case "coverUnreadable":
      return `${remark.text === "uncalculated" ? "A formula that was saved without its result" : quoted(remark.text)} cannot be read as an answer to “${labels[remark.label]}”. ${unreadableAssumed[remark.label]}`;
    case "kindAssumed":
      return "The kind of institution is not known, so it is assumed to have services. If it has none, correct the kind.";
    case "governorateDiffers":
      return remark.stated
        ? `The cover says that ${quoted(remark.name)} is a governorate, which its name does not say. The cover was followed.`
        : `The cover says that ${quoted(remark.name)} is not a governorate, though its name says so. The cover was followed.`;
    case "nonServiceWithServices":
      return `The institution is one without services, yet its inventory has services (${remark.services}). Make sure of its kind.`;
    case "nonServiceWithScores":
      return `The institution is one without services, so that its scores of ${remark.perspectives.map(({ en }) => quoted(en)).join(", ")} do not count. Make sure of its kind.`;
    case "programmeLeftOut":
      return `The programme's figures belong to no institution, so ${quoted(remark.sheet ?? "")} was not collected. If it is to be in the report, choose this file as the programme when you make it.`;
    case "sheetUnread":
      return `The sheet ${quoted(remark.sheet)} (${englishCount(remark.rows, "row", "rows")}) was not read as an inventory or a scorecard, and nothing was collected from it. If it holds services, write the column headers as in the template, in one row above them, and collect the file again.`;
    case "sheetHidden":
      return `The hidden sheet ${quoted(remark.sheet)} holds ${hiddenContent(remark.holds)}, and nothing was collected from it. If it belongs to the submission, unhide it and collect the file again.`;
    case "servicesTwice":
      return `Names on the sheet ${quoted(remark.sheet)} stand on ${remark.others.map(quoted).join(", ")} too: ${englishCount(remark.services, "service", "services")}, counted on each of them. If they are the same services, a copy or of another period, keep the sheet that holds and hide or delete the other, and collect the file again.`;
    case "otherPeriodCard":
      return `The scorecard on the sheet ${quoted(remark.sheet ?? "")} was not collected: that of the cover's period is on the sheet ${remark.counted.map(quoted).join(", ")}.`;
    case "headersMapped":
      return mappedHeaders.en(remark.headers);
    case "severalScorecards":
      return `More than one scorecard of the same framework: ${remark.sheets.map(quoted).join(", ")}. They were read as one card, and what differs in them is not measured. Keep only the one that counts, or state the period on the cover and in the name of its sheet.`;
  }
}

function hiddenContent(holds: HiddenContent): string {
  if (holds.kind === "inventory") return `an inventory of ${englishCount(holds.services, "service", "services")}`;
  return holds.kind === "stages" ? "a scorecard of the stages" : "a scorecard of performance";
}

const unreadableAssumed = {
  kind: "It was assumed to have services: write “With services” or “Without services”.",
  governorate: "The name was followed: write yes or no.",
  period: "It was taken as not stated: write the period.",
  synthetic: "It was taken for data of the institution's own: write yes or no.",
  institution: "The name was taken from the file's name: write the institution's name.",
} as const;

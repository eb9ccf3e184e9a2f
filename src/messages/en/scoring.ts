import type { NumberNote, ScorecardFinding } from "../../core";
import { shownText } from "../shownText";
import { quoted } from "../isolate";
import { shownNumber } from "../shownNumber";
import type { FrameworkProblemMessages, ScorecardMessages } from "../scoringTexts";
import { cellErrorAdvice, cellErrorText } from "./cellError";
import { scorecardTitles as titles } from "./scorecardTitles";

/** Why a number that stood as text is worth a look. The first that applies is said. */
const asText: readonly (readonly [NumberNote, string])[] = [
  ["ambiguous", "Its dot was taken for a decimal point; if it parts thousands, correct it."],
  ["scale", "A word for thousands or millions was multiplied in."],
  ["spuriousScale", "A word for thousands or millions after a full figure was left out."],
  ["percent", "It bears a per-cent sign."],
];

function textAdvice(notes: readonly NumberNote[]): string {
  const remark = asText.find(([note]) => notes.includes(note))?.[1];
  return [remark, "Enter it as a number, so that every program reads it the same way."].filter(Boolean).join(" ");
}

function fractionAdvice({ value, readings }: Extract<ScorecardFinding, { kind: "scoreAsFraction" }>): string {
  const [points = value, share] = readings;
  return share === undefined
    ? `It is probably ${points}: set the format of the cell to General and enter that. A cell that shows 85% holds 0.85.`
    : `It is probably ${points} if the cell shows per cents, or ${share} if it is a share of the maximum: enter the points themselves.`;
}

/** A text of per cents is read as no points: its number alone would be other points. */
function numberAdvice(text: string): string {
  return /[%٪]/.test(text) ? "Enter the points themselves, not their per cents." : "Enter a number.";
}

function nearestAdvice({ nearest }: Extract<ScorecardFinding, { kind: "unknownComponent" }>, name: string): string {
  return nearest
    ? `If it is ${quoted(name)}, correct the name; otherwise delete the row.`
    : "Correct the name, or delete the row. If it belongs to another table below the scorecard, leave a blank row between them.";
}

/** What the points would be out of the framework's maximum, in proportion. */
function proportion({ points, sheet, framework }: Extract<ScorecardFinding, { kind: "maximumDiffers" }>): string {
  if (points === undefined || points < 0 || points > sheet) return "";
  return ` (${points} of ${sheet} is ${shownNumber((points * framework) / sheet)} of ${framework})`;
}

export const scorecardFindings: ScorecardMessages = {
  pointsAboveMaximum: ({ name, points, maximum }, names) => ({
    title: titles.pointsAboveMaximum,
    text: `${quoted(names.name(name))} has ${points} points; at most ${maximum} can be given.`,
    advice: "Correct the points. Until then the stage has no score.",
  }),
  negativePoints: ({ name, points }, names) => ({
    title: titles.negativePoints,
    text: `${quoted(names.name(name))} has ${points} points; the fewest are 0.`,
    advice: "Correct the points. Until then the stage has no score.",
  }),
  axisOutOfRange: ({ name, score, minimum, maximum }, names) => ({
    title: titles.axisOutOfRange,
    text: `${quoted(names.name(name))} has the score ${score}; scores run from ${minimum} to ${maximum}.`,
    advice: "Correct the score. Until then it counts as not measured.",
  }),
  pointsNotNumber: ({ name, text }, names) => ({
    title: titles.pointsNotNumber,
    text: `${quoted(text)} stands where the number of ${quoted(names.name(name))} belongs.`,
    advice: `${numberAdvice(text)} Until then it counts as not measured, not as 0.`,
  }),
  pointsCellError: ({ name, error }, names) => ({
    title: titles.pointsCellError,
    text: `The cell of ${quoted(names.name(name))} holds ${cellErrorText(error)}.`,
    advice: cellErrorAdvice(error),
  }),
  pointsBlank: ({ name }, names) => ({
    title: titles.pointsBlank,
    text: `${quoted(names.name(name))} has no number.`,
    advice: "Enter it, and enter 0 if it is 0: a blank counts as not measured.",
  }),
  scoreAsFraction: (finding, names) => ({
    title: titles.scoreAsFraction,
    text:
      finding.value < 1
        ? `${quoted(names.name(finding.name))} has ${finding.value}, a fraction between 0 and 1, where the maximum is ${finding.maximum}.`
        : `${quoted(names.name(finding.name))} has ${finding.value} among fractions, where the maximum is ${finding.maximum}. A cell that shows 100% holds 1.`,
    advice: `${fractionAdvice(finding)} Until then it counts as not measured.`,
  }),
  oneOrHundred: ({ name, maximum }, names) => ({
    title: titles.oneOrHundred,
    text: `${quoted(names.name(name))} has 1, where the maximum is ${maximum}. A cell that shows 100% holds 1 too.`,
    advice: `If it means 100%, set the format of the cell to General and enter ${maximum}. If it is 1, nothing need be done: it was read so.`,
  }),
  smallScale: ({ highest, maximum }) => ({
    title: titles.smallScale,
    text: `The highest score of the card is ${shownNumber(highest)}, where the maximum is ${maximum}.`,
    advice: `If they are on a smaller scale, of 5 or 10 for example, enter all of them out of ${maximum}. If they are out of ${maximum}, nothing need be done: they were read so.`,
  }),
  numberAsText: ({ name, text, value, notes }, names) => ({
    title: titles.numberAsText,
    text: `The number of ${quoted(names.name(name))} stands as text, ${quoted(text)}, and was read as ${value}.`,
    advice: textAdvice(notes),
  }),
  unknownComponent: (finding, names) => ({
    title: titles.unknownComponent,
    text:
      finding.text === ""
        ? "A figure without a name stands in this row; it was not scored."
        : `The framework has nothing named ${quoted(finding.text)}; the row was not scored.`,
    advice: nearestAdvice(finding, finding.nearest ? names.name(finding.nearest) : ""),
  }),
  missingComponent: ({ name, group }, names) => ({
    title: name.role === "component" ? "Missing component" : "Missing axis",
    text: `${quoted(names.name(name))} of ${quoted(names.name(group))} is not on the sheet.`,
    advice: "Add a row for it. Until then its score is not measured, and only an interval is given.",
  }),
  duplicateComponent: ({ name, rows, isContradictory }, names) => ({
    title: titles.duplicateComponent,
    text: `${quoted(names.name(name))} stands in rows ${rows.join(", ")}, ${isContradictory ? "with different numbers" : "with the same number"}.`,
    advice: isContradictory ? "Keep the right row. Until then it counts as not measured." : "Keep one row.",
  }),
  maximumDiffers: (finding, names) => ({
    title: titles.maximumDiffers,
    text: `The sheet gives ${quoted(names.name(finding.name))} a maximum of ${finding.sheet}; the framework's is ${finding.framework}, so its figure was not ${finding.severity === "error" ? "scored" : "compared with its parts"}.`,
    advice: `Enter points out of ${finding.framework} and that maximum${proportion(finding)}, or check with a framework of your own.`,
  }),
  stageSumDiffers: ({ name, printed, computed }, names) => ({
    title: titles.stageSumDiffers,
    text: `The sheet gives ${quoted(names.name(name))} ${printed}; its parts give ${shownNumber(computed)}, which was used.`,
    advice: "Correct the sum, or the part that is wrong.",
  }),
  totalDiffers: ({ text, printed, computed }) => ({
    title: titles.totalDiffers,
    text: `The sheet gives ${printed} at ${quoted(text)}; its scores give ${shownNumber(computed)}, which was used.`,
    advice: "Correct the figure, or the score that was summed or weighted wrongly.",
  }),
  remarkRow: ({ text }) => ({
    title: titles.remarkRow,
    text: `${quoted(shownText(text))} has no figure beside it; it was taken for a remark and not scored.`,
    advice: "If it names an axis or a component, correct the name and enter its score; otherwise nothing needs doing.",
  }),
  partsNotGiven: ({ name }, names) => ({
    title: titles.partsNotGiven,
    text: `None of the parts of ${quoted(names.name(name))} is on the sheet; its score is the sheet's own figure.`,
    advice: "Add the parts if the figure is to be checked.",
  }),
  pointsColumnMissing: ({ rivals }) => ({
    title: titles.pointsColumnMissing,
    text:
      rivals.length > 0
        ? `${rivals.length} columns could hold the points; none was chosen.`
        : "No column beside the names can be recognised as the points.",
    advice: `Give exactly one column the header ${quoted("Points")} or ${quoted("Score")}.`,
  }),
  pointsColumnGuessed: () => ({
    title: titles.pointsColumnGuessed,
    text: "This column was taken for the points, since it is the only one of numbers beside the names.",
    advice: `Give it the header ${quoted("Points")} or ${quoted("Score")}, or move the right column beside the names.`,
  }),
  otherScorecard: ({ isRead }) => ({
    title: titles.otherScorecard,
    text: isRead
      ? "From this cell down stands another scorecard. It is collected, and checked on the command line, like one on a sheet of its own; the pane's scores are of the first alone."
      : "From this cell down stand the names of another scorecard; its scores were not read.",
    advice: "Put each scorecard on a sheet of its own.",
  }),
  severalScorecards: ({ sheets, severity }) => ({
    title: titles.severalScorecards,
    text: `The workbook holds several scorecards of one framework, ${sheets.map(quoted).join(", ")}, ${severity === "error" ? "with different scores, and nothing says which of them counts" : "with the same scores"}.`,
    advice:
      severity === "error"
        ? "Keep only the one that counts, or state the period on the cover and in the name of its sheet. Until then the workbook is rejected, and what differs is not measured when it is collected."
        : "Keep one.",
  }),
  otherPeriodCard: ({ sheets }) => ({
    title: titles.otherPeriodCard,
    text: `The scorecard of the cover's period is on the sheet ${sheets.map(quoted).join(", ")}, which is collected; this one is not.`,
    advice: "If this is the right one, correct the period on the cover.",
  }),
  planAnswerUnreadable: ({ item, text }, names) => ({
    title: titles.planAnswerUnreadable,
    text: `The answer to ${quoted(names.planItem(item))} is ${text === "uncalculated" ? cellErrorText(text) : quoted(text)}.`,
    advice: "Answer yes or no.",
  }),
  planAnswerContradictory: ({ item }, names) => ({
    title: titles.planAnswerContradictory,
    text: `${quoted(names.planItem(item))} is answered both yes and no.`,
    advice: "Keep the right answer.",
  }),
};

/** Translator: `place` is a path inside a JSON file and stays as it is. */
const at = (place: string): string => (place === "" ? "At the start of the file" : `At ${place}`);

export const frameworkProblems: FrameworkProblemMessages = {
  wrongFormat: (place) => `${at(place)}: "format" must be "jahiz-framework/1". Is this a framework file?`,
  notObject: (place) => `${at(place)}: an object in braces { } is expected here.`,
  notList: (place) => `${at(place)}: a list in brackets [ ] is expected here.`,
  notText: (place) => `${at(place)}: a text in quotation marks is expected here.`,
  notNumber: (place) => `${at(place)}: a number is expected here, without quotation marks.`,
  notTrueOrFalse: (place) => `${at(place)}: true or false is expected here.`,
  missing: (place) => `${at(place)}: this entry is missing; add it.`,
  unknownKey: (place) => `${at(place)}: unknown entry; correct its name or delete it.`,
  textBlank: (place) => `${at(place)}: this text is blank or has no letter; write it.`,
  listEmpty: (place) => `${at(place)}: this list is empty; it needs one entry at least.`,
  idTwice: (place, text) => `${at(place)}: the id ${quoted(text)} stands twice; give each entry its own.`,
  nameTwice: (place, text) =>
    `${at(place)}: ${quoted(text)} names something else too; a name may mean one thing only, and on a scorecard a number before or after it does not tell two names apart.`,
  notPositive: (place, text) => `${at(place)}: ${text} is not above 0; maxima and weights must be.`,
  weightsNotOne: (place, text) => `${at(place)}: the weights sum to ${text}; they must sum to 1.`,
  unknownId: (place, text) => `${at(place)}: nothing in this section has the id ${quoted(text)}; correct it.`,
  omitsAll: (place) => `${at(place)}: all perspectives are omitted; leave one at least.`,
  bandNotWhole: (place, text) => `${at(place)}: the band ${text} is not in whole per cents from 0 to 100.`,
  bandReversed: (place, text) => `${at(place)}: the band ${text} ends before it begins.`,
  bandsOverlap: (place, text) => `${at(place)}: the band ${text} begins within, or below, that of the level below.`,
  bandsGap: (place, text) =>
    `${at(place)}: near ${text} some scores belong to no level; contiguous bands must cover 0 to 100.`,
  levelOrder: (place, text) =>
    `${at(place)}: the number ${text} is out of order; number the levels 1, 2, 3 … from the lowest.`,
  groupStart: (place, text) =>
    `${at(place)}: a group cannot begin at ${text}; each begins at a value of its own from 0 to 1.`,
  lowestGroupNotZero: (place) => `${at(place)}: no group begins at 0; the lowest must.`,
};

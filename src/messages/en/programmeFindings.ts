import type { NumberNote } from "../../core";
import { englishCount } from "../countedNoun";
import { isolated, quoted } from "../isolate";
import type {
  ProgrammeFindingMessages,
  ProgrammeFindingTitles,
  ProgrammeNames,
  ProgrammePlaceWords,
} from "../programmeFindingMessages";
import { shownText } from "../shownText";
import { cellErrorAdvice, cellErrorText } from "./cellError";
import { monthPeriod } from "./monthPeriod";

/** "Simplification: …, «Ministry of Health»". */
function subject({ figure, detail }: { figure: string; detail?: string }, names: ProgrammeNames): string {
  return detail === undefined ? quoted(names.figure(figure)) : `${quoted(names.figure(figure))}, ${quoted(detail)}`;
}

/** "1,234", or "186%" where it bears the sign. */
function readValue({ value, notes }: { value: number; notes: readonly NumberNote[] }, names: ProgrammeNames): string {
  return notes.includes("percent") ? names.share(value) : names.number(value);
}

function readAs(notes: readonly NumberNote[]): string {
  if (notes.includes("ambiguous")) return " Its dot was taken for a decimal point.";
  if (notes.includes("scale")) return " The word after it was multiplied in.";
  return "";
}

function numberAdvice(notes: readonly NumberNote[]): string {
  const asNumber = "Enter it as a number, so that every program reads it alike.";
  return notes.includes("ambiguous") ? `If the dot parts thousands, correct it. ${asNumber}` : asNumber;
}

/** "Cell D7, column «Value»", "Cells D7:D9, F7, columns «Value», «Target»". */
export function place({ cells, count, headers }: ProgrammePlaceWords): string {
  const where = `${count === 1 ? "Cell" : "Cells"} ${isolated(cells)}`;
  if (headers.length === 0) return where;
  const names = headers.map((header) => quoted(shownText(header))).join(", ");
  return `${where}, ${headers.length === 1 ? "column" : "columns"} ${names}`;
}

export const titles: ProgrammeFindingTitles = {
  headerNotFound: "No header row",
  noFigures: "No figures",
  columnTwice: "A column stands twice",
  unknownItem: "Unknown item",
  itemBlank: "Numbers without an item",
  notNumber: "Not a number",
  cellError: "Error in the cell",
  numberAsText: "Number as text",
  spuriousScale: "A word for millions after a full figure",
  percentUnclear: "A fraction or per cents",
  outOfRange: "Out of range",
  notWhole: "Decimals in a count",
  periodUnreadable: "Not a period",
  columnUnused: "A number where none belongs",
  periodMissing: "No period",
  periodNotOneYear: "Not within one year",
  detailMissing: "No detail",
  unknownDetail: "Unknown name",
  unknownUnit: "Unknown unit",
  unitDiffers: "Another unit",
  duplicate: "The same figure twice",
  listAgrees: "The list meets its total",
  listAboveTotal: "The list exceeds its total",
  listBelowTotal: "The list falls short of its total",
  partAboveWhole: "A part above the whole",
  countsDiffer: "Two counts for one institution",
  couldBeSwapped: "Achieved and planned may have changed places",
  cumulativeFalls: "A cumulative figure falls",
  periodsDiffer: "Periods of different length",
  changeHoldsShares: "Shares in a column of changes",
  changeDiffers: "The change does not follow from the values",
  mixedBases: "Different numbers of institutions",
  egdiDiffers: "The index does not follow from its parts",
};

export const findings: ProgrammeFindingMessages = {
  headerNotFound: () => ({
    text: `The rows name figures of the programme, and none has its headers: ${quoted("Item")}, ${quoted("Value")}, and ${quoted("Period")}, ${quoted("Unit")} or ${quoted("Target")}.`,
    advice: "Name the columns as in the template, in one row above the figures.",
  }),
  noFigures: () => ({
    text: "No row below the header gives a figure of the programme.",
    advice: "Fill in the sheet of the template, and leave the names of its items as they are.",
  }),
  columnTwice: ({ column }, names) =>
    column === "item"
      ? {
          text: `Several columns are headed ${quoted(names.column(column))}, so no row was read.`,
          advice: "Keep the right one. If these are two tables side by side, move one below the other with its header.",
        }
      : {
          text: `Several columns are headed ${quoted(names.column(column))}: none of them was read.`,
          advice: "Keep the right one.",
        },
  unknownItem: ({ text, nearest }, names) => ({
    text: `${quoted(text)} is none of the programme's figures, so the row was not computed with.`,
    advice: nearest
      ? `If it is ${quoted(names.figure(nearest))}, correct the name.`
      : "Correct the name as the template has it, or leave the row as a remark.",
  }),
  itemBlank: () => ({
    text: "The row has numbers and names no figure, so it was not computed with.",
    advice: "Write which figure it gives, or clear its numbers.",
  }),
  notNumber: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(names.column(finding.column))} holds ${quoted(finding.text)}, which is no number.`,
    advice: "Enter a number. Until then it counts as not measured.",
  }),
  cellError: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(names.column(finding.column))} holds ${cellErrorText(finding.error)}.`,
    advice: cellErrorAdvice(finding.error),
  }),
  numberAsText: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(finding.text)} is text and was read as ${readValue(finding, names)}.${readAs(finding.notes)}`,
    advice: numberAdvice(finding.notes),
  }),
  spuriousScale: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(finding.text)} is a figure in full with a word for thousands or millions after it; the word was left out and ${names.number(finding.value)} read.`,
    advice: "Delete the word and enter the number alone; if another number was meant, correct it.",
  }),
  percentUnclear: (finding, names) =>
    finding.severity === "error"
      ? {
          text: `${subject(finding, names)}: ${finding.value} may be ${finding.value}% or ${names.share(finding.value)}: ${finding.column === "change" ? "a change may well be either, and the number has no sign" : `other shares of the sheet are told in per cents, and Excel keeps ${names.share(finding.value)} as ${finding.value}`}.`,
          advice: `Enter ${100 * finding.value} if it is ${names.share(finding.value)}, and ${finding.value}% with its sign if it is that. Until then it counts as not measured.`,
        }
      : {
          text: `${subject(finding, names)}: ${finding.value} was read as ${names.share(finding.value)}, and no other share of the sheet shows whether that is meant.`,
          advice: `If it is ${finding.value}%, enter it with its sign; otherwise nothing is to be done.`,
        },
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
    return {
      text: `${subject(finding, names)}: ${quoted(names.column(finding.column))} is ${value}, and ${limits[finding.unit]}.`,
      advice: "Correct it. Until then it counts as not measured.",
    };
  },
  notWhole: (finding, names) => ({
    text: `${subject(finding, names)}: ${finding.value} has decimals, and what is counted is whole.`,
    advice: "Correct the number.",
  }),
  periodUnreadable: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(names.column(finding.column))} holds ${quoted(finding.text)}, which is no period.`,
    advice: "Write a year (2024), a month (2024-12), or the first and last of them (2021–2025).",
  }),
  columnUnused: (finding, names) => ({
    text: `${subject(finding, names)}: this figure has no use for ${quoted(names.column(finding.column))}; ${quoted(finding.share === undefined ? finding.text : names.share(finding.share))} was not computed with.`,
    advice: "If it belongs to another item or column, move it there; otherwise delete it.",
  }),
  periodNotOneYear: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(finding.text)} lies in no single year, so the figure was not computed with.`,
    advice: "Write a row for each year, or for each half of a year.",
  }),
  periodMissing: (finding, names) => ({
    text: `${subject(finding, names)}: the period is blank, so the row stands in no year.`,
    advice: "Write the year or the period.",
  }),
  detailMissing: (finding, names) => ({
    text: `${subject(finding, names)}: the row does not say of what or of whom it speaks.`,
    advice: `Write it in ${quoted(names.column("detail"))}.`,
  }),
  unknownDetail: (finding, names) => ({
    text: `${quoted(names.figure(finding.figure))}: ${quoted(finding.text)} is not known here.`,
    advice: "Write the name as the template has it.",
  }),
  unknownUnit: (finding, names) => ({
    text: `${subject(finding, names)}: the unit ${quoted(finding.text)} is not known; ${quoted(names.unit(finding.expected))} was assumed.`,
    advice: `If that is right, write ${quoted(names.unit(finding.expected))}; otherwise make sure of the number.`,
  }),
  unitDiffers: (finding, names) => ({
    text: `${subject(finding, names)}: the unit is ${quoted(names.unit(finding.unit))}, and this figure is told in ${quoted(names.unit(finding.expected))}.${finding.severity === "error" ? " The row was not computed with." : ""}`,
    advice: "Correct the unit, or the number if it is not in that unit.",
  }),
  duplicate: (finding, names) =>
    finding.isContradictory
      ? {
          text: `${subject(finding, names)} stands in several rows of the same period with different numbers: they count as not measured.`,
          advice: "Keep the right row.",
        }
      : {
          text: `${subject(finding, names)} stands in several rows of the same period with the same numbers: counted once.`,
          advice: "Keep one row.",
        },
  listAgrees: ({ figure, parts, total }, names) => ({
    text: `${quoted(names.figure(figure))}: ${englishCount(parts, "figure sums", "figures sum")} to the stated total of ${names.number(total)}.`,
    advice: "Nothing is to be done.",
  }),
  listAboveTotal: ({ figure, parts, sum, total }, names) => ({
    text: `${quoted(names.figure(figure))}: ${englishCount(parts, "figure sums", "figures sum")} to ${names.number(sum)}, ${names.number(sum - total)} more than the stated total of ${names.number(total)}. A list cannot exceed its total: one of them is wrong, or they do not count the same thing.`,
    advice: `Set both against their source and correct the wrong one. If they count different things, say so in ${quoted(names.column("note"))}.`,
  }),
  listBelowTotal: ({ figure, parts, sum, total }, names) => ({
    text: `${quoted(names.figure(figure))}: ${englishCount(parts, "figure sums", "figures sum")} to ${names.number(sum)}, ${names.number(total - sum)} less than the stated total of ${names.number(total)}. The list may not name everyone; if it does, one of them is wrong.`,
    advice: "Set both against their source and correct the wrong one.",
  }),
  partAboveWhole: (finding, names) => ({
    text: `${subject(finding, names)}: ${names.valueOf(finding.figure, finding.part)} is more than the whole, ${names.valueOf(finding.figure, finding.whole)}.`,
    advice: "Correct the part or the whole.",
  }),
  countsDiffer: (finding, names) => ({
    text: `${quoted(finding.detail ?? "")} stands with different counts in two places (${quoted(names.figure(finding.figure))}): ${finding.counts.map(names.number).join(" and ")}.`,
    advice: `Ask which is right and correct the other, or say in ${quoted(names.column("note"))} why they differ.`,
  }),
  couldBeSwapped: ({ figure, achieved, target, isReadBothWays }, names) =>
    isReadBothWays
      ? {
          text: `${quoted(names.figure(figure))}: the source leaves open which of ${names.valueOf(figure, achieved)} and ${names.valueOf(figure, target)} was achieved and which planned. Taken here: achieved ${names.valueOf(figure, achieved)}, planned ${names.valueOf(figure, target)} (${names.share(achieved / target)}); the other way round it is ${names.share(target / achieved)}.`,
          advice: "Settle it with whoever published them, and delete the row of the other reading.",
        }
      : {
          text: `${quoted(names.figure(figure))}: achieved ${names.valueOf(figure, achieved)} is above the planned ${names.valueOf(figure, target)}.`,
          advice: "Make sure that they have not changed places.",
        },
  cumulativeFalls: ({ figure, before, beforePeriod, now, nowPeriod }, names) => ({
    text: `${quoted(names.figure(figure))}: ${names.valueOf(figure, now)} (${monthPeriod(nowPeriod)}) is less than ${names.valueOf(figure, before)} (${monthPeriod(beforePeriod)}), and what is told to the end of each year includes the years before it.`,
    advice: "Correct the wrong one; or if the basis was changed, say so in the note.",
  }),
  periodsDiffer: ({ figure, now, before }, names) => ({
    text: `${quoted(names.figure(figure))}: ${monthPeriod(now)} is set against ${monthPeriod(before)}: the periods differ in length, so this growth is not that of a year. Monthly averages can be compared.`,
    advice: "If the figure of an earlier period as long as this one is known, enter it with its period.",
  }),
  changeHoldsShares: ({ figure }, names) => ({
    text: `${quoted(names.figure(figure))}: the column headed as a change holds what share each count is of their sum, not how it has changed.`,
    advice: "Enter the changes themselves, or clear the column: the report computes shares and changes.",
  }),
  changeDiffers: ({ figure, published, computed }, names) => ({
    text: `${quoted(names.figure(figure))}: the stated change is ${names.share(published)}, and the two values give ${names.share(computed)}.`,
    advice: "Correct the change, or the value that is wrong.",
  }),
  mixedBases: ({ group, bases }, names) => ({
    text: `${quoted(names.group(group))}: the figures are taken over different numbers of institutions (${bases.map(names.number).join(", ")}), so the differences between them are no changes.`,
    advice: "Compare shares instead of counts, and say with each how many institutions it covers.",
  }),
  egdiDiffers: ({ published, computed }) => ({
    text: `The stated e-government development index is ${published}, and its parts give ${computed.toFixed(4)}.`,
    advice: "Correct the index, or the part that is wrong.",
  }),
};

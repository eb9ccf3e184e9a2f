import type { NotMeasuredReason } from "../../core";
import type { FunctionMessages, FunctionProblem, PartNames } from "../functionProblem";

export const en: FunctionMessages = {
  noPublishedLevel: "No published level",
  blank: "Blank",
  unreadable: "Unreadable",
  severity: { error: "Error", warning: "Warning", note: "Note" },
  comma: ", ",
  problem,
};

function problem(found: FunctionProblem): string {
  switch (found.kind) {
    case "notMeasured":
      return reason(found.reason, found.names);
    case "cellUnusable":
      return `Cell ${found.position} of ${found.argument}: ${reason(found.reason)}`;
    case "nothingNamed":
      return `Every cell of ${found.argument} is blank. Give the range that holds the names.`;
    case "unknownName":
      return `${found.given === "" ? `${found.argument} is blank.` : `“${found.given}” is no ${found.argument} known here.`} Write one of: ${list(found.allowed)}.`;
    case "notWhole":
      return `“${found.given}” will not do for ${found.argument}. Give a whole number, ${found.minimum} or more.`;
    case "notTrueOrFalse":
      return `“${found.given}” is neither yes nor no. Write TRUE or FALSE for ${found.argument}.`;
    case "sizesDiffer":
      return `${size(found.first)} and ${size(found.second)}. Give ranges of the same size.`;
    case "componentCount":
      return `The stage “${found.stage}” has ${found.components.length} components, and ${found.argument} has ${found.given}. Give one number for each, in this order: ${list(found.components)}.`;
    case "maximumNotPositive":
      return `The maximum of “${found.component}” must be a number above 0. Correct it, or leave maxima out for the published ones.`;
    case "noPublishedLevel":
      return "The score lies in none of the published bands, so it has no level number. Write “contiguous” for policy to read it as low.";
    case "notCompared":
      return `${notCompared[found.reason]} It cannot be compared.`;
    case "headerNotFound":
      return "No row of the range holds the inventory's headers. Give a range that includes its header row and at least three of its columns.";
    case "columnNotMeasured":
      return `“${found.field}” is not measured: ${columnReasons[found.reason]}`;
    case "likelyValue":
      return `“${found.given}” is no value of “${found.field}” for certain. Probably meant: ${list(found.proposals)}. If so, write that.`;
    case "unlistedValue":
      return found.allowed.length > 0
        ? `“${found.given}” is no value of “${found.field}”. Write one of: ${list(found.allowed)}.`
        : `“${found.given}” cannot be read as “${found.field}”. Check the cell.`;
    case "severalValues":
      return `“${found.given}” holds several values, and “${found.field}” takes one. Keep the right one.`;
    case "impossibleShare":
      return `No count out of ${found.of} gives ${found.percent}%. Check the percentage, and the number it is a share of.`;
  }
}

function reason(why: NotMeasuredReason, names: PartNames = {}): string {
  switch (why.kind) {
    case "blank":
      return "The cell is blank, so nothing is measured. Enter the figure when it is known.";
    case "notNumber":
      return `“${why.text}” is not a number. Enter the figure as a number.`;
    case "cellError":
      return `The cell holds the error ${why.error}. Mend that cell first.`;
    case "outOfRange":
      return `${why.value} is not from ${why.minimum} to ${why.maximum}. Correct the figure.`;
    case "missing":
    case "contradictory":
    case "fraction":
    case "notYesNo":
      return "No figure can be read here. Check it.";
    case "parts":
      return why.parts.map((part) => `${names[part.id] ?? part.id}: ${reason(part.reason, names)}`).join(" ");
    case "baseNotPositive":
      return `Nothing is a share of ${why.base}. The figure to compare with must be above 0.`;
    case "nothingToCount":
      return "There is no score to count. Give a range that holds scores.";
  }
}

const notCompared = {
  onlyBefore: "The name stands in the earlier period only.",
  onlyNow: "The name stands in the present period only.",
  notMeasuredBefore: "The earlier score is blank, or is no number from 0 to 100.",
  notMeasuredNow: "The present score is blank, or is no number from 0 to 100.",
  nameRepeated: "The name stands more than once.",
};

const columnReasons = {
  columnMissing: "the inventory has no such column. Add it, or correct its header.",
  columnTwice: "the column stands twice, so neither is counted. Keep one.",
  noServices: "there are no services below the header. Give a range that includes them.",
};

function list(items: readonly string[]): string {
  return items.join(en.comma);
}

function size({ argument, rows, columns }: { argument: string; rows: number; columns: number }): string {
  return `${argument} has ${rows} × ${columns} cells`;
}

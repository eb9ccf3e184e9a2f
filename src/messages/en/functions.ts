import type { NotMeasuredReason } from "../../core";
import type { ArgumentSize, FunctionMessages, FunctionProblem, PartNames, UnsaidReason } from "../functionProblem";
import { quoted } from "../isolate";
import { findings } from "./findings";

export const en: FunctionMessages = {
  noPublishedLevel: "No published level",
  blank: "Blank",
  unreadable: "Unreadable",
  severity: { error: "Error", warning: "Warning", note: "Note" },
  problem,
  findings,
};

function problem(found: FunctionProblem): string {
  switch (found.kind) {
    case "notMeasured":
      return reason(found.reason, found.names);
    case "unknownName":
      return `${found.argument} cannot be ${quoted(found.given)}. ${oneOf(found.allowed)}`;
    case "notWhole":
      return `${found.argument} cannot be ${quoted(found.given)}. Give a whole number, ${found.minimum} or more.`;
    case "sizesDiffer":
      return `${size(found.first)} and ${size(found.second)}. Give ranges of the same size.`;
    case "componentCount":
      return `${found.argument} has ${found.given} cells. Give one for each component, in this order: ${found.components.join(", ")}.`;
    case "noPublishedLevel":
      return `The score lies in none of the published bands. Write ${quoted("contiguous")} for policy to read it as low.`;
    case "notCompared":
      return found.isRepeated
        ? "The name stands more than once. Keep one row for it."
        : "One of its scores is blank, or no number from 0 to 100. Correct it.";
    case "headerNotFound":
      return "No row of the range holds the inventory's headers. Give a range that includes its header row and at least three of its columns.";
    case "columnNotMeasured":
      return `${quoted(found.field)} is not measured: ${columnReasons[found.reason]}`;
    case "likelyValue":
      return `${quoted(found.given)} is no value of ${quoted(found.field)} for certain. If ${quoted(found.proposal)} is meant, write that.`;
    case "unlistedValue":
      return `${quoted(found.given)} ${
        found.isDoubtful
          ? "may be a scanner's mistake, a tick or an answer in another language"
          : `is no value of ${quoted(found.field)}`
      }. ${oneOf(found.allowed)}`;
    case "impossibleShare":
      return `No count out of ${found.of} gives ${found.percent}%. Check the percentage, and the number it is a share of.`;
  }
}

function reason(why: NotMeasuredReason, names: PartNames = {}): string {
  switch (why.kind) {
    case "blank":
      return "The cell is blank, so nothing is measured. Enter the figure when it is known.";
    case "notNumber":
      return `${quoted(why.text)} is not a number. Enter the figure as a number.`;
    case "cellError":
      return `The cell holds the error ${why.error}. Mend that cell first.`;
    case "outOfRange":
      return `${why.value} is not from ${why.minimum} to ${why.maximum}. Correct the figure.`;
    case "parts":
      return why.parts.map((part) => `${names[part.id] ?? part.id}: ${reason(part.reason, names)}`).join(" ");
    case "baseNotPositive":
      return `${why.base} is no base for a share. Give a number above 0.`;
    default: {
      const kind: UnsaidReason = why.kind;
      return kind && "There is nothing to count. Check the range.";
    }
  }
}

const columnReasons = {
  columnMissing: "the inventory has no such column. Add it, or correct its header.",
  columnTwice: "the column stands twice, so neither is counted. Keep one.",
  noServices: "there are no services below the header. Give a range that includes them.",
};

function oneOf(allowed: readonly string[]): string {
  return allowed.length > 0 ? `Write one of: ${allowed.join(", ")}.` : "Write a year.";
}

function size({ argument, rows, columns }: ArgumentSize): string {
  return `${argument} has ${rows} × ${columns} cells`;
}

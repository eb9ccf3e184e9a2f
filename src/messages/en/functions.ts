import type { NotMeasuredReason } from "../../core";
import { ar } from "../ar/functions";
import type {
  ArgumentSize,
  FunctionMessages,
  FunctionProblem,
  PartNames,
  UnsaidReason,
  UntranslatedProblem,
} from "../functionProblem";
import { quoted } from "../isolate";
import { choose } from "./choose";
import { findings } from "./findings";

export const en: FunctionMessages = {
  noPublishedLevel: "No published level",
  blank: "Blank",
  unreadable: "Unreadable",
  severity: { error: "Error", warning: "Warning", note: "Note" },
  unread: (contents) =>
    `The header is not known or there more than once; not read: ${contents.map(quoted).join(", ")}.`,
  problem,
  findings,
};

function problem(found: FunctionProblem): string {
  switch (found.kind) {
    case "notMeasured":
      return reason(found.reason, found.names);
    case "unknownName":
      return `${found.argument} cannot be ${found.given ? quoted(found.given) : "blank or 0"}. ${choose(found.allowed.map(quoted).join(", "))}`;
    case "sizesDiffer":
      return `${size(found.first)} and ${size(found.second)}. Give ranges of the same size.`;
    case "headerNotFound":
      return "The range has no header row of an inventory. Give one with it and at least three columns.";
    case "columnNotMeasured":
      return `${quoted(found.field)} is not measured: ${columnReasons[found.reason]}`;
    case "likelyValue":
      return `${quoted(found.given)} is no value of ${quoted(found.field)}. Check whether ${quoted(found.proposal)} is meant, then write that.`;
    case "unlistedValue":
      return `${quoted(found.given)} ${
        found.isDoubtful
          ? "may be a scanner's mistake, a tick or an answer in another language"
          : `is no value of ${quoted(found.field)}`
      }. ${choose(found.allowed.map(quoted).join(", "))}`;
    default: {
      const untranslated: UntranslatedProblem = found;
      return ar.problem(untranslated);
    }
  }
}

function reason(why: NotMeasuredReason, names: PartNames = {}): string {
  switch (why.kind) {
    case "blank":
      return "The cell is blank. Enter the value when it is known.";
    case "notNumber":
      return `${quoted(why.text)} is not entered as a number. Enter the figure as a number, not as text.`;
    case "cellError":
      return `An Excel error: ${why.error}. Correct the formula or write the value.`;
    case "outOfRange":
      return `${why.value} is not from ${why.minimum} to ${why.maximum}. Correct the figure.`;
    case "fraction":
      return `${why.value} is a fraction of 1. Enter the score itself.`;
    case "parts":
      return why.parts.map((part) => `${names[part.id] ?? part.id}: ${reason(part.reason, names)}`).join(" ");
    default: {
      const kind: UnsaidReason | "baseNotPositive" = why.kind;
      return kind && "There is nothing to count. Check the range.";
    }
  }
}

const columnReasons = {
  columnMissing: "the inventory has no such column. Add it; if it is there by another name, correct its header.",
  columnTwice: "it is there more than once; none was read. Join their answers in one, or correct the headers.",
  noServices: "no service stands below the header. Give a range that includes them.",
};

function size({ argument, rows, columns }: ArgumentSize): string {
  return `${argument} has ${rows} × ${columns} cells`;
}

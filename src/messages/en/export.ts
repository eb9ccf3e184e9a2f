import { englishCount } from "../countedNoun";
import type { ExportMessages } from "../exportMessages";
import { quoted } from "../isolate";

const source: ExportMessages["source"] = {
  column: "from the catalogue",
  partly: "from the catalogue where it is filled in",
  derived: "derived from names, the same in every run; not formally issued",
  institution: "the institution that handed the sheet in",
  assumed: "assumed: Oman for every institution",
  lacking: "lacking, and left out",
  noInstance: "not needed: there is none",
  notCarried: "not exported: the profile has no property for it",
};

const counted = (services: number, institutions: number): string =>
  `${englishCount(services, "service", "services")} of ${englishCount(institutions, "institution", "institutions")}`;

export const en: ExportMessages = {
  derivedIdentifier: "Derived identifier (not official)",
  csvTitle: (period) => `Catalogue of government services${period === null ? "" : `, ${period}`}`,
  csvDescription:
    "One row for each service as the institutions handed it in; values read through certain repairs only, and blank where a cell was blank or unreadable. Required columns may therefore have gaps. The derived identifier is a UUID (version 5) of the institution's and the service's names; nobody issued it.",
  neutralisedRule:
    "A text that begins with = + - @, a tab or a carriage return, behind any apostrophes, has one apostrophe put in front so that no spreadsheet runs it as a formula. To get it back: where a text matches the pattern, take its first apostrophe away. Numbers are not changed.",
  propertyColumns: {
    property: "Property",
    term: "Term",
    class: "Class",
    cardinality: "How many",
    obligation: "Obligation",
    columns: "Columns of the catalogue",
    given: "Given for",
    of: "Of",
    source: "What stands in it",
    howToAdd: "What it needs",
  },
  obligation: { mandatory: "mandatory", optional: "optional" },
  source,
  howToAdd: (header, id) => `A column headed ${quoted(header)} in the inventory, and the field ${id} in the catalogue`,
  lackingOf: (profile, services, institutions) =>
    `${profile}: ${counted(services, institutions)}. Mandatory properties that no column gives:`,
  noneLacking: (profile, services, institutions) =>
    `${profile}: ${counted(services, institutions)}. Every mandatory property is given.`,
  propertyLine: (label, term, given, of, key) => `  ${label} (${term}): ${given} of ${of}, ${source[key]}`,
  addColumn: (header, id) => `    Needs a column headed ${quoted(header)} (field ${id})`,
  useCatalogue: (path) =>
    `${quoted(path)} is the catalogue with these columns: jahiz template --catalogue makes a sheet to fill in with it, and jahiz collect and jahiz export read it with the same option.`,
  notConforming: (profile) => `The file does not conform to ${profile} yet: some mandatory properties stand nowhere.`,
  csvWritten: (services, neutralised) =>
    `${englishCount(services, "service", "services")}. ` +
    (neutralised === 0
      ? "No text begins like a formula."
      : `${englishCount(neutralised, "text begins like a formula and was", "texts begin like a formula and were")} given an apostrophe in front.`),
  unreadableCells: (count) =>
    count === 0
      ? "Every cell that is filled in could be read."
      : `${englishCount(count, "cell", "cells")} could not be read and ${count === 1 ? "is" : "are"} empty in the file: what stands in ${count === 1 ? "it" : "them"} is in the inventory, and jahiz check names each.`,
  emptyCells: (count, sheet) =>
    count === 0
      ? "No required cell is empty."
      : `${englishCount(count, "cell is", "cells are")} empty in the file: in the submissions blank though required, or unreadable. What stands in the unreadable ones is in the round's sheet ${quoted(sheet)} and in the inventories.`,
  nothingAsked: "Say what to write: --cpsv FILE, --csv FILE, or both.",
  noServices: (path) => `${quoted(path)} holds no services to export: give a round workbook or an inventory.`,
  roundNotRead: (path) => `The round in ${quoted(path)} cannot be exported until this is put right:`,
  institutionIs: (name, isFileName) =>
    isFileName
      ? `Institution: ${quoted(name)}, after the file's name since no cover sheet names it. Derived identifiers follow from this name: rename the file if it is wrong.`
      : `Institution: ${quoted(name)}`,
};

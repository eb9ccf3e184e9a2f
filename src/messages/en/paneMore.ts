import { englishCount } from "../countedNoun";
import type { PaneMoreWords } from "../paneMoreWords";

export const more: PaneMoreWords = {
  heading: "More",
  newSheet: {
    heading: "New sheet",
    introduction: "An empty sheet with drop-downs and notes on its headers, added to this workbook.",
    kinds: {
      inventory: "Service inventory",
      stages: "Scorecard: readiness by stage",
      performance: "Scorecard: institutional performance",
      programme: "Programme figures, for the round's report",
    },
    kind: "What",
    language: "Its language",
    add: "Add the sheet",
  },
  seal: {
    heading: "Seal",
    means:
      "A seal is kept with the workbook when a sheet has no error, and shows later whether its cells are still the same.",
    checkFirst: "Check the sheet first.",
    hasErrors: (errors) => `A sheet with ${englishCount(errors, "error", "errors")} is not sealed.`,
    outdated: "The sheet was edited after the check. Check it again first.",
    seal: "Seal the sheet",
    sealAgain: "Seal it as it is now",
    details: (services, catalogue, version) =>
      `${englishCount(services, "service", "services")}, catalogue ${catalogue}, version ${version}.`,
    checksum: (start) => `Checksum ${start}…`,
  },
  settings: {
    heading: "Settings",
    language: "Language of the pane",
    asExcel: "As Excel",
    languages: { ar: "العربية", en: "English" },
    rechecks: "Check an edited cell again by itself",
    notes: "Put the messages into the sheet as notes",
    mostNotes: (most) => `At most ${most} notes in a sheet, errors first; the marks are always complete.`,
    noNotes: "This version of Excel has no notes for add-ins.",
    policy: "How levels are read",
    policies: {
      published: "As published (26–35 has no level)",
      contiguous: "Without gaps (the lowest level reaches to 35)",
    },
    institution: "Performance is scored as of",
    institutions: {
      cover: "The kind of institution on the cover",
      service: "An institution with services",
      nonService: "An institution without services",
    },
    showSteps: "Show the first steps again",
  },
  functions: {
    heading: "Worksheet functions",
    introduction:
      "To use a function, type its name in a cell. Give it a whole range and its results fill the cells below.",
    loading: "Loading the list…",
    failed: "The list of functions could not be loaded: check the connection and open the pane again.",
  },
};

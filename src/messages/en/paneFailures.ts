import { quoted } from "../isolate";
import type { PaneFailureWords } from "../paneFailureWords";

const named = (sheet: string) => (sheet === "" ? "The sheet" : `Sheet ${quoted(sheet)}`);

export const failures: PaneFailureWords = {
  during: {
    start: "The workbook could not be opened in the pane.",
    watch: "Jahiz does not notice your edits: press “Check again” after them.",
    look: "The list of sheets could not be read.",
    check: "The sheet was not checked.",
    recheck: "Your edit was not checked again.",
    mark: "The findings are here, but the sheet was not marked.",
    clearMarks: "The marks were not cleared.",
    select: "The cells could not be selected.",
    page: "The rest of the list could not be fetched.",
    copyList: "The list was not copied.",
    copyDetails: "The details were not copied.",
    writeList: "The list was not written.",
    map: "The columns were not remembered.",
    plan: "The repairs could not be worked out.",
    repair: "The repairs stopped.",
    takeBack: "Taking back stopped.",
    published: "The published figures were not taken.",
    writeStatistics: "The statistics were not written.",
    findScorecard: "The scorecards could not be looked for.",
    scoreSheet: "The scorecard was not read.",
    writeScores: "The scores were not written.",
    newSheet: "No sheet was added.",
    readRound: "The workbook's round was not read.",
    collect: "The files were not read to the end.",
    writeRound: "The round was not written whole.",
    compare: "The comparison was not made.",
    writeReport: "The report was not made.",
    seal: "The sheet was not sealed.",
    settings: "The setting was not kept.",
  },
  host: {
    noHost: () => "This page stands outside Excel.",
    cellBeingEdited: () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    sheetProtected: ({ sheet }) =>
      `${named(sheet)} is protected, so nothing was written into it. Unprotect it (Review, Unprotect Sheet), or have the findings in a sheet of their own.`,
    workbookProtected: () =>
      "The workbook's structure is protected or it is read-only, so no sheet can be added. Unprotect it (Review, Protect Workbook) or save a copy.",
    sheetGone: ({ sheet }) => `${named(sheet)} is no longer in the workbook.`,
    notSupported: ({ set }) => `This version of Excel cannot do that (it lacks ${set}).`,
    tooLarge: () => "The sheet is too large for Excel to hand it over. Split the inventory over several sheets.",
    noAnswer: ({ seconds }) => `Excel has not answered for ${seconds} seconds. It may be busy or showing a dialog.`,
    other: () => "Excel refused, for a reason we did not foresee.",
  },
  ours: "Something in Jahiz went wrong. Send us the details.",
  templateMissing: "The empty sheet could not be fetched. Check the connection.",
  copyRefused: "The browser does not let the pane copy. Select the text below and copy it yourself.",
  ways: {
    again: "Try again",
    writeList: "Write the list to a sheet",
    copyList: "Copy the list",
    checkFront: "Check the sheet in front",
    copyDetails: "Copy details",
    dismiss: "Close",
  },
};

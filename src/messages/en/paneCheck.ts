import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import type { PaneCheckWords } from "../paneCheckWords";

export const check: PaneCheckWords = {
  heading: "Findings",
  nothingYet: "What is found in the sheet will stand here, each with its cell.",
  noFindings: "Nothing to remark.",
  filterLabel: "Show",
  severities: { error: "Errors", warning: "Warnings", note: "Notes" },
  severityWord: { error: "Error", warning: "Warning", note: "Note" },
  groupBy: "Group by",
  byRule: "Rule",
  byColumn: "Column",
  allHidden: "All kinds that were found are hidden. Press one of them above.",
  goTo: (cells) => `Select ${cells}`,
  wholeSheet: "The whole sheet",
  column: (header) => `Column ${quoted(header)}`,
  whatToDo: "What to do:",
  hasProposal: "Has a proposed repair",
  atSelection: (cell) => `In the selected cell, ${cell}`,
  copyList: "Copy the list",
  writeList: "Write the list to a sheet",
  clearMarks: "Clear the marks",
  untold: (facts) => `This version of Excel does not tell an add-in of ${facts}, so nothing was checked of them.`,
  facts: {
    isProtected: "sheet protection",
    isFiltered: "filters",
    merges: "merged cells",
    hiddenRows: "hidden rows",
    hiddenColumns: "hidden columns",
    tables: "tables",
    formulas: "formulas",
  },
  mapping: {
    heading: "What the columns are",
    introduction:
      "Choose what each column holds. It is remembered with this workbook; the sheet itself stays as it is.",
    blankHeader: (column) => `Column ${column}, without a header`,
    notAField: "Nothing that is measured",
    guessed: "our guess",
    understood: (columns) => `${englishCount(columns, "column was", "columns were")} understood by name.`,
    save: "Use these columns",
    open: "Columns…",
    missing: (fields) => `Still missing: ${fields}.`,
    twice: (field) => `${quoted(field)} is chosen twice; a column can be given to one field only.`,
  },
};

import type { MergedOver } from "../../core";
import { englishCount } from "../countedNoun";
import type { SheetFindingWords } from "../findingWords";
import { ltr, quoted } from "../isolate";
import { shownText } from "../shownText";

const mergedAction: Readonly<Record<MergedOver, string>> = {
  services: "Unmerge them and write the value in the row of every service.",
  rows: "Unmerge them and delete the rows that are then empty.",
  columns: "Unmerge them and write in every column its own answer.",
};

/** Where the letters were lost, the header cannot be known. */
const garbled = [
  `The Arabic letters of this file were lost and became signs such as ${ltr("Ø§Ù„")}, or question marks: it was saved or opened in another encoding.`,
  "Go back to the original, in which the letters can be read, save it as an Excel Workbook (.xlsx) or as CSV UTF-8, and send that file.",
] as const;

/** Where the headers stand in a column. */
const turned = [
  "The table is turned: its headers stand below each other in one column, and the services in columns.",
  "Copy it and paste it into another sheet with Paste Special, Transpose.",
] as const;

export const sheetFindings: SheetFindingWords = {
  where({ header, cells, count }) {
    if (cells === "") return "";
    if (header === "") return `${count === 1 ? "Row" : "Rows"} ${ltr(cells)}`;
    const column = `column ${quoted(shownText(header))}`;
    return count === 1
      ? `Cell ${ltr(cells)}, ${column}`
      : `${englishCount(count, "cell", "cells")} (${ltr(cells)}), ${column}`;
  },
  rules: {
    headerNotFound: ({ found, why }, names) => {
      if (why) return why === "garbled" ? garbled : turned;
      return [
        `The sheet has no header row that is known${found.length === 0 ? "" : `; of the columns only ${names.list(found.map(names.field))} were found`}.`,
        "Write the column headers as in the template, in one row above the services.",
      ];
    },
    inventoryBeside: () => [
      "Another inventory begins here, beside the one that was read; its services were not counted.",
      "Move it below the first one, under the same headers, or to a sheet of its own.",
    ],
    unheadedColumn: ({ columns }, names) => [
      `Columns without a header: ${names.columns(columns)}; what the services hold there was not read.`,
      "If it belongs to the inventory, write the header above it; nothing to do if it is for your own use.",
    ],
    protectedSheet: () => [
      "The sheet is protected: nothing can be marked or mended in it.",
      "Lift the protection before mending it.",
    ],
    filteredRows: () => ["A filter is on; all rows were checked, shown or not.", "Nothing to do."],
    hiddenRows: ({ count }) => [
      `${englishCount(count, "service", "services")} in hidden rows; checked and counted.`,
      "Show the rows to look at them.",
    ],
    hiddenColumns: ({ columns }, names) => [
      `Hidden columns: ${names.columns(columns)}; checked and counted.`,
      "Show them to look at them.",
    ],
    mergedCells: ({ areas, over }, names) => [
      `Merged cells among the services: ${names.areas(areas)}; only the first of each holds the value.`,
      mergedAction[over],
    ],
    formulaValue: ({ areas }, names) => [
      `Cells are calculated by formulas (${names.areas(areas)}); their saved values were used.`,
      "Nothing to do if the file was saved after the last calculation.",
    ],
    uncalculatedFormula: () => [
      "A formula was saved without its result, so the value is not known.",
      "Open the file in Excel so that it calculates and save it, or write the value.",
    ],
  },
};

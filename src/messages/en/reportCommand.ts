import { quoted } from "../isolate";
import type { ReportCommandMessages } from "../reportCommandMessages";

export const en: ReportCommandMessages = {
  nothingAsked: "Say what to write: --out annual.xlsx, --html annual.html, or both.",
  notXlsx: (file) => `The name of the report's workbook ends in .xlsx, and this does not: ${quoted(file)}.`,
  notHtml: (file) => `The name of the report's page ends in .html, and this does not: ${quoted(file)}.`,
  notRound: (file) => `${quoted(file)} is no round workbook. Collect the submissions first, with jahiz collect.`,
  roundBroken: (file) => `The round cannot be read from ${quoted(file)}:`,
  noProgramme: (file) =>
    `${quoted(file)} holds no programme sheet. Write an empty one with jahiz template --programme, and fill it in.`,
  noInstitution: (name, names) => `The round has no institution ${quoted(name)}. It has: ${names}.`,
  severalInstitutions: (name) =>
    `The round has several institutions named ${quoted(name)}: correct the names in the round workbook.`,
  emptyRound: (file) => `The round ${quoted(file)} has no institution.`,
  sameRound: (file) =>
    `${quoted(file)} is the round itself, and a round is not compared with itself: give the round before with --before.`,
  notForInstitution: (option) => `A sheet about one institution has no use for ${option}: leave one of the two out.`,
  digitsAreArabic: "The digits --digits arabic are for Arabic pages only: leave them out, or ask for --lang ar.",
  cellsIn: (file) => `The cells that figures name as their source are those of the workbook ${quoted(file)}.`,
};

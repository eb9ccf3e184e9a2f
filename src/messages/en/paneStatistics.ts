import { quoted } from "../isolate";
import type { PaneStatisticsWords } from "../paneStatisticsWords";

export const statistics: PaneStatisticsWords = {
  heading: "Statistics",
  nothingYet: "Check an inventory first: its statistics will stand here.",
  notHere: "This sheet is no inventory, so it has no statistics.",
  noServices: "This inventory holds no services yet, so it has no statistics.",
  write: "Write to a sheet, with charts",
  countOf: (count, of) => `${count} of ${of}`,
  mayBe: (lowest, highest) => `may be ${lowest} to ${highest}`,
  published: (figure) => `published: ${figure}`,
  publishedHeading: "The institution's published figures",
  publishedIntroduction:
    "Set the figures that were published beside those of this sheet. They are kept with the workbook.",
  publishedTyped: "Typed here.",
  publishedFrom: (sheet) => `Read from sheet ${quoted(sheet)}.`,
  type: "Type them…",
  chooseSheet: "A sheet with the columns field, value, count, percent",
  readSheet: "Read from this sheet",
  forget: "Forget them",
  keep: "Use these figures",
  services: "Number of services",
  count: (answer) => `Published count: ${answer}`,
  percent: (answer) => `Published percentage: ${answer}`,
  countColumn: "Count",
  percentColumn: "%",
  problems: "These could not be used, so nothing was taken:",
  reconciliation: "Against the published figures",
  agreement: { agrees: "Agrees", differs: "Differs", tells: "Follows", remarks: "Note" },
  figure: String,
};

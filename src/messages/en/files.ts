import type { RealFormat } from "../../host/sheet";
import type { FileMessages } from "../fileMessages";
import { ltr, quoted } from "../isolate";

const formats: Readonly<Record<RealFormat, string>> = {
  xls: "an old Excel workbook (.xls)",
  xlsb: "a binary Excel workbook (.xlsb)",
  ods: "an OpenDocument spreadsheet (.ods)",
  numbers: "an Apple Numbers document",
  xmlSpreadsheet2003: "an XML Spreadsheet 2003",
  word: "a text document, not a workbook",
  powerpoint: "a presentation, not a workbook",
  oldOffice: "a file of an old Office program",
  rtf: "a rich text document (RTF)",
  pdf: "a PDF document",
  html: "a web page (HTML)",
  xml: "an XML file that is no workbook",
  image: "a picture",
  archive: "a compressed file (zip or the like) without a workbook in it",
  unknown: "a file of an unknown kind",
};

const saveAgain = "Open it in Excel, save it as an Excel Workbook (.xlsx) and send that file.";
/** Excel cannot make an inventory of these. */
const foreign: readonly RealFormat[] = ["numbers", "word", "powerpoint", "rtf", "pdf", "xml", "image", "archive"];
const sendWorkbook = "Send the inventory itself, as an Excel Workbook (.xlsx).";
const getAgain = "Ask for the file again, or open it in Excel, let Excel repair it, and save it under a new name.";
const makeSmaller = "Copy the rows of the inventory into a new workbook and send that.";

export const en: FileMessages = {
  emptyFile: () => "The file is empty. Check that the right file was chosen, and send it again.",
  wrongFormat: ({ format }) =>
    foreign.includes(format)
      ? `This is ${formats[format]}. ${sendWorkbook}`
      : `By its content this is ${formats[format]}. ${saveAgain}`,
  passwordProtected: () =>
    "The file is protected by a password, so nothing in it can be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
  truncatedFile: () =>
    `The end of the file is missing: it was cut off while it was saved, copied or sent. Nothing in it was used. ${getAgain}`,
  damagedPart: ({ part }) => `The file is damaged in its part ${quoted(part)}. Nothing in it was used. ${getAgain}`,
  duplicatePart: ({ part }) =>
    `The file holds or uses its part ${quoted(part)} twice, which Excel never does, so it is not clear which one counts. ${saveAgain}`,
  missingPart: ({ part }) => `The workbook names ${quoted(part)}, but that is not in the file. ${getAgain}`,
  tooManyEntries: ({ entries, limit }) =>
    `The file consists of ${ltr(entries)} parts; at most ${ltr(limit)} are read. ${makeSmaller}`,
  suspiciousRatio: ({ part, limit }) =>
    `The part ${quoted(part)} would grow to more than ${ltr(limit)} times its size when opened, as harmful files do, so it was not opened. ${makeSmaller}`,
  tooManyBytes: ({ limit }) => `The content of the file is larger than ${ltr(megabytes(limit))} MB. ${makeSmaller}`,
  tooManySheets: ({ sheets, limit }) =>
    `The workbook has ${ltr(sheets)} sheets; at most ${ltr(limit)} are read. Keep the sheets of the inventory and remove the others.`,
  tooManyCells: ({ sheet, limit }) =>
    `The sheet ${quoted(sheet)} spreads over more than ${ltr(limit)} cells. Delete what stands far from the table, or split the inventory over several files.`,
  textTooLong: ({ place, limit }) =>
    `At ${quoted(place)} there is a text of more than ${ltr(limit)} characters, far more than a cell of Excel holds. Shorten it, or remove it.`,
  nestedTooDeep: ({ part, limit }) =>
    `The part ${quoted(part)} is nested more than ${ltr(limit)} levels deep, as no workbook is. ${saveAgain}`,
  xmlError: ({ part, line }) =>
    `The part ${quoted(part)} is damaged at line ${ltr(line)}: it is not well-formed XML. Nothing in the file was used. ${getAgain}`,
  doctypeRefused: ({ part }) =>
    `The part ${quoted(part)} contains a document type declaration (DOCTYPE), which no workbook needs and harmful files use. ${saveAgain}`,
  unknownEncoding: ({ part, encoding }) =>
    part === null
      ? "The letters of this text file cannot be read: it is damaged, or in an unknown encoding. In Excel, save it as CSV UTF-8 or as an Excel Workbook (.xlsx)."
      : `The letters of the part ${quoted(part)} cannot be read${encoding === null ? "" : ` (encoding ${quoted(encoding)})`}. ${saveAgain}`,
  sheetWithoutRows: ({ sheet, part }) =>
    `No rows can be read from the sheet ${quoted(sheet)} (part ${quoted(part)}), although it is not an empty sheet. ${saveAgain}`,
  damagedCell: ({ sheet, cell }) =>
    `The sheet ${quoted(sheet)} is damaged at ${quoted(cell)}: its place or its value cannot be right. Nothing in the file was used. ${getAgain}`,
  unbalancedQuotes: ({ line }) =>
    `In line ${ltr(line)} a quotation mark is opened and not closed where the value ends, so the columns after it cannot be told apart. Correct that line, or save the table as an Excel Workbook (.xlsx).`,
};

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

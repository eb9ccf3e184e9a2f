import type { Contradiction, FindingParameters } from "../../core";
import { englishCount } from "../countedNoun";
import type { FindingWords, HiddenMarkKind, ProblemAndAction } from "../findingWords";
import { ltr } from "../isolate";
import { shownText } from "../shownText";
import type { SpokenNames } from "../spokenNames";

function choose(choices: string): string {
  return choices === "" ? "Write the right text." : `Choose from: ${choices}.`;
}

const markNames: Readonly<Record<HiddenMarkKind, string>> = {
  bidi: "direction marks",
  zeroWidth: "characters of no width",
  control: "control characters",
  lineBreak: "line breaks",
  noBreakSpace: "no-break spaces",
  oddSpace: "unusual spaces",
  presentationForm: "letters stored by their shape",
  tatweel: "tatweel",
  tag: "HTML tags",
  foreignLetter: "Persian letters that look Arabic",
  extraSpace: "needless spaces",
};

function markName({ kind, codes }: FindingParameters["hiddenCharacters"]["marks"][number], names: SpokenNames): string {
  return kind === "extraSpace" ? markNames[kind] : `${markNames[kind]} (${names.codes(codes)})`;
}

/** Columns that disagree: what the service says of itself, and the columns to look at. */
function contradiction(problem: string) {
  return ({ fields }: Contradiction, names: SpokenNames): ProblemAndAction => [
    problem,
    `Compare ${fields.map(names.field).join(" and ")}, and mend the one that is wrong.`,
  ];
}

const held = { number: "A number", date: "A date", boolean: "A truth value" };

export const findings: FindingWords = {
  headerAmbiguous: ({ chosen, rivals }, names) => [
    `Several rows could be the header: row ${ltr(chosen)} was taken, ${names.codes(rivals)} would do as well.`,
    "Keep one table on the sheet, and move others to sheets of their own.",
  ],
  missingColumn: ({ field }, names) => [
    `The column ${names.field(field)} is required and not there.`,
    "Add it under this header and fill it in; if it is there by another name, correct its header.",
  ],
  duplicateColumn: ({ field, columns }, names) => [
    `The column ${names.field(field)} is there more than once (${names.columns(columns)}), so none of them was read.`,
    "Keep one of them, and delete the others or change their header.",
  ],
  unknownColumn: ({ header, nearest }, names) => [
    `The header ${names.text(header)} is none of the inventory's, so its column was not read.`,
    nearest === undefined
      ? "Nothing to do if the column is for your own use."
      : `If ${names.field(nearest)} is meant, write it so; if not, nothing to do.`,
  ],
  misspeltHeader: ({ field, header }, names) => [
    `${header.trim() === "" ? "The column has no header" : `The header ${names.text(header)} is not known`}; the column was read as ${names.field(field)}.`,
    `Check it, then write the header ${names.field(field)}.`,
  ],
  columnOrder: ({ moved }, names) => [
    `The columns are not in the template's order; out of place: ${names.list(moved.map(names.field))}.`,
    "Nothing to do: columns are read by their headers.",
  ],
  noServices: () => [
    "No service stands below the header.",
    "Write each service in a row, from the row after the header on.",
  ],
  emptyRow: () => ["A gap between the services.", "Delete the empty row, or fill it in if a service was lost."],
  repeatedHeader: () => [
    "The header is repeated inside the table; it was not counted as a service.",
    "Nothing to do; better delete it.",
  ],
  totalRow: () => [
    "A row of totals, not a service; it was not counted.",
    "Nothing to do; better move it out of the table.",
  ],
  wrappedRow: ({ of }) => [
    `This row looks like the rest of the text of row ${ltr(of)}; the two were read as one service.`,
    `Join the text in row ${ltr(of)} and delete this row; if it is a service of its own, fill in its cells.`,
  ],
  strayRow: () => [
    "The row holds text but no service; it was not counted.",
    "Delete it or move it out of the table; if it is a service, complete it.",
  ],
  requiredBlank: ({ field }, names) => [
    "Required, and blank.",
    names.choices(field) === "" ? "Fill it in." : choose(names.choices(field)),
  ],
  cellError: ({ error }) => [
    `The cell holds an Excel error: ${ltr(error)}.`,
    "Correct the formula or write the value.",
  ],
  notText: ({ value, holds }, names) => [
    `${held[holds]} stands where text belongs: ${ltr(shownText(value))}.`,
    choose(names.choices()),
  ],
  notYear: ({ first, last }, names) => [
    `${names.content} is no year from ${ltr(first)} to ${ltr(last)}.`,
    `Write the year as a number like ${ltr(2024)}, or leave the cell empty.`,
  ],
  valueNotListed: ({ field, nearest, badPieces }, names) => [
    `Not one of the column's values: ${badPieces ? names.list(badPieces.map(names.text)) : names.content}.`,
    nearest
      ? `The nearest is ${names.meant({ field, values: nearest })}; check before you accept it.`
      : choose(names.choices(field)),
  ],
  severalValues: ({ field }, names) => [
    `Several answers where one is allowed: ${names.content}.`,
    choose(names.choices(field)),
  ],
  valueForm: (answer, names) => [
    `${names.content} is not written as agreed; it was read as ${names.meant(answer)}.`,
    `Write ${names.meant(answer)}.`,
  ],
  valueMisread: (answer, names) => [
    `${names.content} is no answer; it looks like a scanner's mistake and was read as ${names.meant(answer)}.`,
    `Compare it with the original, then write ${names.meant(answer)}.`,
  ],
  fusedCell: (answer, names) => [
    `The text was cut, or mixed with a neighbouring cell's: ${names.content}; it was read as ${names.meant(answer)}.`,
    `Write only ${names.meant(answer)} here, and put the rest back in its own cell.`,
  ],
  duplicateRecipient: (answer, names) => [
    `The same answer twice in one cell: ${names.content}; it was counted once.`,
    `Write ${names.meant(answer)}.`,
  ],
  yearForm: ({ year }, names) => [
    `${names.content} is text or a date; it was read as the year ${ltr(year)}.`,
    `Write ${ltr(year)} as a number.`,
  ],
  hiddenCharacters: ({ marks }, names) => [
    `The text holds what cannot be seen, or looks like something else: ${names.list(marks.map((mark) => markName(mark, names)))}.`,
    names.proposal === undefined ? "Type the text anew." : `Accept the cleaned text: ${names.proposal}.`,
  ],
  formulaText: ({ begins }) => [
    `The text begins with ${ltr(shownText(begins))} and may become a formula when it is copied.`,
    "Delete this sign at the beginning.",
  ],
  duplicateName: ({ name }, { count, text }) => [
    `${englishCount(count, "service has", "services have")} one name: ${text(name)}.`,
    "Delete the duplicate; if the services differ, give them different names.",
  ],
  nearDuplicateName: ({ names }, { list, text }) => [
    `Names that are nearly the same: ${list(names.map(text))}.`,
    "If it is one service, keep it once; if not, nothing to do.",
  ],
  nameTooShort: ({ letters, min }, names) => [
    `The name ${names.content} is short: its letters are ${ltr(letters)}, the fewest expected ${ltr(min)}.`,
    "Write the service's full name.",
  ],
  nameTooLong: ({ letters, max }) => [
    `The name is long: its letters are ${ltr(letters)}, the most expected ${ltr(max)}.`,
    "Keep the name alone, and move the description to another column.",
  ],
  nameNumeric: (_, names) => [`${names.content} is no name: it has no letter.`, "Write the service's name."],
  nameCutOff: (_, names) => [`The name looks cut off: ${names.content}.`, "Complete it from the original."],
  electronicButManual: contradiction("The service is available electronically, and its procedures are manual."),
  electronicButNotReady: contradiction("The service is available electronically, yet said to be unable to go online."),
  electronicButInformationOffline: contradiction(
    "The service is available electronically, and information about it is not.",
  ),
  electronicButVisit: contradiction("The service is available electronically, and requires a visit."),
  traditionalButAutomated: contradiction(
    "The service's procedures are fully automated, and it is not available electronically.",
  ),
  employeesPayFees: contradiction("The service is for government employees alone, and requires fees."),
  informationalWithFees: contradiction("The service is informational, and requires fees."),
  digitisedButNotElectronic: contradiction("The service has a year of digitisation, and is not electronic."),
};

import type { Contradiction, FindingParameters } from "../../core";
import { englishCount } from "../countedNoun";
import type { FindingWords, HiddenMarkKind, ProblemAndAction } from "../findingWords";
import { ltr } from "../isolate";
import { shownText } from "../shownText";
import type { SpokenNames } from "../spokenNames";
import { choose } from "./choose";

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
    `Row ${ltr(chosen)} was read as the header; it could also be row ${names.codes(rivals)}.`,
    "Keep one table on the sheet.",
  ],
  missingColumn: ({ field }, names) => [
    `The column ${names.field(field)} is required, and missing.`,
    "Add it; if it is there by another name, correct its header.",
  ],
  duplicateColumn: ({ field, columns }, names) => [
    `The column ${names.field(field)} is there more than once (${names.columns(columns)}); none was read.`,
    "Join their answers in one, or correct the headers.",
  ],
  unknownColumn: ({ header, nearest }, names) => [
    `The header ${names.text(header)} is not known; the column was not read.`,
    nearest === undefined
      ? "Nothing to do if it is for your own use."
      : `If ${names.field(nearest)} is meant, write that; if not, nothing to do.`,
  ],
  misspeltHeader: ({ field, header }, names) => [
    `The header ${names.text(header)} is not known; the column was read as ${names.field(field)}.`,
    `Check it, then write ${names.field(field)}.`,
  ],
  columnOrder: ({ moved }, names) => [
    `Columns out of the template's order: ${names.list(moved.map(names.field))}.`,
    "Nothing to do: columns are read by their headers.",
  ],
  noServices: () => ["No service stands below the header.", "Write each service in a row below it."],
  emptyRow: () => ["An empty row between the services.", "Delete it; if a service was lost, fill it in."],
  repeatedHeader: () => ["The header is repeated here; it was not counted.", "Nothing to do; better delete it."],
  totalRow: () => ["A row of totals; it was not counted.", "Nothing to do; better move it out of the table."],
  wrappedRow: ({ of }) => [
    `This looks like part of row ${ltr(of)}; the two were read as one service.`,
    `Join the text in row ${ltr(of)} and delete this row; if it is a service of its own, fill it in.`,
  ],
  strayRow: () => [
    "Text or an example, but no service; it was not counted.",
    "Delete it, or join it to its name; if it is a service, correct its name or fill it in.",
  ],
  shiftedRow: ({ by }) => [
    "The cells stand one column beside their headers; none was counted.",
    `Move them one column ${by === 1 ? "back towards" : "away from"} the first column.`,
  ],
  requiredBlank: ({ field }, names) => [
    "Required, and blank.",
    names.choices(field) === "" ? "Fill it in." : choose(names.choices(field)),
  ],
  cellError: ({ error }) => [`An Excel error: ${ltr(error)}.`, "Correct the formula or write the value."],
  notText: ({ value, holds }, names) => [
    `${held[holds]} stands where text belongs: ${ltr(shownText(value))}.`,
    choose(names.choices()),
  ],
  notYear: ({ first, last }, names) => [
    `${names.content} is no year from ${ltr(first)} to ${ltr(last)}.`,
    `Write the year as a number like ${ltr(2024)}, or leave the cell empty.`,
  ],
  valueNotListed: ({ field, nearest, badPieces }, names) => [
    `Not a value of the column: ${badPieces ? names.list(badPieces.map(names.text)) : names.content}.`,
    nearest
      ? `Check whether ${names.meant({ field, values: nearest })} is meant, then write that.`
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
    `${names.content} looks like a scanner's mistake; it was read as ${names.meant(answer)}.`,
    `Compare it with the original, then write ${names.meant(answer)}.`,
  ],
  fusedCell: (answer, names) => [
    `Text cut or mixed with another cell's: ${names.content}; it was read as ${names.meant(answer)}.`,
    `Write ${names.meant(answer)}, and the rest in its own cell.`,
  ],
  duplicateRecipient: (answer, names) => [
    `The same answer twice: ${names.content}; it was counted once.`,
    `Write ${names.meant(answer)}.`,
  ],
  yearForm: ({ year }, names) => [
    `${names.content} is text or a date; it was read as the year ${ltr(year)}.`,
    `Write ${ltr(year)} as a number; change a date format first.`,
  ],
  hiddenCharacters: ({ marks }, names) => [
    `The text holds what cannot be seen or looks like something else: ${names.list(marks.map((mark) => markName(mark, names)))}.`,
    names.proposal === undefined ? "Type the text anew." : `Accept the cleaned text: ${names.proposal}.`,
  ],
  formulaText: ({ begins }) => [
    `The text begins with ${ltr(shownText(begins))} and may become a formula.`,
    "Delete this sign.",
  ],
  duplicateName: ({ name }, { count, text }) => [
    `${englishCount(count, "service has", "services have")} one name: ${text(name)}.`,
    "If it is one service, keep it once; if not, name each differently.",
  ],
  nearDuplicateName: ({ names }, { list, text }) => [
    `Names that are nearly the same: ${list(names.map(text))}.`,
    "If it is one service, keep it once; if not, nothing to do.",
  ],
  nameTooShort: ({ letters, min }, names) => [
    `The name ${names.content} is short: ${ltr(letters)} of at least ${ltr(min)} letters.`,
    "Write the service's full name.",
  ],
  nameTooLong: ({ letters, max }) => [
    `The name is long: ${ltr(letters)} of at most ${ltr(max)} letters.`,
    "Write the service's name; the rest belongs in another column.",
  ],
  nameNumeric: (_, names) => [`${names.content} is no name: it has no letter.`, "Write the service's name."],
  nameCutOff: (_, names) => [`The name looks cut off: ${names.content}.`, "Write the service's full name."],
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
  digitisedButNotElectronic: contradiction("The service is digitised, and is not available electronically."),
};

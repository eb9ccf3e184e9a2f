import type { Contradiction, FindingNames, FindingParameters, ValueId } from "../../core";
import { englishCount } from "../countedNoun";
import type { FindingMessages, HiddenMarkKind, ProblemAndAction } from "../findingMessages";
import { ltr, quoted } from "../isolate";
import { shownList } from "../shownList";
import { shownText } from "../shownText";

const nothingToDo = "Nothing to do";

const list = (items: readonly (string | number)[]) => shownList(items, ", ");
const addresses = (items: readonly (string | number)[]) => ltr(list(items));
const fieldName = (names: FindingNames, id: string) => quoted(names.field(id));
const content = (names: FindingNames) => quoted(shownText(names.content));

/** What the cell should hold: the proposed repair, else the values' labels. */
function meant(names: FindingNames, field: string, values: readonly ValueId[]): string {
  return quoted(names.proposal ?? values.map((value) => names.value(field, value)).join(", "));
}

function choose(names: FindingNames, field: string | undefined): string {
  const choices = field === undefined ? [] : names.choices(field);
  return choices.length === 0 ? "Write the right text." : `Choose from: ${list(choices.map(quoted))}.`;
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

function hidden({ marks }: FindingParameters["hiddenCharacters"]): string {
  return list(
    marks.map(({ kind, codes }) =>
      kind === "extraSpace" ? markNames[kind] : `${markNames[kind]} (${addresses(codes)})`,
    ),
  );
}

/** Columns that disagree: what the service says of itself, and the columns to look at. */
function contradiction(problem: string) {
  return ({ fields }: Contradiction, names: FindingNames): ProblemAndAction => ({
    problem,
    action: `Compare ${fields.map((field) => fieldName(names, field)).join(" and ")}, and mend the one that is wrong.`,
  });
}

const held = { number: "A number", date: "A date", boolean: "A truth value" };

export const findings: FindingMessages = {
  where({ header, cells, count }) {
    if (cells === "") return "";
    if (header === "") return `${count === 1 ? "Row" : "Rows"} ${ltr(cells)}`;
    const column = `column ${quoted(shownText(header))}`;
    return count === 1
      ? `Cell ${ltr(cells)}, ${column}`
      : `${englishCount(count, "cell", "cells")} (${ltr(cells)}), ${column}`;
  },
  rules: {
    headerNotFound: ({ found }, names) => ({
      problem: `The sheet has no header row that is known${found.length === 0 ? "" : `; of the columns only ${list(found.map((id) => fieldName(names, id)))} were found`}.`,
      action: "Write the column headers as in the template, in one row above the services.",
    }),
    headerAmbiguous: ({ chosen, rivals }) => ({
      problem: `Several rows could be the header: row ${ltr(chosen)} was taken, ${addresses(rivals)} would do as well.`,
      action: "Keep one table on the sheet, and move others to sheets of their own.",
    }),
    missingColumn: ({ field }, names) => ({
      problem: `The column ${fieldName(names, field)} is required and not there.`,
      action: "Add it under this header and fill it in; if it is there by another name, correct its header.",
    }),
    duplicateColumn: ({ field, columns }, names) => ({
      problem: `The column ${fieldName(names, field)} is there more than once (${addresses(columns.map(names.column))}), so none of them was read.`,
      action: "Keep one of them, and delete the others or change their header.",
    }),
    unknownColumn: ({ header, nearest }, names) => ({
      problem: `The header ${quoted(shownText(header))} is none of the inventory's, so its column was not read.`,
      action:
        nearest === undefined
          ? `${nothingToDo} if the column is for your own use.`
          : `If ${fieldName(names, nearest)} is meant, write it so; if not, nothing to do.`,
    }),
    misspeltHeader: ({ field, header }, names) => ({
      problem: `${header.trim() === "" ? "The column has no header" : `The header ${quoted(shownText(header))} is not known`}; the column was read as ${fieldName(names, field)}.`,
      action: `Check it, then write the header ${fieldName(names, field)}.`,
    }),
    columnOrder: ({ moved }, names) => ({
      problem: `The columns are not in the template's order; out of place: ${list(moved.map((id) => fieldName(names, id)))}.`,
      action: `${nothingToDo}: columns are read by their headers.`,
    }),
    noServices: () => ({
      problem: "No service stands below the header.",
      action: "Write each service in a row, from the row after the header on.",
    }),
    emptyRow: () => ({
      problem: "A gap between the services.",
      action: "Delete the empty row, or fill it in if a service was lost.",
    }),
    repeatedHeader: () => ({
      problem: "The header is repeated inside the table; it was not counted as a service.",
      action: "Nothing to do; better delete it.",
    }),
    totalRow: () => ({
      problem: "A row of totals, not a service; it was not counted.",
      action: "Nothing to do; better move it out of the table.",
    }),
    wrappedRow: ({ of }) => ({
      problem: `This row looks like the rest of the text of row ${ltr(of)}; the two were read as one service.`,
      action: `Join the text in row ${ltr(of)} and delete this row; if it is a service of its own, fill in its cells.`,
    }),
    strayRow: () => ({
      problem: "The row holds text but no service; it was not counted.",
      action: "Delete it or move it out of the table; if it is a service, complete it.",
    }),
    requiredBlank: ({ field }, names) => ({
      problem: "Required, and blank.",
      action: names.choices(field).length === 0 ? "Fill it in." : choose(names, field),
    }),
    cellError: ({ error }) => ({
      problem: `The cell holds an Excel error: ${ltr(error)}.`,
      action: "Correct the formula or write the value.",
    }),
    uncalculatedFormula: () => ({
      problem: "A formula was saved without its result, so the value is not known.",
      action: "Open the file in Excel so that it calculates and save it, or write the value.",
    }),
    formulaValue: ({ areas }, names) => ({
      problem: `Cells are calculated by formulas (${addresses(areas.map(names.area))}); their saved values were used.`,
      action: `${nothingToDo} if the file was saved after the last calculation.`,
    }),
    notText: ({ value, holds }, names) => ({
      problem: `${held[holds]} stands where text belongs: ${ltr(shownText(value))}.`,
      action: choose(names, names.ofField),
    }),
    notYear: ({ first, last }, names) => ({
      problem: `${content(names)} is no year from ${ltr(first)} to ${ltr(last)}.`,
      action: `Write the year as a number like ${ltr(2024)}, or leave the cell empty.`,
    }),
    valueNotListed: ({ field, nearest, badPieces }, names) => ({
      problem: `Not one of the column's values: ${badPieces ? list(badPieces.map((piece) => quoted(shownText(piece)))) : content(names)}.`,
      action: nearest
        ? `The nearest is ${meant(names, field, nearest)}; check before you accept it.`
        : choose(names, field),
    }),
    severalValues: ({ field }, names) => ({
      problem: `Several answers where one is allowed: ${content(names)}.`,
      action: choose(names, field),
    }),
    valueForm: ({ field, values }, names) => ({
      problem: `${content(names)} is not written as agreed; it was read as ${meant(names, field, values)}.`,
      action: `Write ${meant(names, field, values)}.`,
    }),
    valueMisread: ({ field, values }, names) => ({
      problem: `${content(names)} is no answer; it looks like a scanner's mistake and was read as ${meant(names, field, values)}.`,
      action: `Compare it with the original, then write ${meant(names, field, values)}.`,
    }),
    fusedCell: ({ field, values }, names) => ({
      problem: `The text was cut, or mixed with a neighbouring cell's: ${content(names)}; it was read as ${meant(names, field, values)}.`,
      action: `Write only ${meant(names, field, values)} here, and put the rest back in its own cell.`,
    }),
    duplicateRecipient: ({ field, values }, names) => ({
      problem: `The same answer twice in one cell: ${content(names)}; it was counted once.`,
      action: `Write ${meant(names, field, values)}.`,
    }),
    yearForm: ({ year }, names) => ({
      problem: `${content(names)} is text or a date; it was read as the year ${ltr(year)}.`,
      action: `Write ${ltr(year)} as a number.`,
    }),
    hiddenCharacters: (parameters, names) => ({
      problem: `The text holds what cannot be seen, or looks like something else: ${hidden(parameters)}.`,
      action:
        names.proposal === undefined
          ? "Type the text anew."
          : `Accept the cleaned text: ${quoted(shownText(names.proposal))}.`,
    }),
    formulaText: ({ begins }) => ({
      problem: `The text begins with ${ltr(shownText(begins))} and may become a formula when it is copied.`,
      action: "Delete this sign at the beginning.",
    }),
    duplicateName: ({ name }, { count }) => ({
      problem: `${englishCount(count, "service has", "services have")} one name: ${quoted(shownText(name))}.`,
      action: "Delete the duplicate; if the services differ, give them different names.",
    }),
    nearDuplicateName: ({ names }) => ({
      problem: `Names that are nearly the same: ${list(names.map((name) => quoted(shownText(name))))}.`,
      action: "If it is one service, keep it once; if not, nothing to do.",
    }),
    nameTooShort: ({ letters, min }, names) => ({
      problem: `The name ${content(names)} is short: its letters are ${ltr(letters)}, the fewest expected ${ltr(min)}.`,
      action: "Write the service's full name.",
    }),
    nameTooLong: ({ letters, max }) => ({
      problem: `The name is long: its letters are ${ltr(letters)}, the most expected ${ltr(max)}.`,
      action: "Keep the name alone, and move the description to another column.",
    }),
    nameNumeric: (_, names) => ({
      problem: `${content(names)} is no name: it has no letter.`,
      action: "Write the service's name.",
    }),
    nameCutOff: (_, names) => ({
      problem: `The name looks cut off: ${content(names)}.`,
      action: "Complete it from the original.",
    }),
    electronicButManual: contradiction("The service is available electronically, and its procedures are manual."),
    electronicButNotReady: contradiction(
      "The service is available electronically, yet said to be unable to go online.",
    ),
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
    mergedCells: ({ areas }, names) => ({
      problem: `Merged cells among the services: ${addresses(areas.map(names.area))}; only the first of each holds the value.`,
      action: "Unmerge them and write the value in every row.",
    }),
    hiddenRows: ({ count }) => ({
      problem: `${englishCount(count, "service", "services")} in hidden rows; checked and counted.`,
      action: "Show the rows to look at them.",
    }),
    hiddenColumns: ({ columns }, names) => ({
      problem: `Hidden columns: ${addresses(columns.map(names.column))}; checked and counted.`,
      action: "Show them to look at them.",
    }),
    filteredRows: () => ({
      problem: "A filter is on; all rows were checked, shown or not.",
      action: `${nothingToDo}.`,
    }),
    protectedSheet: () => ({
      problem: "The sheet is protected: nothing can be marked or mended in it.",
      action: "Lift the protection before mending it.",
    }),
  },
};

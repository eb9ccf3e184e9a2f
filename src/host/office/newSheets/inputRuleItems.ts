import type { CellNote, DescribedSheet, DropDown, NumberBounds } from "../../../report/describedWorkbook";
import { addressOf } from "../../cells/address";
import { columnLetters } from "../../cells/reference";
import { sheetText } from "../../cells/sheetText";
import { jsonBytes } from "../connection/jsonBytes";
import { hasNotes } from "../notes/hasNotes";
import type { WriteItem } from "../writing/writeItem";

/** Excel's limits for the title and the text of a prompt. */
const longestTitle = 32;
const longestPrompt = 255;

/** Writes lists to choose from and bounds on numbers; where Excel has no notes (before ExcelApi 1.18), prompts in their place. */
export function inputRuleItems(
  { dropDowns = [], numberBounds = [], notes = [] }: DescribedSheet,
  names: ReadonlyMap<string, string>,
): WriteItem[] {
  return [
    ...dropDowns.map((dropDown) => rule(dropDown, (validation) => queueList(validation, dropDown, names))),
    ...numberBounds.map((bounds) => rule(bounds, (validation) => queueBounds(validation, bounds))),
    ...(hasNotes() ? [] : notes).map(promptItem),
  ];
}

type Place = Pick<DropDown, "column" | "firstRow" | "lastRow">;

function rule({ column, firstRow, lastRow }: Place, queue: (validation: Excel.DataValidation) => void): WriteItem {
  const address = addressOf({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  return { bytes: jsonBytes("", 6) + 1_000, queue: ({ sheet }) => queue(sheet.getRange(address).dataValidation) };
}

function queueList(
  validation: Excel.DataValidation,
  { list, onlyListed, prompt }: DropDown,
  names: ReadonlyMap<string, string>,
): void {
  const source = "values" in list ? list.values.map(sheetText).join(",") : cellsOf(list, names);
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: onlyListed, style: "Stop", title: "", message: "" };
  if (prompt) queuePrompt(validation, prompt.title, prompt.text);
}

function cellsOf(
  { sheet, column, firstRow, lastRow }: Exclude<DropDown["list"], { values: unknown }>,
  names: ReadonlyMap<string, string>,
): string {
  const letters = columnLetters(column);
  const name = (names.get(sheet) ?? sheet).replaceAll("'", "''");
  return `='${name}'!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

function queueBounds(validation: Excel.DataValidation, { from, to, refusal }: NumberBounds): void {
  validation.rule = { decimal: { formula1: from, formula2: to, operator: "Between" } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style: "Stop", title: "", message: sheetText(refusal) };
}

function queuePrompt(validation: Excel.DataValidation, title: string, text: string): void {
  validation.prompt = {
    showPrompt: true,
    title: sheetText(title).slice(0, longestTitle),
    message: sheetText(text).slice(0, longestPrompt),
  };
}

function promptItem({ row, column, text }: CellNote): WriteItem {
  return rule({ column, firstRow: row, lastRow: row }, (validation) => queuePrompt(validation, "", text));
}

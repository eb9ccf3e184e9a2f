import type { DataValidation, Worksheet } from "exceljs";
import type { DescribedSheet, DropDown, ListInCells, ListInRule, NumberBounds } from "../../report/describedWorkbook";
import { sheetText } from "../cells/sheetText";

/** exceljs has this and its types do not: one rule over an area, instead of one a cell. */
interface WithAreaRules {
  readonly dataValidations: { add(area: string, rule: DataValidation): void };
}

/** Excel's limits for the title and the text of a prompt. */
const longestTitle = 32;
const longestPrompt = 255;

/** Writes a sheet's lists to choose from and its bounds on numbers, each over a bounded area, never a whole column. */
export function writeInputRules(worksheet: Worksheet, sheet: DescribedSheet): void {
  const rules = (worksheet as Worksheet & WithAreaRules).dataValidations;
  for (const dropDown of sheet.dropDowns ?? []) rules.add(area(worksheet, dropDown), listRule(worksheet, dropDown));
  for (const bounds of sheet.numberBounds ?? []) rules.add(area(worksheet, bounds), numberRule(bounds));
}

function listRule(worksheet: Worksheet, { list, onlyListed, prompt }: DropDown): DataValidation {
  return {
    type: "list",
    formulae: ["values" in list ? inRule(list) : inCells(worksheet, list)],
    allowBlank: true,
    showErrorMessage: onlyListed,
    ...(prompt && {
      showInputMessage: true,
      promptTitle: sheetText(prompt.title).slice(0, longestTitle),
      prompt: sheetText(prompt.text).slice(0, longestPrompt),
    }),
  };
}

/** A text in quotes; a quote in it stands twice. */
function inRule({ values }: ListInRule): string {
  return `"${values.map(sheetText).join(",").replaceAll('"', '""')}"`;
}

function inCells(worksheet: Worksheet, { sheet, column, firstRow, lastRow }: ListInCells): string {
  const letter = worksheet.getColumn(column + 1).letter;
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${firstRow}:$${letter}$${lastRow}`;
}

function numberRule({ from, to, refusal }: NumberBounds): DataValidation {
  return {
    type: "decimal",
    operator: "between",
    formulae: [from, to],
    allowBlank: true,
    showErrorMessage: true,
    error: sheetText(refusal),
  };
}

function area(worksheet: Worksheet, { column, firstRow, lastRow }: DropDown | NumberBounds): string {
  const letter = worksheet.getColumn(column + 1).letter;
  return `${letter}${firstRow}:${letter}${lastRow}`;
}

import { isMarkFormula } from "./markFormula";

/** Asks for the ids of the marks of ours on a sheet, the user's copies of marked cells included. */
export function askMarks(sheet: Excel.Worksheet): () => string[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => formats.items.filter(isMark).map(({ id }) => id);
}

function isMark({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === Excel.ConditionalFormatType.custom && !custom.isNullObject && isMarkFormula(custom.rule.formula);
}

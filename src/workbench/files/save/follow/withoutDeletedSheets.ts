import { changePartFormulas } from "../../../book/shiftParts";
import type { BookContents } from "../bookContents";
import { withoutSheets } from "./reshaping";

/** The contents with "#REF!" where formulas speak of sheets that were deleted, and of none that goes by the name now. */
export function withoutDeletedSheets(contents: BookContents, deleted: readonly string[]): BookContents {
  const taken = new Set(contents.sheets.map(({ name }) => name.toLowerCase()));
  const gone = deleted.filter((name) => !taken.has(name.toLowerCase()));
  if (gone.length === 0) return contents;
  const follow = (formula: string): string => withoutSheets(formula, gone);
  const sheets = contents.sheets.map((sheet) => ({
    ...sheet,
    parts: changePartFormulas(sheet.parts, follow),
    cells: sheet.cells.map((row) =>
      row.formulas === null
        ? row
        : { ...row, formulas: new Map([...row.formulas].map(([column, formula]) => [column, follow(formula)])) },
    ),
  }));
  return { ...contents, sheets, names: contents.names.map((name) => ({ ...name, formula: follow(name.formula) })) };
}

import { widthInCharacters } from "../../read/readColumns";
import type { BookSheetContents } from "../bookContents";
import { withAttributes } from "../xml/attributes";
import type { SectionedPart } from "../xml/sectionedPart";

/** The sizes of rows and columns that have none of their own. */
export function patchStandardSizes(part: SectionedPart, before: BookSheetContents, now: BookSheetContents): void {
  const [row, column] = [now.rows.standardSize, now.columns.standardSize];
  const isRowSame = row === before.rows.standardSize;
  const isColumnSame = column === before.columns.standardSize;
  if (isRowSame && isColumnSame) return;
  const tag =
    part.section("sheetFormatPr") === undefined ? '<sheetFormatPr defaultRowHeight="15">' : part.tag("sheetFormatPr");
  const changed = withAttributes(tag, {
    ...(isRowSame ? {} : { defaultRowHeight: row, customHeight: 1 }),
    ...(isColumnSame ? {} : { defaultColWidth: widthInCharacters(column) }),
  });
  part.set("sheetFormatPr", changed.replace(/\s*\/?>$/, "/>"));
}

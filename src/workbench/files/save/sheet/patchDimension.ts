import { around, cellArea, covers } from "../../../book/areas";
import { readArea } from "../../../book/address";
import { withAttributes } from "../xml/attributes";
import type { SectionedPart } from "../xml/sectionedPart";
import { rangeText } from "./rangeText";

/** The area that the sheet says it fills grows with the cells that were added. */
export function patchDimension(
  part: SectionedPart,
  added: readonly { readonly row: number; readonly column: number }[],
): void {
  const present = part.section("dimension");
  const before = readArea(present?.attributes["ref"] ?? "");
  if (present === undefined || before === undefined) return;
  let area = before;
  for (const { row, column } of added) area = around(area, cellArea(row, column));
  if (covers(before, area)) return;
  const tag = part.text.slice(present.start, present.headEnd);
  part.edits.replace(present.start, present.headEnd, withAttributes(tag, { ref: rangeText(area) }));
}

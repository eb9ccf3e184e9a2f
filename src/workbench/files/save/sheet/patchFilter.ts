import type { Filter, FilterCriteria } from "../../../book/sheetParts";
import { withAttributes } from "../xml/attributes";
import type { PlacedElement } from "../xml/placedTree";
import { filterMarkup } from "./filterMarkup";
import { isSameData } from "./isSameData";
import type { SectionedPart } from "../xml/sectionedPart";

export function patchFilter(part: SectionedPart, before: Filter | null, now: Filter | null): void {
  if (isSameData(before, now)) return;
  if (now === null) return part.set("autoFilter", null);
  const present = part.section("autoFilter");
  part.set(
    "autoFilter",
    filterMarkup(now.area, now.criteria, writtenCriteria(part.text, present, before?.criteria ?? {})),
  );
}

/** Finds a column's criteria as the file has them, for those that are still the same, in whatever column. */
export function writtenCriteria(
  text: string,
  present: PlacedElement | undefined,
  before: Filter["criteria"],
): (column: number, criteria: FilterCriteria) => string | null {
  const columns = present?.children.filter(({ local }) => local === "filterColumn") ?? [];
  return (column, criteria) => {
    const index = Object.keys(before).find((key) => isSameData(before[Number(key)], criteria));
    const found = columns.find(({ attributes }) => attributes["colId"] === index);
    if (index === undefined || found === undefined) return null;
    const tag = withAttributes(text.slice(found.start, found.headEnd), { colId: column });
    return tag + text.slice(found.headEnd, found.end);
  };
}

import type { LineStretch } from "../../book/book";
import type { BookTable, Filter } from "../../book/sheetParts";

/** A file says only that rows are hidden; those that lie below the header of a filter in force are hidden by it. */
export function filteredLines(
  stretches: readonly LineStretch[],
  filters: readonly (Filter | BookTable | null)[],
): readonly LineStretch[] {
  const inForce = filters.filter((filter) => filter !== null && Object.keys(filter.criteria).length > 0);
  if (inForce.length === 0) return stretches;
  return stretches.map((stretch) => {
    const isFiltered = inForce.some(
      (filter) => filter !== null && stretch.first > filter.area.firstRow && stretch.last <= filter.area.lastRow,
    );
    return stretch.hidden && isFiltered ? { ...stretch, hidden: false, filteredOut: true } : stretch;
  });
}

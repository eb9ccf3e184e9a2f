import type { DescribedSheet } from "../describedWorkbook";
import { longestSheetName } from "./longestSheetName";

/** The sheets under names that no two share, as Excel compares them (case aside): a later one gets a number. */
export function withOwnNames(sheets: readonly DescribedSheet[]): readonly DescribedSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return name === sheet.name ? sheet : { ...sheet, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free.toLowerCase())) return free;
    const suffix = ` (${number})`;
    free = name.slice(0, longestSheetName - suffix.length).replace(/[\uD800-\uDBFF]$/, "") + suffix;
  }
}

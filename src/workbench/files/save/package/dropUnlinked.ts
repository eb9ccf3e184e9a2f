import { setContentType } from "./contentTypes";
import { linksOf } from "./partLinks";
import { linksPath } from "./partPaths";
import type { WorkbookPackage } from "./workbookPackage";

/** Parts that can be reached from the package by its links. */
export function linkedParts(workbook: WorkbookPackage): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of linksOf(workbook, part)) {
      const key = target.toLowerCase();
      if (isExternal || found.has(key) || !workbook.has(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}

/** Takes away what could be reached before and cannot any more: what hung on a sheet or a chart that is gone. */
export function dropUnlinked(workbook: WorkbookPackage, before: ReadonlySet<string>): void {
  const now = linkedParts(workbook);
  for (const part of before) {
    if (now.has(part) || !workbook.has(part)) continue;
    workbook.remove(part);
    workbook.remove(linksPath(part));
    setContentType(workbook, part, null);
  }
}

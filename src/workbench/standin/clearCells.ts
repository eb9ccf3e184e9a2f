import type { Area } from "../../host/sheet";
import { without } from "../book/areas";
import { sheetOf, wordArgument } from "./cells";
import { checkCells, checkSheet } from "./guards";
import type { Host } from "./host";
import type { Cells } from "./items";

const whats = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Takes contents, formats or both away; "All" takes the conditional formats and validations of the cells too. */
export function clearCells(cells: Cells, applyTo: unknown, host: Host): void {
  const what = wordArgument(applyTo ?? "All", whats);
  const sheet = sheetOf(cells, host);
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  if (contents) checkCells(cells, host);
  if (formats) checkSheet(cells.sheet, host, "allowFormatCells");
  for (const area of cells.areas) {
    if (contents) sheet.clear(area);
    if (formats) sheet.clearStyle(area);
  }
  if (formats) cutOut(cells, "conditionalFormats", host);
  if (what === "All") cutOut(cells, "validations", host);
}

/** Leaves of formats or validations what lies outside the cells. */
export function cutOut(cells: Cells, part: "conditionalFormats" | "validations", host: Host): void {
  const sheet = sheetOf(cells, host);
  const cut = <Item extends { readonly areas: readonly Area[] }>(items: readonly Item[]): Item[] =>
    items
      .map((item) => {
        const areas = cells.areas.reduce<readonly Area[]>(
          (left, hole) => left.flatMap((area) => without(area, hole)),
          item.areas,
        );
        return { ...item, areas };
      })
      .filter(({ areas }) => areas.length > 0);
  if (part === "conditionalFormats") sheet.change(part, cut(sheet.parts.conditionalFormats));
  else sheet.change(part, cut(sheet.parts.validations));
}

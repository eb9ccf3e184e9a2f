import { longestSheetName } from "./longestSheetName";

/**
 * The name of a sheet of results: what it holds, and the sheet it is about as far as there is room. No apostrophe stands
 * at its end, and it is not cut inside a character: Excel refuses both.
 *
 * @example sheetTitle("Findings", "Services 2024") === "Findings - Services 2024"
 */
export function sheetTitle(heading: string, sheet: string): string {
  const allowed = sheet.replace(/[\\/?*[\]:]/g, " ").trim();
  const name = allowed === "" ? heading : `${heading} - ${allowed}`;
  return name
    .slice(0, longestSheetName)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/['\s-]+$/, "");
}

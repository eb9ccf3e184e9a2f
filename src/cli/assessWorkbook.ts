import { assessSheets, isLeftBlank, type Settings, type Sheet } from "../core";
import type { Workbook } from "../host/sheet";
import type { CheckedFile, SkippedSheet } from "../report/checkedFile";
import { formatOfName } from "./formatOfName";

/**
 * Assesses a workbook's visible sheets, or the one that is named, hidden or not; undefined where there is no sheet of
 * that name. A scorecard of the template that nobody has filled in says nothing of its institution and is left out,
 * unless it was asked for or is all there is.
 */
export function assessWorkbook(
  file: string,
  { format, sheets }: Workbook,
  settings: Settings,
  wanted?: string,
): CheckedFile | undefined {
  const chosen =
    wanted === undefined ? sheets.filter(({ facts }) => facts.visibility === "visible") : sheetsNamed(sheets, wanted);
  if (wanted !== undefined && chosen.length === 0) return undefined;
  const all = assessSheets(chosen, settings);
  const filledIn = all.filter((each) => each.kind === "inventory" || !isLeftBlank(each.scorecard));
  const assessments = filledIn.length > 0 ? filledIn : all;
  const skipped = sheets.flatMap(({ name, facts }): SkippedSheet[] => {
    if (assessments.some(({ sheet }) => sheet === name)) return [];
    if (facts.visibility !== "visible") return [{ name, why: "hidden" }];
    return [{ name, why: all.some(({ sheet }) => sheet === name) ? "leftBlank" : "notRecognised" }];
  });
  const named = formatOfName(file);
  const isMisnamed = named !== undefined && named !== format;
  return { file, assessments, skipped, ...(isMisnamed && { realFormat: format }), error: null };
}

/** By name as it is written; its case and outer spaces aside where no sheet is written so. */
function sheetsNamed(sheets: readonly Sheet[], wanted: string): readonly Sheet[] {
  const exact = sheets.filter(({ name }) => name === wanted);
  const folded = (name: string) => name.trim().toLowerCase();
  return exact.length > 0 ? exact : sheets.filter(({ name }) => folded(name) === folded(wanted));
}

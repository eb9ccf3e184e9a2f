import { assessSheets } from "./assess";
import type { Assessment } from "./assessment";
import { listsChoices } from "./rows/listsChoices";
import type { Sheet } from "./rows/sheet";
import { isFilledIn } from "./isFilledIn";
import { repeatedServices, type RepeatedServices } from "./repeatedServices";
import { isCover } from "./round/readCover";
import type { Settings } from "./settings";

/**
 * A sheet of a file that was not assessed, and why: hidden, another one was named, a cover, of another kind, or of figures
 * that nobody has filled in.
 */
export interface SkippedSheet {
  readonly name: string;
  readonly why: "hidden" | "notChosen" | "cover" | "notRecognised" | "leftBlank";
  /** Of one of another kind: how many of its rows hold something. */
  readonly rows?: number;
}

export interface AssessedWorkbook {
  readonly assessments: readonly Assessment[];
  readonly skipped: readonly SkippedSheet[];
  readonly repeated: readonly RepeatedServices[];
}

/**
 * Assesses a workbook's visible sheets, or the one that is named, hidden or not; undefined where there is no sheet of
 * that name. A scorecard or programme sheet of the template that nobody has filled in says nothing and is left out, as is
 * a sheet of choices for drop-downs, unless it was asked for or is all there is.
 */
export function assessWorkbook(
  sheets: readonly Sheet[],
  settings: Settings,
  wanted?: string,
): AssessedWorkbook | undefined {
  const chosen =
    wanted === undefined ? sheets.filter(({ facts }) => facts.visibility === "visible") : sheetsNamed(sheets, wanted);
  if (wanted !== undefined && chosen.length === 0) return undefined;
  const all = assessSheets(chosen, settings);
  const filledIn = all.filter((each) => isFilledIn(each) && !isOfChoices(each));
  const assessments = filledIn.length > 0 ? filledIn : all;
  const skipped = sheets.flatMap((each): SkippedSheet[] => {
    const { name, facts, grid } = each;
    if (assessments.some(({ sheet }) => sheet === name)) return [];
    if (wanted !== undefined && chosen.every((sheet) => sheet.name !== name)) return [{ name, why: "notChosen" }];
    if (facts.visibility !== "visible") return [{ name, why: "hidden" }];
    if (all.some(({ sheet, kind }) => sheet === name && kind !== "inventory")) return [{ name, why: "leftBlank" }];
    return [isCover(each) ? { name, why: "cover" } : { name, why: "notRecognised", rows: grid.rows.length }];
  });
  const repeated = repeatedServices(assessments.filter((each) => each.kind === "inventory"));
  return { assessments, skipped, repeated };
}

function isOfChoices(assessment: Assessment): boolean {
  return assessment.kind === "inventory" && assessment.table !== undefined && listsChoices(assessment.table);
}

/** By name as it is written; its case and outer spaces aside where no sheet is written so. */
function sheetsNamed(sheets: readonly Sheet[], wanted: string): readonly Sheet[] {
  const exact = sheets.filter(({ name }) => name === wanted);
  const folded = (name: string) => name.trim().toLowerCase();
  return exact.length > 0 ? exact : sheets.filter(({ name }) => folded(name) === folded(wanted));
}

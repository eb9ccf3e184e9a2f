import { assessProgramme } from "./assessProgramme";
import { assessScorecard } from "./assessScorecard";
import type { Assessment, InventoryAssessment } from "./assessment";
import { groupBy } from "./collections/groupBy";
import { inventoryStatistics } from "./inventoryStatistics";
import { inventoryWithoutHeader } from "./inventoryWithoutHeader";
import { reconcile } from "./reconcile/reconcile";
import { proposeRepairs } from "./repairs/proposeRepairs";
import { recogniseSheet, type SheetOf } from "./recogniseSheet";
import { holdsServices } from "./rows/holdsServices";
import { isGarbledSheet } from "./rows/isGarbledSheet";
import type { Sheet } from "./rows/sheet";
import { rules } from "./rules/registry";
import { runRules } from "./rules/runRules";
import type { Settings } from "./settings";
import { unrecognisedSheet } from "./unrecognisedSheet";
import { verdictOf } from "./verdict";

/**
 * Assesses a workbook's sheets, each scorecard of a sheet by itself. A sheet that is of no known kind and yet holds services
 * or lost its letters is said to lack its header; where there is nothing else, one of the others is.
 */
export function assessSheets(sheets: readonly Sheet[], settings: Settings): Assessment[] {
  const { catalogue } = settings;
  const recognised = groupBy(assessRecognised(sheets, settings), ({ sheet }) => sheet);
  const assessments = sheets.flatMap((sheet) => {
    const isUnread = () => holdsServices(sheet, catalogue) || isGarbledSheet(sheet);
    const unread = () => (isUnread() ? inventoryWithoutHeader(sheet, catalogue) : []);
    return recognised.get(sheet.name) ?? unread();
  });
  return assessments.length > 0 ? assessments : unrecognisedSheet(sheets, catalogue);
}

/** Assesses one sheet, of several scorecards the first; undefined where it is of no known kind. */
export function assessSheet(sheet: Sheet, settings: Settings): Assessment | undefined {
  return assessRecognised([sheet], settings)[0];
}

/** Inventories and scorecards each by itself, programme sheets together. */
function assessRecognised(sheets: readonly Sheet[], settings: Settings): Assessment[] {
  const recognised = sheets.flatMap((sheet) => recogniseSheet(sheet, settings) ?? []);
  const programme = assessProgramme(recognised, settings);
  return recognised.flatMap((each): Assessment | readonly Assessment[] => {
    if (each.kind === "inventory") return assessInventory(each, settings);
    if (each.kind === "scorecard") return each.scorecards.map((card) => assessScorecard(each.sheet, card, settings));
    return programme.get(each.sheet) ?? [];
  });
}

/** The main path of an inventory: rows -> findings -> repairs; rows -> statistics -> reconciliation; and the verdict. */
function assessInventory(
  { sheet, table }: SheetOf<"inventory">,
  { catalogue, published }: Settings,
): InventoryAssessment {
  const context = { catalogue, sheet, table };
  const findings = runRules(context, rules);
  const repairs = proposeRepairs(findings, context);
  const statistics = inventoryStatistics(table, catalogue);
  const reconciliation = published && reconcile(catalogue, table, statistics, published);
  const verdict = verdictOf(findings, repairs);
  return { kind: "inventory", sheet: sheet.name, verdict, table, findings, repairs, statistics, reconciliation };
}

import { assessScorecard } from "./assessScorecard";
import type { Assessment, InventoryAssessment } from "./assessment";
import { inventoryStatistics } from "./inventoryStatistics";
import { reconcile } from "./reconcile/reconcile";
import { proposeRepairs } from "./repairs/proposeRepairs";
import { readTable } from "./rows/readTable";
import type { Sheet } from "./rows/sheet";
import type { Table } from "./rows/table";
import { rules } from "./rules/registry";
import { runRules } from "./rules/runRules";
import { readScorecard } from "./scoring/readScorecard";
import type { Settings } from "./settings";
import { unrecognisedSheet } from "./unrecognisedSheet";
import { verdictOf } from "./verdict";

/** Assesses a workbook's sheets. Where none is an inventory or a scorecard, its first sheet with anything in it is said to lack a header. */
export function assessSheets(sheets: readonly Sheet[], settings: Settings): Assessment[] {
  const assessments = sheets.flatMap((sheet) => assessSheet(sheet, settings) ?? []);
  const fallback = sheets.find((sheet) => sheet.grid.rows.length > 0);
  return assessments.length > 0 || !fallback ? assessments : [unrecognisedSheet(fallback, settings.catalogue)];
}

/** Assesses one sheet: an inventory, else a scorecard; undefined where it is neither. */
export function assessSheet(sheet: Sheet, settings: Settings): Assessment | undefined {
  const table = readTable(sheet, settings.catalogue);
  if (table) return assessInventory(sheet, table, settings);
  const scorecard = readScorecard(sheet.grid, settings.frameworks);
  return scorecard && assessScorecard(sheet, scorecard, settings);
}

/** The main path: rows -> findings -> repairs; rows -> statistics -> reconciliation; and the verdict. */
function assessInventory(sheet: Sheet, table: Table, { catalogue, published }: Settings): InventoryAssessment {
  const context = { catalogue, sheet, table };
  const findings = runRules(context, rules);
  const repairs = proposeRepairs(findings, context);
  const statistics = inventoryStatistics(table, catalogue);
  const reconciliation = published && reconcile(catalogue, table, statistics, published);
  const verdict = verdictOf(findings, repairs);
  return { kind: "inventory", sheet: sheet.name, verdict, table, findings, repairs, statistics, reconciliation };
}

import type { Assessment, InventoryAssessment, ScorecardAssessment, Verdict } from "./assessment";
import type { Catalogue } from "./catalogue/catalogue";
import type { Frameworks, LevelPolicy } from "./frameworks/frameworkTypes";
import { inventoryStatistics } from "./inventoryStatistics";
import type { PublishedFigures } from "./reconcile/publishedFigures";
import { reconcile } from "./reconcile/reconcile";
import { proposeRepairs } from "./repairs/proposeRepairs";
import { closestFields } from "./rows/findHeader";
import { readTable } from "./rows/readTable";
import type { Sheet } from "./rows/sheet";
import type { Table } from "./rows/table";
import { headerNotFound } from "./rules/headerNotFound";
import { rules } from "./rules/registry";
import { runRules } from "./rules/runRules";
import { readScorecard } from "./scoring/readScorecard";
import type { Scorecard } from "./scoring/scorecard";
import { scorecardFindings } from "./scoring/scorecardFindings";
import { scorecardScores } from "./scoring/scorecardScores";
import { verdictOf } from "./verdict";

/** What an assessment goes by: all of it data. */
export interface Settings {
  readonly catalogue: Catalogue;
  readonly frameworks: Frameworks;
  readonly policy: LevelPolicy;
  /** False for an institution without services: it has no maturity perspective. Default: true. */
  readonly isServiceInstitution?: boolean;
  /** The institution's own published figures, to be compared with its inventory. */
  readonly published?: PublishedFigures;
}

/** Assesses one sheet: an inventory, else a scorecard; undefined where it is neither. */
export function assessSheet(sheet: Sheet, settings: Settings): Assessment | undefined {
  const table = readTable(sheet, settings.catalogue);
  if (table) return assessInventory(sheet, table, settings);
  const scorecard = readScorecard(sheet.grid, settings.frameworks);
  return scorecard && assessScorecard(sheet, scorecard, settings);
}

/** Assesses a workbook's sheets. Where none is an inventory or a scorecard, its first sheet with anything in it is said to lack a header. */
export function assessSheets(sheets: readonly Sheet[], settings: Settings): Assessment[] {
  const assessments = sheets.flatMap((sheet) => assessSheet(sheet, settings) ?? []);
  const fallback = sheets.find((sheet) => sheet.grid.rows.length > 0);
  return assessments.length > 0 || !fallback ? assessments : [withoutHeader(fallback, settings)];
}

function assessInventory(sheet: Sheet, table: Table, settings: Settings): InventoryAssessment {
  const { catalogue, published } = settings;
  const context = { catalogue, sheet, table };
  const findings = runRules(context, rules);
  const repairs = proposeRepairs(findings, context);
  const statistics = inventoryStatistics(table, catalogue);
  const reconciliation = published && reconcile(catalogue, table, statistics, published);
  return {
    kind: "inventory",
    sheet: sheet.name,
    verdict: verdictOf(findings, repairs),
    table,
    findings,
    repairs,
    statistics,
    reconciliation,
  };
}

function assessScorecard(
  sheet: Sheet,
  scorecard: Scorecard,
  { frameworks, policy, isServiceInstitution }: Settings,
): ScorecardAssessment {
  const findings = scorecardFindings(scorecard, frameworks, isServiceInstitution);
  const verdict: Verdict = findings.some((finding) => finding.severity === "error") ? "rejected" : "accepted";
  return {
    kind: "scorecard",
    sheet: sheet.name,
    verdict,
    scorecard,
    findings,
    scores: scorecardScores(scorecard, { frameworks, policy, isServiceInstitution }),
  };
}

function withoutHeader(sheet: Sheet, { catalogue }: Settings): InventoryAssessment {
  const findings = [headerNotFound(closestFields(sheet, catalogue))];
  return { kind: "inventory", sheet: sheet.name, verdict: "rejected", findings, repairs: [], statistics: [] };
}

import type { Assessment, InventoryAssessment, ScorecardAssessment } from "../../core";
import type { StandingSheet } from "../journal/standingSheet";
import { assessedFindings, type AssessedFindings } from "./assessedFindings";
import { assessedSheet, type AssessedSheet } from "./assessedSheet";
import type { CheckRequest, RepairPlan, SheetTop } from "./checker";
import { coveredCells } from "./coveredCells";
import { formulaCells } from "./formulaCells";
import { repairPlanner } from "./repairPlanner";
import { rowNames } from "./rowNames";
import type { SheetCells } from "./sheetCells";
import { sheetSummary, type SheetSummary } from "./sheetSummary";
import { standingSheet } from "./standingSheet";

/** All that a checker knows of a sheet after a check; the next check or edit makes another. */
export interface CheckedState {
  readonly assessed: AssessedSheet;
  readonly summary: SheetSummary;
  readonly findings: AssessedFindings;
  readonly standing: StandingSheet;
  readonly plan: (proposals: readonly number[] | "certain", from: number) => RepairPlan;
  /** The assessment of a sheet that is of this kind; throws for another. */
  readonly assessment: AssessmentOf;
}

interface AssessmentOf {
  (kind: "any"): Assessment;
  (kind: "inventory"): InventoryAssessment;
  (kind: "scorecard"): ScorecardAssessment;
}

export function checkedState(cells: SheetCells, request: CheckRequest, tops: readonly SheetTop[]): CheckedState {
  const assessed = assessedSheet(cells, request);
  const { assessment, sheet, context } = assessed;
  const inventory = assessment?.kind === "inventory" ? assessment : undefined;
  const names = rowNames(sheet.grid, inventory?.table, cells.valueAt);
  const isFormula = formulaCells(request.facts.formulas);
  const isCovered = coveredCells(request.facts.merges);
  const planner = inventory && repairPlanner({ assessment: inventory, cells, names, isFormula, isCovered, context });
  return {
    assessed,
    summary: sheetSummary(assessed, tops),
    findings: assessedFindings(assessed),
    standing: standingSheet(cells, isFormula, inventory?.table, names),
    plan(proposals, from) {
      if (planner) return planner(proposals, from);
      return { proposals: [], changes: [], cells: 0, leftOut: [] };
    },
    assessment: ((kind: "any" | Assessment["kind"]) => {
      if (!assessment || (kind !== "any" && assessment.kind !== kind)) throw new Error(`The sheet is no ${kind}.`);
      return assessment;
    }) as AssessmentOf,
  };
}

import { cellAddress, columnLetter, headerAbove, type ProgrammeAssessment, type ProgrammeFinding } from "../core";
import { programmeFindingPlace } from "./programmeFindingPlace";

/** A programme sheet's entry in the `sheets` of `jahiz-check/1`; `figures` counts its rows that were read. */
export function programmeJson(assessment: ProgrammeAssessment): object {
  const { sheet, verdict, headers, figures, findings } = assessment;
  const [header] = headers;
  return {
    name: sheet,
    kind: "programme",
    verdict,
    headerRow: header?.row ?? null,
    columns: Object.fromEntries([...(header?.columns ?? [])].map(([id, column]) => [id, columnLetter(column)])),
    services: 0,
    figures,
    findings: findings.map((finding) => findingJson(finding, assessment)),
    statistics: {},
    scores: {},
  };
}

/** `cell` is the first, `cells` are all of them: a list and its total are one finding. */
function findingJson(finding: ProgrammeFinding, assessment: ProgrammeAssessment) {
  const { first, cells } = programmeFindingPlace(finding, assessment, Infinity);
  const index = first ? Array.prototype.indexOf.call(assessment.grid.rowNumbers, first.row) : -1;
  const isRead = finding.kind === "numberAsText" || finding.kind === "spuriousScale";
  return {
    rule: finding.kind,
    severity: finding.severity,
    cell: first ? cellAddress(first.column, first.row) : null,
    field: fieldOf(finding, assessment),
    value: first ? (assessment.grid.rows[index]?.[first.column] ?? null) : null,
    proposal: isRead ? finding.value : null,
    cells,
  };
}

/** The column that the finding is about, or that its first cell stands in. */
function fieldOf(finding: ProgrammeFinding, { headers }: ProgrammeAssessment): string | null {
  if ("column" in finding) return finding.column;
  const [first] = finding.cells;
  const header = first && headerAbove(headers, first);
  return [...(header?.columns ?? [])].find(([, column]) => column === first?.column)?.[0] ?? null;
}

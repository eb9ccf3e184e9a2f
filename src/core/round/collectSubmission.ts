import { assessWorkbook, type AssessedWorkbook } from "../assessWorkbook";
import type { InventoryAssessment, ProgrammeAssessment, SubmissionAssessment } from "../assessment";
import type { Sheet } from "../rows/sheet";
import { findingCounts } from "../findingCounts";
import { asMapped, type MappedHeader } from "../mapping/asMapped";
import type { HeaderMapping } from "../mapping/headerMapping";
import { perspectiveWeights } from "../scoring/perspectiveWeights";
import type { Settings } from "../settings";
import { worstVerdict } from "../verdict";
import { corrected, rowOf, type KnownInstitution } from "./correction";
import { hiddenSheets } from "./hiddenSheets";
import type { IdentityRemark } from "./identityRemark";
import { fileName } from "./nameOfFile";
import type { RoundInstitution, RoundService, SealState } from "./round";
import { statedIdentity, type StatedIdentity } from "./statedIdentity";
import { submissionScores } from "./submissionScores";
import { submissionServices } from "./submissionServices";
import { submissionStatistics } from "./submissionStatistics";

/** A file that was handed in, beside its sheets. */
export interface SubmittedFile {
  /** As it was named, folders or not. */
  readonly path: string;
  /** ISO date of the day: the caller's, since the core has no clock. */
  readonly collected: string;
  /** From `sealState`. */
  readonly seal: SealState;
  /** What its user said of its headers, as the file keeps it. */
  readonly mapping?: HeaderMapping;
}

/** One institution's submission: its row and services for a round, and what the words of its findings are made of. */
export interface Submission extends Pick<AssessedWorkbook, "skipped"> {
  readonly assessments: readonly SubmissionAssessment[];
  readonly path: string;
  readonly institution: RoundInstitution;
  readonly services: readonly RoundService[];
  /** On whose it is and what was taken from it; counted in `institution.findings` with the findings of its sheets. */
  readonly remarks: readonly IdentityRemark[];
}

/**
 * Reads and checks what one institution handed in. `known` are the institutions of the round so far: what the analyst
 * corrected there (name, kind, governorate) wins over what the file says. The kind in `settings` does not count: each
 * submission has its own. Undefined where nothing in the file is assessed: no inventory, no scorecard, no cover.
 */
export function collectSubmission(
  file: SubmittedFile,
  given: readonly Sheet[],
  general: Settings,
  known: readonly KnownInstitution[] = [],
): Submission | undefined {
  const { sheets, settings, headers } = asMapped(given, general, file.mapping);
  const says = statedIdentity(file.path, sheets);
  const name = fileName(file.path);
  const { identity, stated } = corrected(says.identity, rowOf(says.identity, name, known));
  const own = { ...settings, isServiceInstitution: identity.isService };
  const { assessments, skipped, repeated } = assessWorkbook(sheets, own) ?? noSheets;
  const programme = assessments.filter((each) => each.kind === "programme");
  const assessed = { assessments: assessments.filter((each) => each.kind !== "programme"), skipped };
  if (!isSubmission(assessed, programme, says)) return undefined;
  const inventories = assessed.assessments.filter((each) => each.kind === "inventory");
  const scores = submissionScores(
    assessed.assessments.filter((each) => each.kind === "scorecard"),
    own,
    says.period,
  );
  const services = servicesOf(inventories);
  const catalogue = inventories.flatMap((inventory) => submissionServices(inventory, identity.name));
  const remarks = [
    ...remarksOf(says, identity.isService, services, scores.kept.overall !== undefined),
    ...uncountedRemarks(identity.isService, scores.kept.axes, own),
    ...scores.remarks,
    ...programmeRemarks(programme),
    ...unreadRemarks(skipped),
    ...repeated.map((each): IdentityRemark => ({ kind: "servicesTwice", severity: "warning", ...each })),
    ...hiddenSheets(sheets, { services, ...scores.kept }, own),
    ...mappedRemarks(headers),
  ];
  const { shares, unknown } = submissionStatistics(inventories.filter(({ table }) => table));
  const institution: RoundInstitution = {
    ...identity,
    ...(stated && { stated }),
    file: name,
    period: says.period,
    collected: file.collected,
    ...(says.isSynthetic && { isSynthetic: says.isSynthetic }),
    verdict: worstVerdict([
      ...assessed.assessments.map(({ verdict }) => verdict),
      ...(remarks.some(({ severity }) => severity === "error") ? (["rejected"] as const) : []),
    ]),
    services,
    findings: countsOf(assessed, remarks),
    statistics: shares,
    ...(Object.keys(unknown).length > 0 && { unknown }),
    ...scores.kept,
    seal: file.seal,
  };
  return { ...assessed, path: file.path, institution, services: catalogue, remarks };
}

const noSheets: AssessedWorkbook = { assessments: [], skipped: [], repeated: [] };

type Submitted = Pick<Submission, "assessments" | "skipped">;

/** A sheet of unknown content that is all there is counts only where a cover says whose it is; the programme's sheet alone never does. */
function isSubmission(
  { assessments }: Submitted,
  programme: readonly ProgrammeAssessment[],
  { hasCover }: StatedIdentity,
): boolean {
  const isCovered = hasCover && programme.length === 0;
  return isCovered || assessments.some((each) => each.kind === "scorecard" || each.table !== undefined);
}

/** The programme's figures are the analyst's and belong to no institution. */
function programmeRemarks(programme: readonly ProgrammeAssessment[]): IdentityRemark[] {
  return programme.map(({ sheet }) => ({ kind: "programmeLeftOut", severity: "note", sheet }));
}

function unreadRemarks(skipped: Submission["skipped"]): IdentityRemark[] {
  return skipped.flatMap(({ name, why, rows = 0 }) =>
    why === "notRecognised" && rows > 0 ? [{ kind: "sheetUnread", severity: "note", sheet: name, rows }] : [],
  );
}

function mappedRemarks(headers: readonly MappedHeader[]): IdentityRemark[] {
  return headers.length === 0 ? [] : [{ kind: "headersMapped", severity: "note", headers }];
}

/** Null where no sheet is an inventory. */
function servicesOf(inventories: readonly InventoryAssessment[]): number | null {
  const tables = inventories.flatMap(({ table }) => table ?? []);
  return tables.length === 0 ? null : tables.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
}

/** What was assumed is graver where a score depends on it. */
function remarksOf(
  { remarks }: StatedIdentity,
  isService: boolean,
  services: number | null,
  isScored: boolean,
): IdentityRemark[] {
  const all = remarks.map((remark): IdentityRemark =>
    remark.kind === "kindAssumed" && isScored ? { ...remark, severity: "warning" } : remark,
  );
  if (!isService && services !== null && services > 0)
    all.push({ kind: "nonServiceWithServices", severity: "warning", services });
  return all;
}

/** What was scored of a perspective that does not apply to the institution counts nowhere. */
function uncountedRemarks(
  isService: boolean,
  axes: RoundInstitution["axes"],
  { frameworks: { performance } }: Settings,
): IdentityRemark[] {
  const counted = perspectiveWeights(performance, isService).map(({ perspective }) => perspective);
  const perspectives = performance.perspectives
    .filter((each) => !counted.includes(each) && each.axes.some(({ id }) => axes[id]?.measured))
    .map(({ label }) => label);
  return perspectives.length > 0 ? [{ kind: "nonServiceWithScores", severity: "warning", perspectives }] : [];
}

function countsOf({ assessments }: Submitted, remarks: readonly IdentityRemark[]): RoundInstitution["findings"] {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const each of assessments.map(findingCounts)) {
    counts.error += each.error;
    counts.warning += each.warning;
    counts.note += each.note;
  }
  for (const { severity } of remarks) counts[severity] += 1;
  return counts;
}

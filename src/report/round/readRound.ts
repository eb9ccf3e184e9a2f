import {
  builtInFrameworks,
  collectedWeights,
  institutionKey,
  scoredByKind,
  serviceCatalogue,
  type LevelPolicy,
  type Round,
  type RoundFinding,
  type RoundInstitution,
  type RoundService,
  type Sheet,
} from "../../core";
import { readAbout } from "./readAbout";
import { readInstitutions, type ReadInstitution } from "./readInstitutions";
import { readListedFindings } from "./readListedFindings";
import { readServices, type ServicesReading } from "./readServices";
import { readUnread } from "./readUnread";
import type { RoundSource, SheetSource } from "./roundPlace";
import { scoreRemarks } from "./scoreRemarks";
import type { RoundProblem, RoundRemark } from "./roundProblem";
import type { RoundSettings } from "./roundWorkbook";

export type RoundReading =
  | { readonly round: Round; readonly source: RoundSource; readonly remarks: readonly RoundRemark[] }
  | { readonly problems: readonly RoundProblem[] };

/**
 * Reads a round's workbook back, in either language, its columns in any order, as people may have edited it: names, kinds
 * and governorates corrected, rows deleted or sorted, the period typed in. All problems are named at once; a round is
 * either read whole or not at all. Scores and shares are read at full precision; an overall score that does not follow from
 * its perspectives, kind and weights gives way to the one that does, with a remark.
 */
export function readRound(
  sheets: readonly Sheet[],
  { catalogue = serviceCatalogue, frameworks = builtInFrameworks }: RoundSettings = {},
): RoundReading {
  const about = readAbout(sheets, frameworks);
  const policy: LevelPolicy = about.policy ?? "published";
  const institutions = readInstitutions(sheets, frameworks, policy);
  if ("problems" in institutions) return institutions;
  const { read } = institutions;
  const scored = read.map(({ institution }) => scoredByKind(institution, frameworks, policy));
  const services = readServices(sheets, catalogue);
  const findings = readListedFindings(sheets);
  const unread = readUnread(sheets);
  const problems = [services, findings].flatMap((part) => part.problems);
  if (problems.length > 0) return { problems };
  const names = currentNames(read);
  const round: Round = {
    period: about.period,
    ...(about.policy && { policy: about.policy }),
    ...(about.weights && { weights: collectedWeights(frameworks.performance) }),
    institutions: scored,
    services: renamed(services.services, names),
    findings: renamed(findings.findings, names),
    unread,
  };
  const remarks = [
    ...institutions.remarks,
    ...scoreRemarks({ read, scored, collected: about.weights, period: about.period }, frameworks),
    ...rowsGone(services.services, findings.findings, names),
    ...differingCounts(round),
  ];
  const source = { institutions: institutions.source, services: servicesSource(services, names) };
  return { round, source, remarks };
}

/** True for a workbook that `roundWorkbook` made, whatever people have done to it since. */
export function isRound(sheets: readonly Sheet[]): boolean {
  const reading = readInstitutions(sheets, builtInFrameworks, "published");
  return "read" in reading || reading.problems.every(({ kind }) => kind !== "notRound");
}

/** The name that an institution has now, by the one under which the other sheets know it. */
function currentNames(read: readonly ReadInstitution[]): ReadonlyMap<string, string> {
  const now = read.map(({ institution }) => [institutionKey(institution.name), institution.name] as const);
  const recorded = read.map(
    ({ recordedName, institution }) => [institutionKey(recordedName), institution.name] as const,
  );
  return new Map([...now, ...recorded]);
}

/** Rows of institutions that are still there, under the names that these have now. */
function renamed<Row extends RoundService | RoundFinding>(
  rows: readonly Row[],
  names: ReadonlyMap<string, string>,
): readonly Row[] {
  const byText = new Map<string, string | undefined>();
  return rows.flatMap((row) => {
    if (!byText.has(row.institution)) byText.set(row.institution, names.get(institutionKey(row.institution)));
    const institution = byText.get(row.institution);
    if (institution === undefined) return [];
    return institution === row.institution ? [row] : [{ ...row, institution }];
  });
}

/** The rows of the services whose institution is still there. */
function servicesSource(
  { services, source }: ServicesReading,
  names: ReadonlyMap<string, string>,
): SheetSource | undefined {
  const isKept = (index: number) => names.has(institutionKey(services[index]?.institution ?? ""));
  return source && { ...source, rows: source.rows.filter((_, index) => isKept(index)) };
}

function rowsGone(
  services: readonly RoundService[],
  findings: readonly RoundFinding[],
  names: ReadonlyMap<string, string>,
): RoundRemark[] {
  const gone = new Map<string, { services: number; findings: number }>();
  const count = (rows: readonly { institution: string }[], what: "services" | "findings"): void => {
    for (const { institution } of rows) {
      if (names.has(institutionKey(institution))) continue;
      const counts = gone.get(institution) ?? { services: 0, findings: 0 };
      counts[what] += 1;
      gone.set(institution, counts);
    }
  };
  count(services, "services");
  count(findings, "findings");
  return [...gone].map(([institution, counts]) => ({ kind: "rowGone", institution, ...counts }));
}

function differingCounts({ institutions, services }: Round): RoundRemark[] {
  const counted = new Map<string, number>();
  for (const { institution } of services) counted.set(institution, (counted.get(institution) ?? 0) + 1);
  return institutions.flatMap(({ name, services: stated }: RoundInstitution): RoundRemark[] => {
    const count = counted.get(name) ?? 0;
    return count === (stated ?? 0)
      ? []
      : [{ kind: "servicesDiffer", institution: name, counted: count, stated: stated ?? 0 }];
  });
}

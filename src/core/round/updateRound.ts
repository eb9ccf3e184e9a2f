import type { Frameworks, LevelPolicy } from "../frameworks/frameworkTypes";
import { builtInFrameworks } from "../frameworks/frameworks";
import { defaultLevelPolicy } from "../scoring/level";
import { rowOf, statedBy } from "./correction";
import { changedServices, differences } from "./differences";
import { institutionKey } from "./institutionKey";
import { scoredByKind } from "./scoredByKind";
import type { Round, RoundFinding, RoundInstitution, RoundService, UnreadFile } from "./round";
import type { CorrectedFact, Difference, LeftOutFile, RoundChange } from "./roundChange";

/** A submission as plain data, its findings in words. */
export interface CollectedSubmission {
  /** As the file was named. */
  readonly path: string;
  readonly institution: RoundInstitution;
  readonly services: readonly RoundService[];
  readonly findings: readonly RoundFinding[];
}

/** What one run of collecting brings. */
export interface CollectedRun {
  /** In the order in which the files were named, which decides between two files of one institution. */
  readonly collected: readonly CollectedSubmission[];
  readonly unread: readonly UnreadFile[];
  /** What the analyst says that the period is. */
  readonly period?: string;
  readonly policy?: LevelPolicy;
  /** By which rows that were not collected are scored anew once their kind was corrected; default: the built-in ones. */
  readonly frameworks?: Frameworks;
}

export interface UpdatedRound {
  /** Without the files that were left out: those are to be added to `unread` in words. */
  readonly round: Round;
  /** One a new or collected institution in the order of the round, then those of corrections. */
  readonly changes: readonly RoundChange[];
  readonly leftOut: readonly LeftOutFile[];
  /** The periods that the submissions state, where they differ and nobody said which holds. */
  readonly periods: readonly string[];
}

/**
 * Puts what was collected into a round, or begins one: an institution's row, services and findings take the place of those
 * it had; institutions that are not among the files stay as they were. Of several files for one institution in one run
 * the first holds and the others are left out, each with the file that was kept. The round's own period stays unless the
 * analyst says another; a new round has the period that all submissions state.
 */
export function updateRound(before: Round | undefined, run: CollectedRun): UpdatedRound {
  const rows = before?.institutions ?? [];
  const { taken, leftOut } = assigned(rows, run.collected);
  const fresh = taken.filter(({ row }) => !row);
  const slots = [
    ...rows.map((row): Slot => {
      const submission = taken.find((each) => each.row === row)?.submission;
      return { row, submission, institution: submission?.institution ?? rescored(row, before, run) };
    }),
    ...fresh.map(({ submission }): Slot => ({ submission, institution: submission.institution })),
  ];
  const old = grouped(before);
  const round: Round = {
    ...periodOf(before, run, slots),
    ...policyOf(before, run),
    institutions: slots.map(({ institution }) => institution),
    services: slots.flatMap(({ row, submission }) => submission?.services ?? old.services(row)),
    findings: slots.flatMap(({ row, submission }) => submission?.findings ?? old.findings(row)),
    unread: unreadOf(before, run),
  };
  const changes = slots.map((slot) => changeOf(slot, old.services(slot.row)));
  const kept = taken.flatMap(({ submission }) => correctionsKept(submission.institution));
  return { round, changes: [...changes, ...kept], leftOut, periods: round.period === null ? statedPeriods(slots) : [] };
}

interface Assigned {
  readonly row?: RoundInstitution;
  readonly submission: CollectedSubmission;
}

/** One row of the new round: what it was, what was collected for it, what it is now. */
interface Slot {
  readonly row?: RoundInstitution;
  readonly submission?: CollectedSubmission;
  readonly institution: RoundInstitution;
}

/** Each submission to its row; a second one for the same row, or the same name, is left out. */
function assigned(
  rows: readonly RoundInstitution[],
  collected: readonly CollectedSubmission[],
): { readonly taken: readonly Assigned[]; readonly leftOut: readonly LeftOutFile[] } {
  const taken: Assigned[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const submission of collected) {
    const { institution, path } = submission;
    const row = rowOf(statedBy(institution), institution.file, rows);
    const key = institutionKey(institution.name);
    const first = taken.find(
      (other) => (row && other.row === row) || institutionKey(other.submission.institution.name) === key,
    );
    if (first) leftOut.push({ institution: first.submission.institution.name, path, kept: first.submission.path });
    else taken.push({ row, submission });
  }
  return { taken, leftOut };
}

/** The services and findings of each institution of a round. */
function grouped(before: Round | undefined) {
  const services = byInstitution(before?.services ?? []);
  const findings = byInstitution(before?.findings ?? []);
  return {
    services: (row: RoundInstitution | undefined) => (row && services.get(row.name)) ?? [],
    findings: (row: RoundInstitution | undefined) => (row && findings.get(row.name)) ?? [],
  };
}

function byInstitution<T extends { readonly institution: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.institution);
    if (group) group.push(each);
    else groups.set(each.institution, [each]);
  }
  return groups;
}

function changeOf({ row, submission, institution }: Slot, services: readonly RoundService[]): RoundChange {
  if (row && !submission) {
    const found = differences(row, institution);
    return { kind: "notCollected", institution: institution.name, differences: found };
  }
  if (!row || !submission) return { kind: "new", institution: institution.name, file: institution.file };
  const found: Difference[] = differences(row, institution);
  const count = changedServices(services, submission.services);
  if (count > 0) found.push({ kind: "serviceRows", count });
  if (found.length === 0) return { kind: "unchanged", institution: institution.name };
  return { kind: "changed", institution: institution.name, differences: found };
}

const facts: readonly CorrectedFact[] = ["name", "isService", "isGovernorate"];

function correctionsKept(now: RoundInstitution): RoundChange[] {
  const { stated, name } = now;
  if (!stated) return [];
  return facts
    .filter((fact) => now[fact] !== stated[fact])
    .map((fact) => ({ kind: "correctionKept", institution: name, fact, now, stated }));
}

function periodOf(before: Round | undefined, run: CollectedRun, slots: readonly Slot[]): Pick<Round, "period"> {
  const said = run.period ?? before?.period;
  if (said !== undefined && said !== null) return { period: said };
  const [first, ...others] = statedPeriods(slots);
  return { period: first !== undefined && others.length === 0 ? first : null };
}

/** Each period once, however it is spelt. */
function statedPeriods(slots: readonly Slot[]): readonly string[] {
  const stated = slots.flatMap(({ institution }) => institution.period ?? []);
  return [...new Map(stated.map((period) => [institutionKey(period), period])).values()];
}

function policyOf(before: Round | undefined, run: CollectedRun): Pick<Round, "policy"> {
  const policy = run.policy ?? before?.policy;
  return policy ? { policy } : {};
}

/** A row that was not collected follows a corrected kind and another reading of the levels all the same. */
function rescored(row: RoundInstitution, before: Round | undefined, run: CollectedRun): RoundInstitution {
  const { policy = before?.policy ?? defaultLevelPolicy, frameworks = builtInFrameworks } = run;
  return scoredByKind(row, frameworks, policy);
}

/** What could not be read this time, and what could not before and was not tried again. */
function unreadOf(before: Round | undefined, { collected, unread }: CollectedRun): readonly UnreadFile[] {
  const now = new Set([...unread.map(({ file }) => file), ...collected.map(({ institution }) => institution.file)]);
  return [...(before?.unread ?? []).filter(({ file }) => !now.has(file)), ...unread];
}

import { groupBy } from "../collections/groupBy";
import type { RenameSuspect } from "../comparison/renameSuspects";
import { twiceSuspects } from "../comparison/twiceSuspects";
import type { Frameworks, LevelPolicy } from "../frameworks/frameworkTypes";
import { builtInFrameworks } from "../frameworks/frameworks";
import { defaultLevelPolicy } from "../scoring/level";
import { rowTaken } from "./correction";
import { byPeriod, keepingPeriod, withPeriod } from "./byPeriod";
import { collectedWeights } from "./collectedWeights";
import { changedServices, differences } from "./differences";
import { institutionKey } from "./institutionKey";
import { scoredByKind } from "./scoredByKind";
import type { Round, RoundFinding, RoundInstitution, RoundService, UnreadFile } from "./round";
import type { CorrectedFact, Difference, LeftOutFile, OtherPeriodFile, RoundChange } from "./roundChange";
import { isSamePeriod, mixedPeriods, roundPeriods, type RoundPeriod } from "./roundPeriods";

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
  /** Of which period the analyst says that the submissions collected now are, whatever their covers state. */
  readonly period?: string;
  readonly policy?: LevelPolicy;
  /** By which the submissions were scored, and rows that were not collected are; default: the built-in ones. */
  readonly frameworks?: Frameworks;
}

export interface UpdatedRound {
  /** Without the files that were left out: those are to be added to `unread` in words, and those of another period too. */
  readonly round: Round;
  /** One a new or collected institution in the order of the round, then those of corrections. */
  readonly changes: readonly RoundChange[];
  readonly leftOut: readonly LeftOutFile[];
  readonly otherPeriod: readonly OtherPeriodFile[];
  /** The periods of the round's submissions where they are not all of the round's own. */
  readonly periods: readonly RoundPeriod[];
  /** Rows that are perhaps one institution under two names: both stay. */
  readonly twice: readonly RenameSuspect[];
}

/**
 * Puts what was collected into a round, or begins one: an institution's row, services and findings take the place of those
 * it had; institutions that are not among the files stay as they were. Of several files for one institution in one run
 * the first holds and the others are left out, each with the file that was kept. A submission of a period that the round
 * does not have is left out, unless the analyst says of which period the submissions collected now are; that never holds for
 * other rows, and a round whose submissions are of several periods has none of its own.
 */
export function updateRound(before: Round | undefined, run: CollectedRun): UpdatedRound {
  const rows = before?.institutions ?? [];
  const { fitting, otherPeriod } = byPeriod(before, run.collected, run.period);
  const { taken, leftOut } = assigned(rows, fitting, run.period);
  const fresh = taken.filter(({ row }) => !row);
  const slots = [
    ...rows.map((row): Slot => {
      const submission = taken.find((each) => each.row === row)?.submission;
      return { row, submission, institution: submission?.institution ?? notCollected(row, before, run) };
    }),
    ...fresh.map(({ submission }): Slot => ({ submission, institution: submission.institution })),
  ];
  const old = grouped(before);
  const round: Round = {
    ...periodOf(before, run, slots),
    ...policyOf(before, run),
    weights: collectedWeights((run.frameworks ?? builtInFrameworks).performance),
    institutions: slots.map(({ institution }) => institution),
    services: slots.flatMap(({ row, submission }) => submission?.services ?? old.services(row)),
    findings: slots.flatMap(({ row, submission }) => submission?.findings ?? old.findings(row)),
    unread: unreadOf(before, run),
  };
  const changes = slots.map((slot) => changeOf(slot, old.services(slot.row)));
  const kept = taken.flatMap(({ submission }) => correctionsKept(submission.institution));
  return {
    round,
    changes: [...changes, ...kept, ...taken.flatMap(periodGiven)],
    leftOut,
    otherPeriod,
    periods: mixedPeriods(round),
    twice: twiceIn(slots),
  };
}

/** A row that is not among the files is left behind by those that are. */
function twiceIn(slots: readonly Slot[]): readonly RenameSuspect[] {
  const now = new Set(slots.flatMap(({ institution, submission }) => (submission ? [institution] : [])));
  return twiceSuspects(
    slots.map(({ institution }) => institution),
    (one, other) => !now.has(one) && now.has(other),
  );
}

interface Assigned {
  readonly row?: RoundInstitution;
  readonly submission: CollectedSubmission;
  /** As its cover states it. */
  readonly stated: string | null;
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
  period: string | undefined,
): { readonly taken: readonly Assigned[]; readonly leftOut: readonly LeftOutFile[] } {
  const taken: Assigned[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const submission of collected) {
    const { institution, path } = submission;
    const row = rowTaken(institution, rows);
    const key = institutionKey(institution.name);
    const first = taken.find(
      (other) => (row && other.row === row) || institutionKey(other.submission.institution.name) === key,
    );
    if (first) leftOut.push({ institution: first.submission.institution.name, path, kept: first.submission.path });
    else {
      const dated = { ...submission, institution: withPeriod(institution, row, period) };
      taken.push({ row, submission: dated, stated: institution.period });
    }
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
  return groupBy(all, ({ institution }) => institution);
}

function changeOf({ row, submission, institution }: Slot, services: readonly RoundService[]): RoundChange {
  if (row && !submission) {
    const found = differences(row, { ...institution, period: row.period });
    return { kind: "notCollected", institution: institution.name, differences: found };
  }
  if (!row || !submission) return { kind: "new", institution: institution.name, file: institution.file };
  const found: Difference[] = differences(row, institution);
  const { added, removed, edited } = changedServices(services, submission.services);
  if (added.length + removed.length + edited.length > 0) found.push({ kind: "serviceRows", added, removed, edited });
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

function periodGiven({ submission: { institution }, stated }: Assigned): RoundChange[] {
  const { name, period } = institution;
  if (stated === null || period === null || isSamePeriod(stated, period)) return [];
  return [{ kind: "periodGiven", institution: name, now: period, stated }];
}

/** The round's own stays; another that the analyst says is the round's where no other row is of a different one. */
function periodOf(
  before: Round | undefined,
  { period: said }: CollectedRun,
  slots: readonly Slot[],
): Pick<Round, "period"> {
  const own = before?.period ?? null;
  if (own !== null && (said === undefined || isSamePeriod(own, said))) return { period: said ?? own };
  const institutions = slots.map(({ institution }) => institution);
  const [only, ...others] = roundPeriods({ period: said ?? null, institutions });
  if (others.length > 0) return { period: null };
  return { period: said !== undefined && (!only || isSamePeriod(only.period, said)) ? said : (only?.period ?? null) };
}

function policyOf(before: Round | undefined, run: CollectedRun): Pick<Round, "policy"> {
  const policy = run.policy ?? before?.policy;
  return policy ? { policy } : {};
}

/** A row that was not collected follows a corrected kind and another reading of the levels all the same; its period stays. */
function notCollected(row: RoundInstitution, before: Round | undefined, run: CollectedRun): RoundInstitution {
  const { policy = before?.policy ?? defaultLevelPolicy, frameworks = builtInFrameworks } = run;
  return scoredByKind(keepingPeriod(row, before, run.period), frameworks, policy);
}

/** What could not be read this time, and what could not before and was not tried again. */
function unreadOf(before: Round | undefined, { collected, unread }: CollectedRun): readonly UnreadFile[] {
  const now = new Set([...unread.map(({ file }) => file), ...collected.map(({ institution }) => institution.file)]);
  return [...(before?.unread ?? []).filter(({ file }) => !now.has(file)), ...unread];
}

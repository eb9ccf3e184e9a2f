import type { RoundInstitution } from "../round/round";
import { areNearNames, type RenameSuspect } from "./renameSuspects";

/**
 * Rows of one round that are perhaps one institution under two names, and so counted twice: two of these hold of them: the
 * same file, the same figures, near names, and that the one was left behind when the other was collected. By default that
 * is told by their days. A suspicion for the analyst: no row is taken away by it.
 */
export function twiceSuspects(
  institutions: readonly RoundInstitution[],
  isLeftBehind: (one: RoundInstitution, other: RoundInstitution) => boolean = isOlder,
): readonly RenameSuspect[] {
  const rows = institutions.map((row) => ({ row, figures: figuresOf(row) }));
  return rows.flatMap((one, index) =>
    rows.slice(index + 1).flatMap((other): RenameSuspect[] => {
      const [before, now] = isLeftBehind(other.row, one.row) ? [other, one] : [one, other];
      const signs = [
        before.row.file === now.row.file,
        before.figures !== undefined && before.figures === now.figures,
        isLeftBehind(before.row, now.row),
      ].filter(Boolean).length;
      const isSuspect = signs > 1 || (signs === 1 && areNearNames(before.row.name, now.row.name));
      return isSuspect ? [{ before: before.row.name, now: now.row.name }] : [];
    }),
  );
}

function isOlder(one: RoundInstitution, other: RoundInstitution): boolean {
  return one.collected < other.collected;
}

/** All that was counted and scored, as one text; undefined where that is nothing. */
function figuresOf({ services, statistics, stages, plan, axes, perspectives }: RoundInstitution): string | undefined {
  const isEmpty = !services && Object.keys(stages).length === 0 && Object.keys(perspectives).length === 0;
  return isEmpty ? undefined : JSON.stringify([services, statistics, stages, plan, axes, perspectives]);
}

import type { Checker } from "../checker/checker";

/**
 * Two checkers for one place in the pane: while one is being filled, the other still answers for what is shown, so that a
 * check that is stopped or fails costs no result.
 */
export interface CheckerPair {
  /** The one that holds what is shown. */
  readonly current: () => Checker;
  /** The one to be filled; the current one as long as nothing is shown. */
  readonly next: () => Checker;
  /** What was filled is shown from now on; the other one lets its cells go. */
  readonly turn: (filled: Checker) => void;
  /** This one broke down: another is started in its place. */
  readonly drop: (broken: Checker) => void;
}

export function checkerPair(start: () => Checker): CheckerPair {
  let shown: Checker | undefined;
  let spare: Checker | undefined;
  let isShown = false;
  const current = () => (shown ??= start());
  return {
    current,
    next: () => (isShown ? (spare ??= start()) : current()),
    turn(filled) {
      isShown = true;
      if (filled !== spare) return;
      [shown, spare] = [spare, shown];
      // Only memory is at stake: should it fail, the next filling begins anew in any case.
      spare?.begin().catch(() => (spare = undefined));
    },
    drop(broken) {
      if (broken === spare) spare = undefined;
      else if (broken === shown) [shown, isShown] = [undefined, false];
    },
  };
}

import type { Collector } from "../collector/collector";
import { checkerPair } from "./checkerPair";
import type { FailedTask } from "../../messages/paneFailureWords";
import { problemOf } from "./failure";
import type { PaneState } from "./paneState";
import type { SessionContext } from "./sessionContext";
import type { SessionParts } from "./sessionParts";
import type { Store } from "./store";

/** Joins the parts to the state, and puts all work into one row: one thing after the other. */
export function createContext(parts: SessionParts, store: Store<PaneState>): SessionContext {
  const checkers = checkerPair(parts.startChecker);
  const scoresCheckers = checkerPair(parts.startChecker);
  let collector: Collector | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ownWrites: SessionContext["ownWrites"] = new Map();
  const run: SessionContext["run"] = (task, work, again = () => run(task, work)) => {
    const done = last.then(() => attempt(store, work, task, () => void again()));
    last = done.then((isDone) => {
      // What a failed task has written of its cells is not known, so that none of them counts as known.
      if (!isDone) ownWrites.clear();
    });
    return done;
  };
  return {
    ...parts,
    store,
    checkers,
    checker: checkers.current,
    scoresCheckers,
    scoresChecker: scoresCheckers.current,
    collector: () => (collector ??= parts.startCollector()),
    dropCollector: () => (collector = undefined),
    run,
    stop: {},
    unmarked: new Set(),
    reshaped: new Set(),
    ownWrites,
  };
}

/** What the pane does by itself or beside other work: it takes away no message of something else. */
const quietTasks: readonly FailedTask[] = ["look", "mark", "page", "recheck", "select"];

/** Never rejects: what went wrong is in the state, where a person can see it and act. True when nothing did. */
async function attempt(
  store: Store<PaneState>,
  work: () => Promise<void>,
  during: FailedTask,
  again: () => void,
): Promise<boolean> {
  const { failure } = store.get();
  if (!quietTasks.includes(during)) store.change({ failure: undefined, notice: undefined });
  else if (failure?.during === during) store.change({ failure: undefined });
  try {
    await work();
    return true;
  } catch (error) {
    const problem = problemOf(error);
    store.change(
      problem.kind === "cancelled" ? { notice: { kind: "stopped" } } : { failure: { problem, during, again } },
    );
    return false;
  } finally {
    store.change({ activity: { kind: "idle" } });
  }
}

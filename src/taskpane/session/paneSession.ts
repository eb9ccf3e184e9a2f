import { obeyCommand } from "../../commands/obeyCommand";
import { changeView } from "./actions/changeView";
import { checkSheet } from "./actions/checkSheet";
import { clearMarks } from "./actions/clearMarks";
import { copyDetails, copyList } from "./actions/copyList";
import { findScorecards, showScorecard } from "./actions/scores";
import { lookAgain, lookAround } from "./actions/lookAround";
import { moreFindings } from "./actions/moreFindings";
import { newSheet } from "./actions/newSheet";
import { chooseProposal, forgetPlan, moreProposals, planRepairs } from "./actions/repairs";
import { ribbonActions } from "./actions/ribbonActions";
import { saveMapping } from "./actions/saveMapping";
import { seal } from "./actions/seal";
import { selectArea } from "./actions/selectArea";
import { setPreferences, setScoring } from "./actions/settings";
import { stopReading } from "./actions/stopReading";
import { takeBack } from "./actions/takeBack";
import { writeRepairs } from "./actions/writeRepairs";
import { writeList, writeStatistics } from "./actions/writeList";
import { createContext } from "./createContext";
import type { PaneState, PaneTab } from "./paneState";
import type { SessionContext } from "./sessionContext";
import type { SessionParts } from "./sessionParts";
import { createStore, type Store } from "./store";
import { firstState } from "./firstState";
import { watchEdits } from "./watchEdits";
import { watchUser } from "./watchUser";

/** The pane without its face: what it knows, and what can be done. Components show the state and call the actions. */
export interface PaneSession {
  readonly state: Pick<Store<PaneState>, "get" | "subscribe">;
  readonly actions: PaneActions;
  /** Gives the session to actions that are loaded later. */
  bind<Actions>(make: (context: SessionContext) => Actions): Actions;
  /** Settles when the workbook has answered for the first time, or could not. */
  readonly ready: Promise<boolean>;
  /** Stops listening to Excel. */
  close(): Promise<void>;
}

export type PaneActions = ReturnType<typeof actionsIn>;

/** Opens the pane over a workbook and begins to listen. */
export function openSession(parts: SessionParts): PaneSession {
  const store = createStore(firstState(parts));
  const context = createContext(parts, store);
  const edits = watchEdits(context);
  const watcher = watchUser(context, edits, (command) => void obeyCommand(command, ribbonActions(context)));
  let unwatch: (() => Promise<void>) | undefined;
  const listen = async () => {
    unwatch ??= await parts.workbook.watch(watcher);
  };
  // Listening comes first, so that nothing is missed. Without it the pane can be used too: it is tried again, and told.
  const open = async () => {
    const isHeard = await listen().then(
      () => true,
      () => false,
    );
    await lookAround(context);
    if (!isHeard) void context.run("watch", listen);
  };
  return {
    state: store,
    actions: actionsIn(context),
    bind: (make) => make(context),
    ready: context.run("start", open),
    async close() {
      edits.stop();
      await unwatch?.();
    },
  };
}

type Rest<Action> = Action extends (context: SessionContext, ...rest: infer Arguments) => infer Answer
  ? (...rest: Arguments) => Answer
  : never;

/** Every action, with the session's context already given. */
function actionsIn(context: SessionContext) {
  const { store } = context;
  const bound = <Action extends (context: SessionContext, ...rest: never[]) => unknown>(action: Action) =>
    ((...rest: never[]) => action(context, ...rest)) as Rest<Action>;
  return {
    check: bound(checkSheet),
    stop: bound(stopReading),
    lookAgain: bound(lookAgain),
    clearMarks: bound(clearMarks),
    select: bound(selectArea),
    moreFindings: bound(moreFindings),
    copyList: bound(copyList),
    copyDetails: bound(copyDetails),
    writeList: bound(writeList),
    saveMapping: bound(saveMapping),
    chooseProposal: bound(chooseProposal),
    planRepairs: bound(planRepairs),
    forgetPlan: bound(forgetPlan),
    moreProposals: bound(moreProposals),
    writeRepairs: bound(writeRepairs),
    takeBack: bound(takeBack),
    writeStatistics: bound(writeStatistics),
    findScorecards: bound(findScorecards),
    showScorecard: bound(showScorecard),
    newSheet: bound(newSheet),
    seal: bound(seal),
    setPreferences: bound(setPreferences),
    setScoring: bound(setScoring),
    show: (tab: PaneTab) => store.change({ tab }),
    view: bound(changeView),
    dismissFailure: () => store.change({ failure: undefined }),
    dismissNotice: () => store.change({ notice: undefined }),
  };
}

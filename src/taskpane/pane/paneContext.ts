import { createContext, useContext, useSyncExternalStore } from "react";
import { paneMessages, type PaneMessages } from "../../messages/paneMessages";
import type { PaneActions, PaneSession } from "../session/paneSession";
import type { PaneState } from "../session/paneState";

/** The session whose state the components show. */
export const PaneContext = createContext<PaneSession | undefined>(undefined);

/** What every component has: the state, what can be done, and the words in the pane's language. */
export interface PaneView {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneMessages;
  /** Something runs; what would wait for it is not to be pressed meanwhile. */
  readonly isBusy: boolean;
}

export function usePaneSession(): PaneSession {
  const session = useContext(PaneContext);
  if (!session) throw new Error("This component stands outside the pane.");
  return session;
}

export function usePane(): PaneView {
  const session = usePaneSession();
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  return {
    state,
    actions: session.actions,
    words: paneMessages(state.language),
    isBusy: state.activity.kind !== "idle",
  };
}

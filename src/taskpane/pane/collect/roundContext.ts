import { createContext, useContext } from "react";
import { paneCollectMessages, type PaneCollectWords } from "../../../messages/paneCollectMessages";
import type { RoundActions } from "../../session/round/roundActions";
import type { RoundState } from "../../session/roundState";
import { usePane, type PaneView } from "../paneContext";

/** What can be done in the Collect tab, joined to the session. */
export const RoundContext = createContext<RoundActions | undefined>(undefined);

/** What every component of the Collect tab has. */
export interface RoundView {
  readonly round: RoundState;
  readonly actions: RoundActions;
  readonly words: PaneCollectWords;
  readonly isBusy: boolean;
  /** The pane around the tab. */
  readonly pane: PaneView;
}

export function useRound(): RoundView {
  const actions = useContext(RoundContext);
  if (!actions) throw new Error("This component stands outside the Collect tab.");
  const pane = usePane();
  const { state, isBusy } = pane;
  return { round: state.round, actions, words: paneCollectMessages(state.language), isBusy, pane };
}

import { createContext, useContext } from "react";
import { paneCollectMessages, type PaneCollectWords } from "../../../messages/paneCollectMessages";
import type { RoundActions } from "../../session/round/roundActions";
import type { RoundState } from "../../session/roundState";
import type { PaneView } from "../paneContext";
import type { PaneKit } from "../paneKit";

/** What the Collect tab was handed, and what can be done in it. */
export interface HandedRound {
  readonly kit: PaneKit;
  readonly actions: RoundActions;
}

export const RoundContext = createContext<HandedRound | undefined>(undefined);

/** What every component of the Collect tab has. */
export interface RoundView extends HandedRound {
  readonly round: RoundState;
  readonly words: PaneCollectWords;
  readonly isBusy: boolean;
  /** The pane around the tab. */
  readonly pane: PaneView;
}

export function useRound(): RoundView {
  const handed = useContext(RoundContext);
  if (!handed) throw new Error("This component stands outside the Collect tab.");
  const pane = handed.kit.usePane();
  const { state, isBusy } = pane;
  return { ...handed, round: state.round, words: paneCollectMessages(state.language), isBusy, pane };
}

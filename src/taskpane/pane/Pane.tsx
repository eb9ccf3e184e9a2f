import { FluentProvider } from "./fluent";
import { lazy, Suspense, useEffect } from "react";
import type { PaneSession } from "../session/paneSession";
import type { PaneTab } from "../session/paneState";
import { Announcer } from "./Announcer";
import { CheckTab } from "./check/CheckTab";
import { FailureBar } from "./FailureBar";
import { FirstSteps } from "./FirstSteps";
import { NoticeBar } from "./NoticeBar";
import { PaneContext, usePane } from "./paneContext";
import { paneThemes } from "./paneThemes";
import { Summary } from "./Summary";
import { useLostFocus } from "./useLostFocus";
import { useOneButton } from "./useOneButton";
import { TabRow, tabId } from "./TabRow";

/** Whoever opens the pane checks a sheet first: every other tab is loaded when it is opened. */
const laterTabs = {
  repair: lazy(() => import(/* webpackChunkName: "repair" */ "./repair/RepairTab")),
  statistics: lazy(() => import(/* webpackChunkName: "statistics" */ "./statistics/StatisticsTab")),
  scores: lazy(() => import(/* webpackChunkName: "scores" */ "./scores/ScoresTab")),
  collect: lazy(() => import(/* webpackChunkName: "collect" */ "./collect/CollectTab")),
  more: lazy(() => import(/* webpackChunkName: "more" */ "./more/MoreTab")),
};

/** The whole pane over one session. */
export function Pane({ session }: { readonly session: PaneSession }) {
  return (
    <PaneContext.Provider value={session}>
      <Frame />
    </PaneContext.Provider>
  );
}

function Frame() {
  const { state, words, isBusy } = usePane();
  const { direction } = words.shell;
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dir = direction;
  }, [state.language, direction]);
  const remember = useLostFocus(isBusy);
  const letThrough = useOneButton();
  return (
    <FluentProvider theme={paneThemes[state.theme]} dir={direction} className="pane">
      <main onFocus={remember} onClickCapture={letThrough}>
        <Announcer />
        <Summary />
        <div className="messages">
          <FailureBar />
          <NoticeBar />
        </div>
        <FirstSteps />
        <TabRow />
        <div id="tab-panel" role="tabpanel" aria-labelledby={tabId(state.tab)}>
          <TabContent tab={state.tab} />
        </div>
      </main>
    </FluentProvider>
  );
}

function TabContent({ tab }: { readonly tab: PaneTab }) {
  if (tab === "check") return <CheckTab />;
  const LaterTab = laterTabs[tab];
  return (
    <Suspense fallback={<Waiting />}>
      <LaterTab />
    </Suspense>
  );
}

function Waiting() {
  return <p className="quiet">{usePane().words.shell.loading}</p>;
}

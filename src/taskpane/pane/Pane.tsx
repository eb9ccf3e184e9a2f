import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useEffect } from "react";
import type { PaneSession } from "../session/paneSession";
import type { PaneTab } from "../session/paneState";
import { Announcer } from "./Announcer";
import { CheckTab } from "./check/CheckTab";
import { FailureBar } from "./FailureBar";
import { FirstSteps } from "./FirstSteps";
import { MoreTab } from "./more/MoreTab";
import { NoticeBar } from "./NoticeBar";
import { PaneContext, usePane } from "./paneContext";
import { paneKit } from "./paneKit";
import { paneThemes } from "./paneThemes";
import { RepairTab } from "./repair/RepairTab";
import { ScoresTab } from "./scores/ScoresTab";
import { StatisticsTab } from "./statistics/StatisticsTab";
import { Summary } from "./Summary";
import { useLostFocus } from "./useLostFocus";
import { TabRow, tabId } from "./TabRow";

/** Rounds are an analyst's business: what only they need is loaded when they open it. */
const CollectTab = lazy(() => import(/* webpackChunkName: "collect" */ "./collect/CollectTab"));

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
  return (
    <FluentProvider theme={paneThemes[state.theme]} dir={direction} className="pane">
      <main onFocus={remember}>
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

function LaterTab() {
  const session = useContext(PaneContext);
  return session && <CollectTab session={session} kit={paneKit} />;
}

function Waiting() {
  return <p className="quiet">{usePane().words.shell.loading}</p>;
}

function TabContent({ tab }: { readonly tab: PaneTab }) {
  switch (tab) {
    case "check":
      return <CheckTab />;
    case "repair":
      return <RepairTab />;
    case "statistics":
      return <StatisticsTab />;
    case "scores":
      return <ScoresTab />;
    case "collect":
      return (
        <Suspense fallback={<Waiting />}>
          <LaterTab />
        </Suspense>
      );
    case "more":
      return <MoreTab />;
  }
}

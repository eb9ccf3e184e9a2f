import { FluentProvider, Tab, TabList } from "@fluentui/react-components";
import { useEffect } from "react";
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

/** The whole pane over one session. */
export function Pane({ session }: { readonly session: PaneSession }) {
  return (
    <PaneContext.Provider value={session}>
      <Frame />
    </PaneContext.Provider>
  );
}

const tabs: readonly PaneTab[] = ["check", "repair", "statistics", "scores", "more"];

function Frame() {
  const { state, actions, words } = usePane();
  const { direction } = words.shell;
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dir = direction;
  }, [state.language, direction]);
  return (
    <FluentProvider theme={paneThemes[state.theme]} dir={direction} className="pane">
      <Announcer />
      <Summary />
      <FailureBar />
      <NoticeBar />
      <FirstSteps />
      <TabList
        className="tabs"
        size="small"
        aria-label={words.shell.tabsLabel}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => actions.show(value as PaneTab)}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`} aria-controls="tab-panel">
            {words.shell.tabs[tab]}
          </Tab>
        ))}
      </TabList>
      <main>
        <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
          <TabContent tab={state.tab} />
        </div>
      </main>
    </FluentProvider>
  );
}

function TabContent({ tab }: { readonly tab: PaneTab }) {
  switch (tab) {
    case "check":
      return <CheckTab />;
    default:
      return null;
  }
}

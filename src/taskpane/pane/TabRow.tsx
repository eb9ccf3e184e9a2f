import type { KeyboardEvent } from "react";
import type { PaneTab } from "../session/paneState";
import { usePane } from "./paneContext";
import { tabAfter } from "./tabAfter";

const tabs: readonly PaneTab[] = ["check", "repair", "statistics", "scores", "collect", "more"];

/**
 * The row of tabs. Fluent's own row brings a library for moving the focus that is heavier than all of them, and leaves
 * focusable elements that are hidden from screen readers.
 */
export function TabRow() {
  const { state, actions, words } = usePane();
  const { direction, tabsLabel, tabs: names } = words.shell;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabAfter(tabs, state.tab, event.key, direction);
    if (!next) return;
    event.preventDefault();
    actions.show(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={tabsLabel} className="tabs" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === state.tab}
          aria-controls="tab-panel"
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => actions.show(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}

export function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}

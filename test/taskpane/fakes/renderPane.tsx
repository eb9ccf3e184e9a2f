import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { webcrypto } from "node:crypto";
import { TextEncoder } from "node:util";
import { paneMessages, type PaneMessages } from "../../../src/messages/paneMessages";
import { Pane } from "../../../src/taskpane/pane/Pane";
import type { PaneTab } from "../../../src/taskpane/session/paneState";
import type { SessionParts } from "../../../src/taskpane/session/sessionParts";
import type { FakeWorkbook } from "./fakeWorkbook";
import { openFake, type FakePane } from "./openFake";

// The page of the tests lacks what every browser has.
Object.assign(globalThis, { TextEncoder });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
globalThis.requestAnimationFrame ??= (callback) => setTimeout(() => callback(0), 0) as unknown as number;

export interface RenderedPane extends FakePane {
  readonly user: UserEvent;
  /** The words of the language in which the pane began. */
  readonly words: PaneMessages;
  readonly container: HTMLElement;
  /** Presses the button of this name and waits until the pane is at rest. */
  press(name: string | RegExp): Promise<void>;
  open(tab: PaneTab): Promise<void>;
  /** Checks the sheet in front. */
  check(): Promise<void>;
  /** What axe finds on the page; it cannot see colours here. */
  faults(): Promise<string[]>;
}

/** The pane over a fake workbook, as a user sees it who has been through the first steps. */
export async function renderPane(workbook: FakeWorkbook, parts: Partial<SessionParts> = {}): Promise<RenderedPane> {
  const seen = { read: () => '{"hasSeenSteps":true}', write: () => undefined };
  const pane = await openFake(workbook, { keptPreferences: seen, ...parts });
  const user = userEvent.setup();
  const words = paneMessages(pane.state().language);
  const { container } = render(<Pane session={pane.session} />);
  // The session changes by itself, as in Excel; React then draws when it likes, and whoever looks waits for it.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  // Every tab but the first one is loaded when it is opened.
  const loaded = () => waitFor(() => expect(screen.queryByText(words.shell.loading)).toBeNull(), { timeout: 20_000 });
  const settled = async () => {
    await pane.actions.lookAgain();
    await new Promise((resolve) => setTimeout(resolve));
    await loaded();
  };
  const press = async (name: string | RegExp) => {
    await user.click(screen.getByRole("button", { name }));
    // What a press began may begin one thing more when it is done.
    await settled();
    await settled();
  };
  return {
    ...pane,
    user,
    words,
    container,
    press,
    async open(tab) {
      await user.click(screen.getByRole("tab", { name: words.shell.tabs[tab] }));
      await loaded();
    },
    check: () => press(words.shell.next.check({ count: 0, sheet: "" })),
    async faults() {
      const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
  };
}

/** The text of the section under this heading. */
export function section(heading: string): HTMLElement {
  return screen.getByRole("region", { name: heading });
}

export { screen, within };

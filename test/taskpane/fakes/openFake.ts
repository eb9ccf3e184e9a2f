import { createCollector } from "../../../src/taskpane/collector/createCollector";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { createChecker } from "../../../src/taskpane/checker/createChecker";
import { PaneFailure } from "../../../src/taskpane/session/failure";
import { openSession, type PaneSession } from "../../../src/taskpane/session/paneSession";
import type { PaneState } from "../../../src/taskpane/session/paneState";
import type { SessionParts } from "../../../src/taskpane/session/sessionParts";
import type { FakeWorkbook } from "./fakeWorkbook";

/** A session over a fake workbook, with the real checker in this thread and a browser that remembers what it was given. */
export interface FakePane {
  readonly session: PaneSession;
  readonly actions: PaneSession["actions"];
  readonly state: () => PaneState;
  /** What was copied, the last one last. */
  readonly copied: string[];
  readonly downloaded: { readonly name: string; readonly text: string }[];
  /** What the browser keeps of the preferences. */
  readonly kept: { text?: string };
}

export async function openFake(workbook: FakeWorkbook, parts: Partial<SessionParts> = {}): Promise<FakePane> {
  const copied: string[] = [];
  const downloaded: { name: string; text: string }[] = [];
  const kept: { text?: string } = {};
  let ids = 0;
  const session = openSession({
    workbook,
    startChecker: createChecker,
    startCollector: () => createCollector(readFileBytes),
    keptPreferences: { read: () => kept.text, write: (text) => (kept.text = text) },
    clipboard: { write: (text) => Promise.resolve(void copied.push(text)) },
    download: (name, text) => void downloaded.push({ name, text }),
    now: () => new Date("2026-03-01T10:00:00Z"),
    newId: () => `id${++ids}`,
    templates: {
      file: (kind, language) => Promise.resolve(`${kind}.${language}`),
      description: () => Promise.reject(new PaneFailure({ kind: "templateMissing" })),
    },
    ...parts,
  });
  await session.ready;
  return { session, actions: session.actions, state: () => session.state.get(), copied, downloaded, kept };
}

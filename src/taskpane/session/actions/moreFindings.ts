import type { PaneFinding, PaneGroup } from "../../checker/checker";
import { findingsPerPage } from "../limits";
import type { FindingsView } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Fetches the next findings of a group. */
export async function moreFindings({ store, checker }: SessionContext, group: PaneGroup): Promise<void> {
  const { view, place } = store.get();
  const shown = findingsOf(group, view);
  const next = await checker().findings(group.id, shown.length, findingsPerPage);
  const now = store.get();
  if (now.place?.version !== place?.version) return;
  store.change({
    view: { ...now.view, more: { ...now.view.more, [group.id]: [...shown.slice(group.first.length), ...next] } },
  });
}

/** The findings of a group that are here: its first ones and those fetched since. */
export function findingsOf(group: PaneGroup, { more }: FindingsView): readonly PaneFinding[] {
  return [...group.first, ...(more[group.id] ?? [])];
}

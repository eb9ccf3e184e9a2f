import type { PaneFinding, PaneGroup } from "../../checker/checker";
import { findingsPerPage } from "../limits";
import type { FindingsView } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Fetches the next findings of a group. */
export function moreFindings(context: SessionContext, group: PaneGroup): Promise<boolean> {
  const { store, checker } = context;
  return context.run("page", async () => {
    const { view } = store.get();
    const shown = findingsOf(group, view);
    const next = await checker().findings(group.id, shown.length, findingsPerPage);
    const more = { ...view.more, [group.id]: [...shown.slice(group.first.length), ...next] };
    store.change({ view: { ...view, more } });
  });
}

/** The findings of a group that are here: its first ones and those fetched since. */
export function findingsOf(group: PaneGroup, { more }: FindingsView): readonly PaneFinding[] {
  return [...group.first, ...(more[group.id] ?? [])];
}

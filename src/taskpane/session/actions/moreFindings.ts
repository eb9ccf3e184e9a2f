import type { PaneFinding, PaneGroup } from "../../checker/checker";
import { findingsPerPage } from "../limits";
import type { FindingsView } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Fetches the next findings of a group, of the severities that are shown. */
export function moreFindings(context: SessionContext, group: PaneGroup): Promise<boolean> {
  const { store, checker } = context;
  return context.run("page", async () => {
    const { view } = store.get();
    const { here } = findingsOf(group, view);
    const next = await checker().findings(group.id, here.length, findingsPerPage, view.hidden);
    const now = store.get().view;
    // What was asked for under another filter would leave gaps in this one.
    if (now.hidden !== view.hidden || now.more !== view.more) return;
    const more = { ...view.more, [group.id]: [...(view.more[group.id] ?? []), ...next] };
    store.change({ view: { ...now, more } });
  });
}

/** The findings of a group that are shown and here: its first ones and those fetched since; and how many are not here. */
export function findingsOf(
  group: PaneGroup,
  { hidden, more }: FindingsView,
): { readonly here: readonly PaneFinding[]; readonly left: number } {
  const first = group.first.filter(({ severity }) => !hidden.includes(severity));
  const here = [...first, ...(more[group.id] ?? [])];
  const shown = (["error", "warning", "note"] as const).filter((severity) => !hidden.includes(severity));
  const all = shown.reduce((sum, severity) => sum + group.findingCounts[severity], 0);
  return { here, left: all - here.length };
}

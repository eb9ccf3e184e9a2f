import type { FindingsView } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** Shows the findings otherwise. With another filter, what was fetched for the one before is fetched anew. */
export function changeView({ store }: SessionContext, changes: Partial<Omit<FindingsView, "more">>): void {
  const { view } = store.get();
  store.change({ view: { ...view, ...changes, ...(changes.hidden && { more: {} }) } });
}

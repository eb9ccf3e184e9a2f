import { findingsPerPage } from "../limits";
import type { SessionContext } from "../sessionContext";
import { wholePlan } from "../../checker/wholePlan";

/** Chooses a likely proposal, or lets it go again. */
export function chooseProposal({ store }: SessionContext, id: number, isChosen: boolean): void {
  const { repair } = store.get();
  const others = repair.chosen.filter((chosen) => chosen !== id);
  store.change({ repair: { ...repair, chosen: isChosen ? [...others, id] : others } });
}

/** Works out what accepting these proposals writes, to be shown before anything is. */
export function planRepairs(context: SessionContext, proposals: readonly number[] | "certain"): Promise<boolean> {
  return context.run("plan", async () => {
    const { store } = context;
    const { place } = store.get();
    const plan = await wholePlan(context.checker(), proposals);
    const now = store.get();
    if (now.place?.version === place?.version) store.change({ repair: { ...now.repair, plan } });
  });
}

export function forgetPlan({ store }: SessionContext): void {
  store.change({ repair: { ...store.get().repair, plan: undefined } });
}

/** Fetches the next proposals. */
export async function moreProposals({ store, checker }: SessionContext): Promise<void> {
  const { place, repair } = store.get();
  if (!place) return;
  const next = await checker().proposals(place.checked.proposals.length + repair.more.length, findingsPerPage);
  const now = store.get();
  if (now.place?.version !== place.version) return;
  store.change({ repair: { ...now.repair, more: [...repair.more, ...next] } });
}

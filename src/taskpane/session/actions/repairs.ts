import { wholePlan } from "../../checker/wholePlan";
import { entriesOf } from "../../journal/entriesOf";
import { fitJournal } from "../../journal/fitJournal";
import { findingsPerPage } from "../limits";
import { pauseAfter } from "../pauseAfter";
import type { SessionContext } from "../sessionContext";
import { journalWith, occasionOf } from "./repairOccasion";

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
    if (!place || now.place?.version !== place.version) return;
    const entries = entriesOf(plan, occasionOf(context, place));
    await pauseAfter(plan.cells);
    const { forgotten } = fitJournal(journalWith(now.journal, entries));
    const forgottenCells = forgotten.reduce((sum, { count }) => sum + count, 0);
    store.change({ repair: { ...now.repair, plan, forgottenCells } });
  });
}

export function forgetPlan({ store }: SessionContext): void {
  store.change({ repair: { ...store.get().repair, plan: undefined } });
}

/** Fetches the next proposals. */
export function moreProposals(context: SessionContext): Promise<boolean> {
  const { store, checker } = context;
  return context.run("page", async () => {
    const { place, repair } = store.get();
    if (!place) return;
    const next = await checker().proposals(place.checked.proposals.length + repair.more.length, findingsPerPage);
    store.change({ repair: { ...repair, more: [...repair.more, ...next] } });
  });
}

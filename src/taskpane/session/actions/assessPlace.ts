import type { CheckedSheet, CheckRequest, PaneProposal } from "../../checker/checker";
import type { CheckedPlace } from "../paneState";
import { readKept } from "../readKept";
import type { SessionContext } from "../sessionContext";
import { findingsAtSelection } from "./showSelection";

/** What reading a sheet tells of it. */
export type PlaceRead = Pick<CheckedPlace, "sheet" | "facts" | "untold" | "isMarked">;

/** Assesses the cells that the checker holds of this sheet, and shows the result. */
export async function assessPlace(context: SessionContext, where: PlaceRead): Promise<void> {
  const checked = await context.checker().check(requestFor(context, where));
  await showChecked(context, where, checked);
}

/**
 * Takes a new result in place of the old one: what was paged or planned for that one is gone. A proposal that was chosen
 * stays so where the same is among the first proposed again.
 */
export async function showChecked(
  context: SessionContext,
  { sheet, facts, untold, isMarked }: PlaceRead,
  checked: CheckedSheet,
): Promise<void> {
  const { store } = context;
  const { view, place, repair } = store.get();
  const kept = readKept(store.get().kept).seals[sheet.id];
  const now = kept && (await context.checker().seal(kept.date));
  const before = place?.sheet.id === sheet.id ? place.checked.proposals : [];
  const chosen = before.filter(({ id }) => repair.chosen.includes(id)).map(asTold);
  store.change({
    place: {
      sheet,
      facts,
      untold,
      checked,
      version: (place?.version ?? 0) + 1,
      isOutdated: false,
      isMarked,
      ...(kept && now && { seal: { seal: kept, matches: now.hash === kept.hash } }),
    },
    view: { ...view, more: {} },
    repair: {
      chosen: checked.proposals.filter((each) => chosen.includes(asTold(each))).map(({ id }) => id),
      more: [],
    },
    atSelection: await findingsAtSelection(context, sheet.id),
  });
}

/** A proposal by all that is told of it: its number is another one after each check. */
const asTold = (proposal: PaneProposal): string => JSON.stringify({ ...proposal, id: 0 });

/** What the checker is asked, in the language and by the choices of now. */
export function requestFor(
  { store }: SessionContext,
  { sheet, facts }: Pick<CheckedPlace, "sheet" | "facts">,
): CheckRequest {
  const { language, scoring, cover, mapping, published } = store.get();
  return {
    sheet: sheet.name,
    facts,
    language,
    ...scoring,
    ...(cover && { cover }),
    mapping,
    ...(published.figures && { published: published.figures }),
  };
}

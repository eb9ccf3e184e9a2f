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
 * Takes a new result in place of the old one: what was planned for that one is gone. As many proposals are shown again as
 * were before, and one that was chosen stays so where the same is among them.
 */
export async function showChecked(
  context: SessionContext,
  { sheet, facts, untold, isMarked }: PlaceRead,
  checked: CheckedSheet,
): Promise<void> {
  const { store } = context;
  const { view, place, repair } = store.get();
  const before = place?.sheet.id === sheet.id ? [...place.checked.proposals, ...repair.more] : [];
  const known = checked.proposals.length;
  const more = await context.checker().proposals(known, before.length - known);
  const kept = readKept(store.get().kept).seals[sheet.id];
  const now = kept && (await context.checker().seal(kept.date));
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
      chosen: [...checked.proposals, ...more].filter((each) => chosen.includes(asTold(each))).map(({ id }) => id),
      more,
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

import type { Json } from "../../../host/sheet";
import { keptKeys } from "../keptKeys";
import { readKept } from "../readKept";
import type { SessionContext } from "../sessionContext";
import { keep } from "./keep";

/**
 * Keeps with the workbook that this sheet has no error: a checksum of its cells, the catalogue's version, the date. An
 * outdated result proves nothing, so such a sheet is not sealed.
 */
export function seal(context: SessionContext): Promise<boolean> {
  return context.run("seal", async () => {
    const { store, now } = context;
    const { place, kept } = store.get();
    if (!place || place.isOutdated || !canBeSealed(place.checked)) return;
    const made = await context.checker().seal(now().toISOString().slice(0, 10));
    const seals = { ...readKept(kept).seals, [place.sheet.id]: made };
    await keep(context, { [keptKeys.seals]: seals as unknown as Json });
    const after = store.get().place;
    if (after) store.change({ place: { ...after, seal: { seal: made, matches: true } } });
    store.change({ notice: { kind: "sealed", sheet: place.sheet.name } });
  });
}

/** An inventory or a scorecard without an error. */
export function canBeSealed({
  kind,
  counts,
}: {
  readonly kind: string;
  readonly counts: { readonly error: number };
}): boolean {
  return (kind === "inventory" || kind === "scorecard") && counts.error === 0;
}

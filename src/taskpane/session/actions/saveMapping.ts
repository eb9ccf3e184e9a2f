import type { HeaderMapping } from "../../../core";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";
import { assessPlace } from "./assessPlace";
import { keep } from "./keep";
import { markAnew } from "./markNow";

/** Keeps what the user said of the headers with the workbook, and assesses the sheet by it. */
export async function saveMapping(context: SessionContext, mapping: HeaderMapping): Promise<void> {
  const isKept = await context.run("map", async () => {
    await keep(context, { [keptKeys.mapping]: mapping });
    const { place } = context.store.get();
    if (place) await assessPlace(context, place);
    const { view } = context.store.get();
    context.store.change({ view: { ...view, mapsColumns: false } });
    context.store.change({ notice: { kind: "mappingKept", columns: Object.keys(mapping).length } });
  });
  if (isKept) await markAnew(context);
}

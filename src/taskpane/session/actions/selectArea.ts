import type { Area } from "../../../core";
import type { SessionContext } from "../sessionContext";

/**
 * Shows cells of the checked sheet to the user, or of the sheet `card`. With the number of a finding of the checked sheet the
 * area is its first one; where one of its areas is selected already, the next one is shown, around to the first.
 */
export function selectArea(context: SessionContext, area: Area, finding = -1, card?: string): Promise<boolean> {
  const { store, workbook } = context;
  return context.run("select", async () => {
    const { place, selected } = store.get();
    const sheet = card ?? place?.sheet.id;
    if (!sheet) return;
    const goesOn = !card && selected?.sheet === sheet;
    const shown = (goesOn && (await context.checker().runAfter(finding, selected.area))) || area;
    store.change({ selected: { sheet, area: shown } });
    await workbook.select(sheet, shown);
  });
}

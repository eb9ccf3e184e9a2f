import type { Area } from "../../../core";
import type { SessionContext } from "../sessionContext";

/** Shows cells of the checked sheet to the user. */
export function selectArea(context: SessionContext, area: Area, sheet?: string): Promise<boolean> {
  return context.run("select", async () => {
    const id = sheet ?? context.store.get().place?.sheet.id;
    if (id !== undefined) await context.workbook.select(id, area);
  });
}

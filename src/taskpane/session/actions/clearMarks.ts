import type { SessionContext } from "../sessionContext";
import { noMarks } from "./markSheet";

/** Takes our marks and notes off a sheet: the one that was checked, else the one in front. Its findings stay in the pane. */
export function clearMarks(context: SessionContext, sheet?: string): Promise<boolean> {
  return context.run("clearMarks", async () => {
    const { store, workbook } = context;
    const { place, workbook: book } = store.get();
    const target = [place?.sheet, book?.front, ...(book?.sheets ?? [])].find(
      (each) => each && (sheet === undefined || each.id === sheet),
    );
    if (!target) return;
    store.change({ activity: { kind: "writing" } });
    await workbook.write({ sheet: target.id, marks: noMarks });
    context.unmarked.add(target.id);
    const after = store.get().place;
    store.change({
      notice: { kind: "marksCleared", sheet: target.name },
      ...(after?.sheet.id === target.id && { place: { ...after, isMarked: false } }),
    });
  });
}

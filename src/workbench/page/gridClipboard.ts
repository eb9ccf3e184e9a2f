import { cellsOfText, textOfCells } from "../editing/clipboardText";
import type { CopiedCells, Refusal } from "../editing/sheetEditing";
import type { Session } from "./session";

/** Copies, cuts and pastes blocks of cells: among themselves with formulas, from and to other programs as text. */
export function listenToClipboard(
  grid: HTMLElement,
  session: Session,
  report: (refusal: Refusal | null) => void,
): void {
  let copied: CopiedCells | null = null;
  const copy = (event: ClipboardEvent): boolean => {
    if (event.target !== grid || event.clipboardData === null) return false;
    const { areas } = session.selection;
    const area = areas[areas.length - 1];
    if (area === undefined) return false;
    copied = session.editing.copy(session.sheet, area, textOfCells);
    event.clipboardData.setData("text/plain", copied.text);
    event.preventDefault();
    return true;
  };
  grid.addEventListener("copy", copy);
  grid.addEventListener("cut", (event) => {
    if (copy(event)) report(session.editing.clear(session.sheet, session.selection.areas));
  });
  grid.addEventListener("paste", (event) => {
    const { areas } = session.selection;
    const target = areas[areas.length - 1];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (event.target !== grid || target === undefined || text === "") return;
    event.preventDefault();
    // Windows turns the ends of lines about; what is the same otherwise is what was copied here.
    const isOwn = copied !== null && copied.text.replace(/\r\n/g, "\n") === text.replace(/\r\n/g, "\n");
    report(
      isOwn && copied !== null
        ? session.editing.paste(session.sheet, target, copied)
        : session.editing.pasteText(session.sheet, target, cellsOfText(text)),
    );
  });
}

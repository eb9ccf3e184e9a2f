import type { Hit } from "./gridHit";
import type { Cell } from "./moveSelection";

/** What the pointer does to the sheet. */
export interface PointerActions {
  hit(x: number, y: number): Hit;
  select(cell: Cell, how: { readonly extends: boolean; readonly adds: boolean }): void;
  selectLines(axis: "rows" | "columns", from: number, to: number): void;
  selectAll(): void;
  edit(): void;
  hover(cell: Cell | null): void;
  /** Pixels by which a column's end was drawn towards the sheet's end. */
  resize(column: number, by: number, isDone: boolean): void;
  /** The selection stands as it is. */
  done(): void;
  readonly isRightToLeft: () => boolean;
}

/** Lets the pointer select, edit and widen. */
export function listenToPointer(stage: HTMLElement, actions: PointerActions): void {
  let drag: Hit | null = null;
  let startX = 0;
  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    drag = actions.hit(event.clientX, event.clientY);
    startX = event.clientX;
    stage.setPointerCapture(event.pointerId);
    if (drag.kind === "cell")
      actions.select(drag.cell, { extends: event.shiftKey, adds: event.ctrlKey || event.metaKey });
    else if (drag.kind === "column") actions.selectLines("columns", drag.column, drag.column);
    else if (drag.kind === "row") actions.selectLines("rows", drag.row, drag.row);
    else if (drag.kind === "corner") actions.selectAll();
  });
  stage.addEventListener("pointermove", (event) => {
    const hit = actions.hit(event.clientX, event.clientY);
    if (drag === null) {
      stage.classList.toggle("widening", hit.kind === "columnEdge");
      actions.hover(hit.kind === "cell" ? hit.cell : null);
    } else if (drag.kind === "cell" && hit.kind === "cell") actions.select(hit.cell, { extends: true, adds: false });
    else if (drag.kind === "column" && "column" in hit) actions.selectLines("columns", drag.column, hit.column);
    else if (drag.kind === "row" && hit.kind === "row") actions.selectLines("rows", drag.row, hit.row);
    else if (drag.kind === "columnEdge") actions.resize(drag.column, widening(event), false);
  });
  const end = (event: PointerEvent): void => {
    if (drag?.kind === "columnEdge") actions.resize(drag.column, widening(event), true);
    else if (drag !== null) actions.done();
    drag = null;
  };
  const widening = (event: PointerEvent): number => (event.clientX - startX) * (actions.isRightToLeft() ? -1 : 1);
  stage.addEventListener("pointerup", end);
  stage.addEventListener("pointercancel", end);
  stage.addEventListener("pointerleave", () => actions.hover(null));
  stage.addEventListener("dblclick", (event) => {
    if (actions.hit(event.clientX, event.clientY).kind === "cell") actions.edit();
  });
}

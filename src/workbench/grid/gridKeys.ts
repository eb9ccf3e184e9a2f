import type { Direction } from "./moveSelection";

/** What a key asks of the sheet. */
export type GridAction =
  | { readonly kind: "move"; readonly direction: Direction; readonly extends: boolean; readonly jumps: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extends: boolean }
  /** The beginning of the row, or of the sheet. */
  | { readonly kind: "home"; readonly extends: boolean; readonly ofSheet: boolean }
  /** The last cell in use. */
  | { readonly kind: "end"; readonly extends: boolean }
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "selectAll" | "choose" | "deselect" }
  | { readonly kind: "selectLines"; readonly axis: "rows" | "columns" }
  | { readonly kind: "nextSheet"; readonly by: 1 | -1 }
  /** A sign was typed: it begins a new text in the cell. */
  | { readonly kind: "type" };

/** As much of a keyboard event as counts. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const vertical: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down" };

/** In a sheet that runs right to left, the left arrow goes forward. */
function directionOf(key: string, isRightToLeft: boolean): Direction | undefined {
  if (key === "ArrowLeft") return isRightToLeft ? "forward" : "back";
  if (key === "ArrowRight") return isRightToLeft ? "back" : "forward";
  return vertical[key];
}

/** Excel's keys, as far as the workbench knows them; `null` leaves a key to the browser. */
export function gridAction(event: Key, isRightToLeft: boolean): GridAction | null {
  const isControl = event.ctrlKey || event.metaKey;
  const direction = directionOf(event.key, isRightToLeft);
  if (direction !== undefined && event.altKey) return direction === "down" ? { kind: "choose" } : null;
  if (direction !== undefined) return { kind: "move", direction, extends: event.shiftKey, jumps: isControl };
  if (isControl) return controlAction(event);
  return plainAction(event);
}

function controlAction({ key, shiftKey }: Key): GridAction | null {
  switch (key) {
    case "Home":
      return { kind: "home", extends: shiftKey, ofSheet: true };
    case "End":
      return { kind: "end", extends: shiftKey };
    case " ":
      return { kind: "selectLines", axis: "columns" };
    case "PageUp":
      return { kind: "nextSheet", by: -1 };
    case "PageDown":
      return { kind: "nextSheet", by: 1 };
    default:
      return letterAction(key.toLowerCase(), shiftKey);
  }
}

/** The letters by their Latin names and by the Arabic ones of the same keys. */
function letterAction(key: string, shiftKey: boolean): GridAction | null {
  if (key === "z" || key === "ئ") return { kind: shiftKey ? "redo" : "undo" };
  if (key === "y" || key === "غ") return { kind: "redo" };
  return key === "a" || key === "ش" ? { kind: "selectAll" } : null;
}

function plainAction({ key, shiftKey, altKey }: Key): GridAction | null {
  switch (key) {
    case "Enter":
      return { kind: "move", direction: shiftKey ? "up" : "down", extends: false, jumps: false };
    case "Tab":
      return { kind: "move", direction: shiftKey ? "back" : "forward", extends: false, jumps: false };
    case "Home":
      return { kind: "home", extends: shiftKey, ofSheet: false };
    case "PageUp":
    case "PageDown":
      return { kind: "page", direction: key === "PageUp" ? "up" : "down", extends: shiftKey };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Escape":
      return { kind: "deselect" };
    case " ":
      return shiftKey ? { kind: "selectLines", axis: "rows" } : { kind: "type" };
    default:
      return [...key].length === 1 && !altKey ? { kind: "type" } : null;
  }
}

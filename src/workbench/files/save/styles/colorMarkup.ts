import { element } from "../xml/markup";

/** A colour given as "#RRGGBB". */
export function colorMarkup(name: string, color: string): string {
  return element(name, { rgb: `FF${color.replace(/^#/, "").toUpperCase()}` });
}

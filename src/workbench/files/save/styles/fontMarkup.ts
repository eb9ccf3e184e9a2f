import { fontOrder } from "../../../../host/xlsx/fontOrder";
import type { CellFont } from "../../../book/cellStyle";
import { element } from "../xml/markup";
import type { PlacedElement } from "../xml/placedTree";
import { sourceOf } from "../xml/placedTree";
import { colorMarkup } from "./colorMarkup";

const underlines: Readonly<Record<CellFont["underline"], string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** A font with some properties changed; what the file says beyond them stays. */
export function fontMarkup(text: string, base: PlacedElement | undefined, changes: Partial<CellFont>): string {
  const pieces = new Map((base?.children ?? []).map((child) => [child.local, sourceOf(text, child)]));
  const put = (name: string, markup: string | null): void => {
    if (markup === null) pieces.delete(name);
    else pieces.set(name, markup);
  };
  const flag = (name: string, isOn: boolean | undefined): void => {
    if (isOn !== undefined) put(name, isOn ? element(name, {}) : null);
  };
  flag("b", changes.bold);
  flag("i", changes.italic);
  flag("strike", changes.strikethrough);
  const { underline, size, color, name } = changes;
  if (underline !== undefined) put("u", underline === "None" ? null : element("u", { val: underlines[underline] }));
  if (size !== undefined) put("sz", element("sz", { val: size }));
  if (color !== undefined) put("color", colorMarkup("color", color));
  if (name !== undefined) {
    put("name", element("name", { val: name }));
    // They belong to the font that was named before.
    for (const other of ["family", "charset", "scheme"]) put(other, null);
  }
  const place = (local: string): number => (fontOrder.includes(local) ? fontOrder.indexOf(local) : fontOrder.length);
  const sorted = [...pieces].sort(([one], [other]) => place(one) - place(other));
  return element("font", {}, sorted.map(([, markup]) => markup).join("")).replace("<font/>", "<font></font>");
}

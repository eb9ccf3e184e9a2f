import { element } from "../xml/markup";
import { colorMarkup } from "./colorMarkup";

/** A cell's fill of one colour; `null` for none. */
export function fillMarkup(color: string | null): string {
  if (color === null) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const colors = colorMarkup("fgColor", color) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

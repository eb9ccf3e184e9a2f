import { elementText } from "../xml/markup";

const unspeakable =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A cell's text in a file: what XML cannot hold is written as `_xHHHH_` (ECMA-376 ST_Xstring). */
export function cellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(unspeakable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return elementText(escaped);
}

import { encodeEscapes } from "../cells/encodeEscapes";

const special = /[&<>]/;
const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What XML cannot hold at all. */
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it stands between the tags of a cell. */
export function plainXmlText(text: string): string {
  const held = encodeEscapes(text.replace(unholdable, ""));
  return special.test(held) ? held.replace(/[&<>]/g, (sign) => names[sign] ?? sign) : held;
}

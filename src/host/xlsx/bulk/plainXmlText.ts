import { encodeEscapes } from "../cells/encodeEscapes";

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What XML cannot hold at all. */
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** What any step of the way might change. */
const doubtful = /[&<>_\u0000-\u001F\uFFFE\uFFFF]/;

/** Text as it stands between the tags of a cell. */
export function plainXmlText(text: string): string {
  if (!doubtful.test(text)) return text;
  const held = encodeEscapes(text.replace(unholdable, ""));
  return held.replace(/[&<>]/g, (sign) => names[sign] ?? sign);
}

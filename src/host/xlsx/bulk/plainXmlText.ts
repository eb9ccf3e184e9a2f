const special = /[&<>]/;
const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What XML cannot hold at all. */

const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Excel reads "_x0041_" as the character of that code (ECMA-376, ST_Xstring). */
const escape = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** Text as it stands between the tags of a cell. */
export function plainXmlText(text: string): string {
  const held = text.replace(unholdable, "").replace(escape, "_x005F_x");
  return special.test(held) ? held.replace(/[&<>]/g, (sign) => names[sign] ?? sign) : held;
}

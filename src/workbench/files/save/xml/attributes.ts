const attribute = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an opening tag, by their names as written. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", quoted, single] of tag.matchAll(attribute)) {
    found[name] = decodeMarkup(quoted ?? single ?? "");
  }
  return found;
}

/** One attribute of an opening tag; quicker than all of them. */
export function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return attributesOf(tag)[name];
  const from = at + name.length + 3;
  return decodeMarkup(tag.slice(from, tag.indexOf('"', from)));
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeMarkup(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16));
  });
}

/** The opening tag with other attributes: a text sets one, `null` takes one away. What is not named stays as written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | number | null>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    const place = new RegExp(`\\s${name.replace(/[.:]/g, "\\$&")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? "" : ` ${name}="${attributeText(String(value))}"`;
    if (place.test(result)) result = result.replace(place, () => written);
    else if (written !== "") result = result.replace(/\s*(\/?)>$/, (_, end: string) => `${written}${end}>`);
  }
  return result;
}

/** An element with other attributes in its opening tag. */
export function elementWith(markup: string, changes: Parameters<typeof withAttributes>[1]): string {
  const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(markup)?.[0] ?? "";
  return withAttributes(tag, changes) + markup.slice(tag.length);
}

/** Text as it may stand between quotes; what XML has no place for is left out. */
export function attributeText(text: string): string {
  return elementText(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}

/** Text as it may stand in an element; what XML has no place for is left out. */
export function elementText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

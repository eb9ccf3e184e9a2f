import { after, asBytes, plainText, plainTextEnd } from "../xml/plainBytes";
import type { PlainElements } from "../xml/readXml";

const starts = ["<si><t>", '<si><t xml:space="preserve">'].map(asBytes);
const end = asBytes("</t></si>");

/** Shared strings of one text: `<si><t>text</t></si>`. `add` gets each. */
export function plainStrings(add: (text: string) => void): PlainElements {
  return {
    name: "si",
    depth: 1,
    take(bytes, from) {
      let taken = from;
      for (;;) {
        const textFrom = afterStart(bytes, taken);
        const textTo = textFrom < 0 ? -1 : plainTextEnd(bytes, textFrom);
        const next = textTo < 0 ? -1 : after(end, bytes, textTo);
        const text = next < 0 ? undefined : plainText(bytes, textFrom, textTo);
        if (text === undefined) return taken;
        add(text);
        taken = next;
      }
    },
  };
}

function afterStart(bytes: Uint8Array, from: number): number {
  for (const start of starts) {
    const found = after(start, bytes, from);
    if (found >= 0) return found;
  }
  return -1;
}

import { isTrue } from "../xml/isTrue";

const plainAttributes = /^(?: [A-Za-z]\w*(?::[A-Za-z]\w*)?="[^"<&\0-\x1f\x7f-\uffff]*")*\/?>$/;

/** Whether a row is hidden, from the rest of its tag behind its number; null where the rest is not written in the usual way. */
export function plainRowTail(tail: string): boolean | null {
  if (!plainAttributes.test(tail)) return null;
  const attributes = [...tail.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name = "", value]) => [name, value] as const);
  const byName = new Map(attributes);
  const isPlain = byName.size === attributes.length && !byName.has("r") && !/ xmlns[:=]/.test(tail);
  return isPlain ? isTrue(byName.get("hidden")) : null;
}

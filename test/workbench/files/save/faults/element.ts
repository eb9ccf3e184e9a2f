import { SaxesParser } from "saxes";

/** An element as it stands in a part, with its prefix taken away. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function read(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  parser.on("opentag", ({ local, attributes }) => {
    const entries = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Element = { name: local, attributes: Object.fromEntries(entries), children: [], text: "" };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const last = open[open.length - 1];
    if (last) last.text += part;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return top.children[0] ?? top;
}

export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
export const everything = (element: Element): Element[] => [element, ...element.children.flatMap(everything)];
export const own = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const empty: Element = { name: "", attributes: {}, children: [], text: "" };

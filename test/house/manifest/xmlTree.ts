import { SaxesParser } from "saxes";

/** An element of an XML file; names without their namespace prefix. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Reads an XML file to its root element; throws on the first XML error. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const innermost = () => open[open.length - 1] ?? top;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: withoutPrefix(tag.name), attributes: tag.attributes, children: [], text: "" };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (innermost().text += text.trim()));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** All elements below `element` with one of these names, in document order. */
export function descendants(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(names.length === 0 || names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

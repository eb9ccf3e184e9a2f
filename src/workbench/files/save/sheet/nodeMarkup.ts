import type { XmlNode } from "../../read/xmlTree";
import { element, elementText } from "../xml/markup";

/** An element that was read as data, as markup again; what belongs to no known namespace is left out. */
export function nodeMarkup({ name, attributes, children, text }: XmlNode): string {
  if (name === "") return "";
  return element(name, attributes, elementText(children.length > 0 ? "" : text) + children.map(nodeMarkup).join(""));
}

/** Whether a value that the book keeps as it was is such an element. */
export function isNode(kept: unknown): kept is XmlNode {
  return typeof kept === "object" && kept !== null && "name" in kept && "children" in kept && "attributes" in kept;
}

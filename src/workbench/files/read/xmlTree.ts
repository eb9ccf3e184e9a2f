import { readXml } from "../../../host/xlsx/xml/readXml";
import type { Archive } from "../../../host/xlsx/zip/archive";
import type { Attributes } from "../../../host/xlsx/xml/readXml";

/** An element of a small part, as plain data. */
export interface XmlNode {
  /** Without its prefix; "" where it belongs to a namespace that nobody asked for. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/** Collects elements as a tree, for parts and sections that are small beside a sheet's cells. */
export class TreeBuilder {
  private readonly path: OpenNode[] = [];
  /** The finished elements at the top. */
  readonly roots: XmlNode[] = [];

  open(name: string, attributes: Attributes): void {
    const node: OpenNode = { name, attributes: { ...attributes }, children: [], text: "" };
    const parent = this.path[this.path.length - 1];
    if (parent === undefined) this.roots.push(node);
    else parent.children.push(node);
    this.path.push(node);
  }

  close(): void {
    this.path.pop();
  }

  hear(text: string): void {
    const node = this.path[this.path.length - 1];
    if (node !== undefined) node.text += text;
  }
}

/** Reads a whole part as a tree. Throws `ReadFailure`. */
export function readTree(archive: Archive, path: string, namespaces: readonly string[]): XmlNode {
  const tree = new TreeBuilder();
  readXml(archive, path, namespaces, {
    open: (name, attributes) => tree.open(name, attributes),
    close: () => tree.close(),
    text: (text) => tree.hear(text),
  });
  return tree.roots[0] ?? { name: "", attributes: {}, children: [], text: "" };
}

/** The first child of that name, or the first at the end of such a path: `child(node, "font", "color")`. */
export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((one) => one.name === name), node);
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** All elements of that name below a node, at any depth. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** The id of a link: the attribute "id" of any prefix, as `r:id`; "" where there is none. */
export function linkOf(node: XmlNode | undefined): string {
  const key = Object.keys(node?.attributes ?? {}).find((one) => one.endsWith(":id"));
  return (key === undefined ? undefined : node?.attributes[key]) ?? "";
}

import { attributesOf, decodeMarkup } from "./attributes";
import { TagScanner } from "./tagScanner";

/** An element of a part and where it stands in the part's text. */
export interface PlacedElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PlacedElement[];
  readonly start: number;
  /** Behind the opening tag. */
  readonly headEnd: number;
  /** Before the closing tag; behind the opening one where the element is empty. */
  readonly tailStart: number;
  readonly end: number;
}

interface OpenElement extends PlacedElement {
  readonly children: OpenElement[];
  tailStart: number;
  end: number;
}

/** The root of a part's text. What is in the elements of the name `opaque` is passed over. */
export function placedTree(text: string, opaque?: string): PlacedElement {
  const scanner = new TagScanner(text);
  const path: OpenElement[] = [];
  while (scanner.next()) {
    if (scanner.kind === "close") {
      const closed = path.pop();
      if (closed === undefined) break;
      closed.tailStart = scanner.start;
      closed.end = scanner.end;
      if (path.length === 0) return closed;
      continue;
    }
    const element = elementAt(scanner);
    path[path.length - 1]?.children.push(element);
    if (scanner.kind === "empty" && path.length === 0) return element;
    if (scanner.kind === "empty") continue;
    if (element.local !== opaque) path.push(element);
    else {
      scanner.leave();
      element.tailStart = scanner.start;
      element.end = scanner.end;
    }
  }
  throw new Error("A part without a root: it was not checked before.");
}

function elementAt({ text, start, end, name }: TagScanner): OpenElement {
  return {
    name,
    local: name.slice(name.indexOf(":") + 1),
    attributes: attributesOf(text.slice(start + 1 + name.length, end)),
    children: [],
    start,
    headEnd: end,
    tailStart: end,
    end,
  };
}

/** The first child of that name, or the first at the end of such a path; prefixes do not count. */
export function inner(element: PlacedElement | undefined, ...path: readonly string[]): PlacedElement | undefined {
  return path.reduce<PlacedElement | undefined>(
    (at, name) => at?.children.find(({ local }) => local === name),
    element,
  );
}

/** All elements of that name below, at any depth. */
export function below(element: PlacedElement | undefined, name: string): PlacedElement[] {
  return (element?.children ?? []).flatMap((one) => [...(one.local === name ? [one] : []), ...below(one, name)]);
}

/** The text that stands in an element, without its children's tags. */
export function textIn(text: string, { headEnd, tailStart }: PlacedElement): string {
  return text
    .slice(headEnd, tailStart)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : decodeMarkup(piece.replace(/<!--[\s\S]*?-->|<[^>]*>/g, "")),
    )
    .join("");
}

/** The element as it is written. */
export function sourceOf(text: string, { start, end }: PlacedElement): string {
  return text.slice(start, end);
}

/** The id of a link: the attribute "id" of any prefix, as `r:id`; "" where there is none. */
export function linkIn({ attributes }: PlacedElement): string {
  const key = Object.keys(attributes).find((one) => one.endsWith(":id"));
  return (key === undefined ? undefined : attributes[key]) ?? "";
}

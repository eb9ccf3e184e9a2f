import { attributesOf, withAttributes } from "../xml/attributes";
import { element, prefixOf } from "../xml/markup";
import { inner, placedTree } from "../xml/placedTree";
import { withChild } from "../xml/withChild";
import type { WorkbookPackage } from "./workbookPackage";

const typesPath = "[Content_Types].xml";

/** Says what kind of content a new part is; `null` forgets the part's own entry. */
export function setContentType(workbook: WorkbookPackage, part: string, type: string | null): void {
  const text = workbook.text(typesPath);
  const root = placedTree(text);
  const own = root.children.find(
    ({ local, attributes }) =>
      local === "Override" && attributes["PartName"]?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  if (type === null) {
    if (own !== undefined) workbook.write(typesPath, text.slice(0, own.start) + text.slice(own.end));
    return;
  }
  if (own === undefined) {
    const added = element(`${prefixOf(root.name)}Override`, { PartName: `/${part}`, ContentType: type });
    workbook.write(typesPath, withChild(text, root, added));
    return;
  }
  const tag = text.slice(own.start, own.headEnd);
  if (attributesOf(tag)["ContentType"] === type) return;
  workbook.write(
    typesPath,
    text.slice(0, own.start) + withAttributes(tag, { ContentType: type }) + text.slice(own.headEnd),
  );
}

/** Says what all parts of an ending are that have no entry of their own. */
export function setDefaultType(workbook: WorkbookPackage, ending: string, type: string): void {
  const text = workbook.text(typesPath);
  const root = placedTree(text);
  const isKnown = root.children.some(
    ({ local, attributes }) => local === "Default" && attributes["Extension"]?.toLowerCase() === ending,
  );
  if (isKnown) return;
  const added = element(`${prefixOf(root.name)}Default`, { Extension: ending, ContentType: type });
  const first = inner(root, "Default") ?? root.children[0];
  workbook.write(
    typesPath,
    first === undefined ? withChild(text, root, added) : text.slice(0, first.start) + added + text.slice(first.start),
  );
}

/** The kind of content of a part, by its own entry or by its ending. */
export function contentType(workbook: WorkbookPackage, part: string): string {
  const entries = placedTree(workbook.text(typesPath)).children;
  const own = entries.find(({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part.toLowerCase()}`);
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const general = entries.find(({ attributes }) => attributes["Extension"]?.toLowerCase() === ending);
  return (own ?? general)?.attributes["ContentType"] ?? "";
}

import { element, partHead, prefixOf } from "../xml/markup";
import { placedTree, type PlacedElement } from "../xml/placedTree";
import { withChild } from "../xml/withChild";
import { setDefaultType } from "./contentTypes";
import { linksPath, resolvedTarget, writtenTarget } from "./partPaths";
import type { WorkbookPackage } from "./workbookPackage";

/** A link from one part to another, or out of the file. */
export interface PartLink {
  readonly id: string;
  /** The whole type. */
  readonly type: string;
  /** Its last word: "worksheet", "comments". */
  readonly kind: string;
  /** A path inside the zip; an address where it leads out. */
  readonly target: string;
  readonly isExternal: boolean;
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The links of a part, or of the package for "". */
export function linksOf(workbook: WorkbookPackage, part: string): PartLink[] {
  const path = linksPath(part);
  if (!workbook.has(path)) return [];
  return elementsOf(workbook.text(path)).map(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode } = attributes;
    const isExternal = TargetMode === "External";
    return { id, type, kind: kindOf(type), target: isExternal ? target : resolvedTarget(part, target), isExternal };
  });
}

/** The first link of a kind that leads to a part that is there. */
export function linkedPart(workbook: WorkbookPackage, part: string, kind: string): string | undefined {
  return linksOf(workbook, part).find((link) => link.kind === kind && workbook.has(link.target))?.target;
}

/** Adds a link and answers its id. */
export function addLink(workbook: WorkbookPackage, part: string, type: string, target: string): string {
  const path = linksPath(part);
  // LibreOffice has written files in which each part of links has an entry of its own, and new ones would be of no type.
  setDefaultType(workbook, "rels", "application/vnd.openxmlformats-package.relationships+xml");
  const text = workbook.has(path)
    ? workbook.text(path)
    : `${partHead}<Relationships xmlns="${namespace}"></Relationships>`;
  const root = placedTree(text);
  const taken = new Set(root.children.map(({ attributes }) => attributes["Id"]));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const link = element(`${prefixOf(root.name)}Relationship`, {
    Id: id,
    Type: type,
    Target: writtenTarget(part, target),
  });
  workbook.write(path, withChild(text, root, link));
  return id;
}

export function removeLink(workbook: WorkbookPackage, part: string, id: string): void {
  const path = linksPath(part);
  if (!workbook.has(path)) return;
  const text = workbook.text(path);
  const link = elementsOf(text).find(({ attributes }) => attributes["Id"] === id);
  if (link !== undefined) workbook.write(path, text.slice(0, link.start) + text.slice(link.end));
}

function elementsOf(text: string): readonly PlacedElement[] {
  return placedTree(text).children.filter(({ local }) => local === "Relationship");
}

function kindOf(type: string): string {
  return type.replace(/^.*\//, "");
}

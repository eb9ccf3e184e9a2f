import { setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linkedPart } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { withAttributes } from "../xml/attributes";
import { partHead, prefixOf, withPrefix } from "../xml/markup";
import { inner, type PlacedElement, placedTree } from "../xml/placedTree";
import { TextEdits } from "../xml/textEdits";

const namespaces = 'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"';

const metadataType =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';

/** The properties of an array that spills ("dynamic"), by the extension that Excel knows them. */
const properties =
  `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties ${namespaces} ` +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/**
 * The number (from 1) by which cells say that their formula spills, in the workbook's metadata, which get one if they
 * have none yet. Without it Excel would show such a formula with an "@" that keeps it to one value.
 */
export function spillMark(workbook: WorkbookPackage, flavour: Flavour): number {
  const present = linkedPart(workbook, flavour.workbookPart, "sheetMetadata");
  if (present === undefined) {
    const path = workbook.freePath("xl/metadata", "xml");
    workbook.write(path, newMetadata(flavour));
    setContentType(workbook, path, contentType);
    addLink(workbook, flavour.workbookPart, `${flavour.links}/sheetMetadata`, path);
    return 1;
  }
  const text = workbook.text(present);
  const root = placedTree(text);
  const known = knownMark(root);
  if (known > 0) return known;
  const added = addedMark(text, root);
  workbook.write(present, added.text);
  return added.mark;
}

function newMetadata({ main }: Flavour): string {
  return (
    `${partHead}<metadata xmlns="${main}"><metadataTypes count="1">${metadataType}</metadataTypes>` +
    `<futureMetadata name="XLDAPR" count="1">${properties}</futureMetadata>` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  );
}

function typesOf(root: PlacedElement): readonly PlacedElement[] {
  return inner(root, "metadataTypes")?.children ?? [];
}

/** The first record of cells of that type; 0 where there is none. */
function knownMark(root: PlacedElement): number {
  const type = typesOf(root).findIndex(({ attributes }) => attributes["name"] === "XLDAPR") + 1;
  if (type === 0) return 0;
  const records = inner(root, "cellMetadata")?.children ?? [];
  return records.findIndex(({ children }) => children.some(({ attributes }) => Number(attributes["t"]) === type)) + 1;
}

/** Sections of metadata in order; each list has its count. */
const sections = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata"];

function addedMark(text: string, root: PlacedElement): { readonly text: string; readonly mark: number } {
  const edits = new TextEdits(text);
  const prefix = prefixOf(root.name);
  const type = typesOf(root).length + 1;
  const mark = (inner(root, "cellMetadata")?.children.length ?? 0) + 1;
  const add = (name: string, item: string): void => {
    const list = inner(root, name);
    if (list !== undefined && list.end > list.headEnd) {
      const tag = withAttributes(text.slice(list.start, list.headEnd), { count: list.children.length + 1 });
      edits.replace(list.start, list.headEnd, tag);
      edits.insert(list.tailStart, withPrefix(item, prefix));
      return;
    }
    addSection(name, `<${name} count="1">${item}</${name}>`);
  };
  const addSection = (name: string, markup: string): void => {
    const rank = sections.indexOf(name);
    const later = root.children.find(({ local }) => !sections.includes(local) || sections.indexOf(local) > rank);
    edits.insert(later?.start ?? root.tailStart, withPrefix(markup, prefix), rank);
  };
  add("metadataTypes", metadataType);
  addSection("futureMetadata", `<futureMetadata name="XLDAPR" count="1">${properties}</futureMetadata>`);
  add("cellMetadata", `<bk><rc t="${type}" v="0"/></bk>`);
  return { text: edits.applied(), mark };
}

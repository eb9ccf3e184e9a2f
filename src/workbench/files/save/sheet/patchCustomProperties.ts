import type { SheetParts } from "../../../book/sheetParts";
import { setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linksOf, removeLink } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { attributeText } from "../xml/markup";
import { linkIn } from "../xml/placedTree";
import type { SectionedPart } from "../xml/sectionedPart";

export interface PropertyContext {
  readonly workbook: WorkbookPackage;
  readonly flavour: Flavour;
  /** The sheet's path. */
  readonly path: string;
}

const propertyType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

type Properties = SheetParts["customProperties"];

/** Texts that add-ins keep with a sheet: each a part of its own, in UTF-16. */
export function patchCustomProperties(
  part: SectionedPart,
  before: Properties,
  now: Properties,
  context: PropertyContext,
): void {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter((name) => before[name] !== now[name]);
  if (changed.length === 0) return;
  const { workbook, flavour, path } = context;
  const links = linksOf(workbook, path);
  const present = (part.section("customProperties")?.children ?? []).map((item) => ({
    name: item.attributes["name"] ?? "",
    link: links.find(({ id }) => id === linkIn(item)),
    markup: part.source(item),
  }));
  const kept = present.filter(({ name }) => !changed.includes(name) || now[name] !== undefined);
  for (const { name, link } of present) {
    const value = now[name];
    if (link === undefined || !changed.includes(name)) continue;
    if (value === undefined) removeLink(workbook, path, link.id);
    else workbook.write(link.target, utf16(value));
  }
  const added = changed
    .filter((name) => now[name] !== undefined && !present.some((item) => item.name === name))
    .map((name) => {
      const created = workbook.freePath("xl/customProperty", "bin");
      workbook.write(created, utf16(now[name] as string));
      setContentType(workbook, created, propertyType);
      const id = addLink(workbook, path, `${flavour.links}/customProperty`, created);
      return `<customPr name="${attributeText(name)}" ${part.link(id, flavour.links)}/>`;
    });
  const items = [...kept.map(({ markup }) => markup), ...added];
  part.set("customProperties", items.length === 0 ? null : `<customProperties>${items.join("")}</customProperties>`);
}

/** Little-endian. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

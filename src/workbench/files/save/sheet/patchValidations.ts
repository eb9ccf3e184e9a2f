import type { Validation } from "../../../book/sheetParts";
import { fileId } from "../../read/fileIds";
import { withAttributes } from "../xml/attributes";
import { withPrefix } from "../xml/markup";
import type { PlacedElement } from "../xml/placedTree";
import { isSameData } from "./isSameData";
import type { SectionedPart } from "../xml/sectionedPart";
import { validationMarkup } from "./validationMarkup";

type Validations = readonly Validation[];

/** Takes away and adds data validations; those that stay, and those that the workbench does not know, are left alone. */
export function patchValidations(part: SectionedPart, path: string, before: Validations, now: Validations): void {
  if (isSameData(before, now)) return;
  const old = new Map(before.map((validation) => [validation.id, validation]));
  const staying = new Set(now.filter((one) => isSameData(one, old.get(one.id))).map(({ id }) => id));
  const isGone = (kind: string, index: number): boolean => {
    const id = fileId(path, kind, index);
    return old.has(id) && !staying.has(id);
  };
  const added = now.filter(({ id }) => !staying.has(id)).map(validationMarkup);
  patchPlain(part, (index) => isGone("dv", index), added);
  patchExtended(part, (index) => isGone("x14dv", index));
}

function patchPlain(part: SectionedPart, isGone: (index: number) => boolean, added: readonly string[]): void {
  const list = part.section("dataValidations");
  const items = itemsOf(list);
  const kept = items.filter((_, index) => !isGone(index)).map((item) => part.source(item));
  if (kept.length === items.length && added.length === 0) return;
  const all = [...kept, ...added];
  if (list === undefined) return part.setList("dataValidations", all);
  const tag = withAttributes(part.text.slice(list.start, list.headEnd).replace(/\s*\/>$/, ">"), { count: all.length });
  const markup = withPrefix(all.join(""), part.prefix);
  part.edits.replace(list.start, list.end, all.length === 0 ? "" : `${tag}${markup}</${list.name}>`);
}

/** Those of Excel 2010's extension, which may name other sheets; new ones are written among the plain ones, as Excel reads both. */
function patchExtended(part: SectionedPart, isGone: (index: number) => boolean): void {
  const extension = part.extension("dataValidations");
  const items = itemsOf(extension?.content);
  const gone = items.filter((_, index) => isGone(index));
  if (extension === undefined || gone.length === 0) return;
  if (gone.length === items.length) return part.removeExtension(extension.ext);
  const { start, headEnd } = extension.content;
  const count = items.length - gone.length;
  part.edits.replace(start, headEnd, withAttributes(part.text.slice(start, headEnd), { count }));
  for (const item of gone) part.edits.replace(item.start, item.end, "");
}

function itemsOf(list: PlacedElement | undefined): readonly PlacedElement[] {
  return list?.children.filter(({ local }) => local === "dataValidation") ?? [];
}

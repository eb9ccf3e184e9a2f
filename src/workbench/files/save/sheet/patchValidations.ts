import type { Validation } from "../../../book/sheetParts";
import { fileId } from "../../read/fileIds";
import { withAttributes } from "../xml/attributes";
import { withPrefix } from "../xml/markup";
import { inner, type PlacedElement, textIn } from "../xml/placedTree";
import { isSameData } from "./isSameData";
import type { SectionedPart } from "../xml/sectionedPart";
import { validationMarkup } from "./validationMarkup";

type Validations = readonly Validation[];

/**
 * Takes away and adds data validations; those that stay, and those that the workbench does not know, are left alone. Those
 * whose cells were all taken out go, whoever made them: Excel takes a file with one of them for damaged.
 */
export function patchValidations(part: SectionedPart, path: string, before: Validations, now: Validations): void {
  const old = new Map(before.map((validation) => [validation.id, validation]));
  const staying = new Set(now.filter((one) => isSameData(one, old.get(one.id))).map(({ id }) => id));
  const isGone = (kind: string, index: number): boolean => {
    const id = fileId(path, kind, index);
    return old.has(id) && !staying.has(id);
  };
  const added = now.filter(({ id }) => !staying.has(id)).map(validationMarkup);
  const goneOf = (kind: string) => (item: PlacedElement, index: number) =>
    isGone(kind, index) || isWithoutCells(part, item);
  patchPlain(part, goneOf("dv"), added);
  patchExtended(part, goneOf("x14dv"));
}

type IsGone = (item: PlacedElement, index: number) => boolean;

function isWithoutCells(part: SectionedPart, item: PlacedElement): boolean {
  const place = inner(item, "sqref");
  return (item.attributes["sqref"] ?? (place && textIn(part.text, place)))?.trim() === "";
}

function patchPlain(part: SectionedPart, isGone: IsGone, added: readonly string[]): void {
  const list = part.section("dataValidations");
  const items = itemsOf(list);
  const kept = items.filter((item, index) => !isGone(item, index)).map((item) => part.source(item));
  if (kept.length === items.length && added.length === 0) return;
  const all = [...kept, ...added];
  if (list === undefined) return part.setList("dataValidations", all);
  const tag = withAttributes(part.text.slice(list.start, list.headEnd).replace(/\s*\/>$/, ">"), { count: all.length });
  const markup = withPrefix(all.join(""), part.prefix);
  part.edits.replace(list.start, list.end, all.length === 0 ? "" : `${tag}${markup}</${list.name}>`);
}

/** Those of Excel 2010's extension, which may name other sheets; new ones are written among the plain ones, as Excel reads both. */
function patchExtended(part: SectionedPart, isGone: IsGone): void {
  const extension = part.extension("dataValidations");
  const items = itemsOf(extension?.content);
  const gone = items.filter(isGone);
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

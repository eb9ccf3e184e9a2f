import type { BookTable } from "../../../book/sheetParts";
import { decodeEscapes } from "../../../../host/xlsx/cells/decodeEscapes";
import { rangeText } from "../sheet/rangeText";
import { filterMarkup } from "../sheet/filterMarkup";
import { writtenCriteria } from "../sheet/patchFilter";
import { attributesOf, elementWith, withAttributes } from "../xml/attributes";
import { element, prefixOf, withPrefix } from "../xml/markup";
import { inner, type PlacedElement, placedTree, sourceOf } from "../xml/placedTree";

/** A table that is new in the file. `columns` are the texts of its header cells. */
export function newTableMarkup(table: BookTable, columns: readonly string[], id: number, namespace: string): string {
  const text = `<table xmlns="${namespace}" id="${id}" name="" displayName="" ref=""></table>`;
  return patchedTable(text, { ...table, name: "", style: "", criteria: {} }, table, columns);
}

/** A table's part after a change of the table or of its header cells. */
export function patchedTable(text: string, before: BookTable, now: BookTable, columns: readonly string[]): string {
  const root = placedTree(text);
  const prefix = prefixOf(root.name);
  const changes: Record<string, string | number | null> = { ref: rangeText(now.area) };
  if (before.name !== now.name) Object.assign(changes, { name: now.name, displayName: now.name });
  changes["headerRowCount"] = now.showHeaders ? null : 0;
  if (before.showTotals !== now.showTotals) changes["totalsRowCount"] = now.showTotals ? 1 : null;
  if (root.attributes["totalsRowShown"] === undefined && !now.showTotals) changes["totalsRowShown"] = 0;
  const children = [
    withPrefix(filterOf(text, root, before, now), prefix),
    ...others(text, root, ["sortState"]),
    withPrefix(columnsMarkup(text, inner(root, "tableColumns"), columns), prefix),
    withPrefix(styleMarkup(text, inner(root, "tableStyleInfo"), before, now), prefix),
    ...others(text, root, ["extLst"]),
  ];
  const head = withAttributes(text.slice(root.start, root.headEnd).replace(/\s*\/>$/, ">"), changes);
  return `${text.slice(0, root.start)}${head}${children.join("")}</${root.name}>`;
}

function others(text: string, root: PlacedElement, names: readonly string[]): string[] {
  return root.children.filter(({ local }) => names.includes(local)).map((child) => sourceOf(text, child));
}

/** The totals row takes no part in filtering. */
function filterOf(text: string, root: PlacedElement, before: BookTable, now: BookTable): string {
  if (!now.showFilterButton || !now.showHeaders) return "";
  const area = { ...now.area, lastRow: now.area.lastRow - (now.showTotals ? 1 : 0) };
  const present = inner(root, "autoFilter");
  return filterMarkup(area, now.criteria, writtenCriteria(text, present, before.criteria));
}

function styleMarkup(text: string, present: PlacedElement | undefined, before: BookTable, now: BookTable): string {
  if (present !== undefined && before.style === now.style) return sourceOf(text, present);
  const name = now.style === "" ? null : now.style;
  if (present !== undefined) return elementWith(sourceOf(text, present), { name });
  return element("tableStyleInfo", {
    name,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  });
}

/** Columns keep what the file says of them as long as one has their name, else their place. */
function columnsMarkup(text: string, list: PlacedElement | undefined, names: readonly string[]): string {
  const present = list?.children.filter(({ local }) => local === "tableColumn") ?? [];
  const free = new Set(present);
  const take = (found: PlacedElement | undefined): PlacedElement | undefined => {
    if (found !== undefined) free.delete(found);
    return found;
  };
  const byName = names.map((name) => take([...free].find(({ attributes }) => columnName(attributes["name"]) === name)));
  const sources = byName.map((own, index) => {
    const there = present[index];
    return own ?? take(present.length === names.length && there !== undefined && free.has(there) ? there : undefined);
  });
  let lastId = Math.max(0, ...present.map(({ attributes }) => Number(attributes["id"])));
  const written = sources.map((source, index) => {
    const name = columnText(names[index] as string);
    if (source === undefined) return element("tableColumn", { id: ++lastId, name });
    const tag = text.slice(source.start, source.headEnd);
    const isSame = attributesOf(tag)["name"] === name || columnName(attributesOf(tag)["name"]) === names[index];
    return (isSame ? tag : withAttributes(tag, { name })) + text.slice(source.headEnd, source.end);
  });
  return element("tableColumns", { count: names.length }, written.join(""));
}

/** The names of a table's columns as its part has them. */
export function writtenColumns(text: string): readonly string[] {
  const list = inner(placedTree(text), "tableColumns");
  return (list?.children ?? [])
    .filter(({ local }) => local === "tableColumn")
    .map(({ attributes }) => columnName(attributes["name"]));
}

function columnName(written = ""): string {
  return decodeEscapes(written);
}

/** Line breaks in a header are written as escapes here. */
function columnText(name: string): string {
  return name
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(/[\u0000-\u001F]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

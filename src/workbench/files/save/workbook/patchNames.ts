import type { FileName } from "../../fileContents";
import { writtenFormula } from "../../read/fileFormula";
import { isReserved } from "../../read/readNames";
import { isSameData } from "../sheet/isSameData";
import { withAttributes } from "../xml/attributes";
import { element, elementText } from "../xml/markup";
import type { PlacedElement } from "../xml/placedTree";
import type { SectionedPart } from "../xml/sectionedPart";

export interface NameChanges {
  readonly before: readonly FileName[];
  readonly now: readonly FileName[];
  /** The tabs' names in order, in the file and now: names of a sheet's own know it by its place. */
  readonly tabsBefore: readonly string[];
  readonly tabs: readonly string[];
  /** Names that Excel keeps for itself and that must be others now (filters), by sheet; `null` takes one away. */
  readonly reserved: readonly ReservedName[];
}

export interface ReservedName {
  readonly name: string;
  readonly scope: string;
  readonly formula: string | null;
}

/** Defined names that came, went or changed, and the places of the sheets whose own they are. */
export function patchNames(part: SectionedPart, changes: NameChanges): void {
  const { before, now, tabsBefore, tabs, reserved } = changes;
  const isSameOrder = isSameData(tabsBefore, tabs);
  if (isSameData(before, now) && isSameOrder && reserved.length === 0) return;
  const { kept, known } = keptNames(part, changes);
  const added = now
    .filter((name) => !known.has(keyOf(name)) && !isReserved(name.name))
    .map((name) => nameMarkup(name, tabs));
  const all = [...kept, ...added, ...reservedMarkup(reserved, tabs)];
  part.set("definedNames", all.length === 0 ? null : `<definedNames>${all.join("")}</definedNames>`);
}

/** The names that stand in the file and stay, as they are written there or as they are now. */
function keptNames(part: SectionedPart, { before, now, tabsBefore, tabs, reserved }: NameChanges) {
  const old = new Map(before.map((name) => [keyOf(name), name]));
  const current = new Map(now.map((name) => [keyOf(name), name]));
  const isTaken = new Set(reserved.map(keyOf));
  const kept: string[] = [];
  const known = new Set<string>();
  for (const item of part.section("definedNames")?.children ?? []) {
    const scope = scopeOf(item, tabsBefore);
    if (scope !== null && !tabs.includes(scope)) continue;
    const key = keyOf({ name: item.attributes["name"] ?? "", scope });
    if (isTaken.has(key) || (old.has(key) && !current.has(key))) continue;
    known.add(key);
    const markup = placed(part, item, scope === null ? null : tabs.indexOf(scope));
    const changed = current.get(key);
    kept.push(changed === undefined || isSameData(changed, old.get(key)) ? markup : nameMarkup(changed, tabs));
  }
  return { kept, known };
}

/** The sheet whose own a name is; `null` for a name of the workbook. */
function scopeOf({ attributes: { localSheetId } }: PlacedElement, tabs: readonly string[]): string | null {
  return localSheetId === undefined ? null : (tabs[Number(localSheetId)] ?? "");
}

function reservedMarkup(reserved: readonly ReservedName[], tabs: readonly string[]): string[] {
  return reserved.flatMap(({ name, scope, formula }) =>
    formula === null ? [] : [nameMarkup({ name, scope, formula, visible: false, comment: "" }, tabs)],
  );
}

function keyOf({ name, scope }: { readonly name: string; readonly scope: string | null }): string {
  return `${name.toLowerCase()} ${scope === null ? "" : `!${scope}`}`;
}

function placed(part: SectionedPart, item: PlacedElement, place: number | null): string {
  const tag = part.text.slice(item.start, item.headEnd);
  return withAttributes(tag, { localSheetId: place }) + part.text.slice(item.headEnd, item.end);
}

function nameMarkup({ name, scope, formula, visible, comment }: FileName, tabs: readonly string[]): string {
  const attributes = {
    name,
    comment: comment === "" ? null : comment,
    localSheetId: scope === null ? null : tabs.indexOf(scope),
    hidden: visible ? null : 1,
  };
  return element("definedName", attributes, elementText(writtenFormula(formula)));
}

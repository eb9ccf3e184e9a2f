import type { ConditionalFormat } from "../../../book/sheetParts";
import { fileId } from "../../read/fileIds";
import type { StyleSheet } from "../styles/styleSheet";
import { elementWith, withAttributes } from "../xml/attributes";
import { element } from "../xml/markup";
import type { PlacedElement } from "../xml/placedTree";
import { ConditionalExtensions } from "./conditionalExtensions";
import { conditionalRuleMarkup } from "./conditionalRuleMarkup";
import { isSameData } from "./isSameData";
import { rangesText } from "./rangeText";
import type { SectionedPart } from "../xml/sectionedPart";

type Formats = readonly ConditionalFormat[];

/** A rule as the file has it. */
interface WrittenRule {
  readonly block: PlacedElement;
  readonly place: PlacedElement;
  readonly format: ConditionalFormat;
}

/**
 * Takes away, moves and adds rules of conditional formatting. A rule that stays is left as the file has it, and so is
 * what stands beside it for younger programs (data bars); only its rank among the others may be another one. Rules whose
 * cells were all taken out go: Excel takes a file with one of them for damaged.
 */
export function patchConditionalFormats(
  part: SectionedPart,
  path: string,
  { before, now }: { readonly before: Formats; readonly now: Formats },
  styleSheet: StyleSheet,
): void {
  part
    .sections("conditionalFormatting")
    .filter(({ attributes }) => attributes["sqref"]?.trim() === "")
    .forEach((block) => part.replace(block, ""));
  if (isSameData(before, now)) return;
  const written = writtenRules(part, path, before);
  const priorities = prioritiesOf(now, written);
  const kept = new Set(now.filter((format) => isInPlace(format, written.get(format.id))).map(({ id }) => id));
  for (const block of part.sections("conditionalFormatting")) {
    const rules = [...written].filter(([, rule]) => rule.block === block);
    const staying = rules.filter(([id]) => kept.has(id));
    if (rules.length > 0 && staying.length === 0) part.replace(block, "");
    else for (const [id, rule] of rules) writeRule(part, rule, kept.has(id) ? (priorities.get(id) as number) : null);
  }
  const extensions = new ConditionalExtensions(part);
  const all = new Map(now.map((format) => [format.id, format]));
  for (const [id, rule] of written) {
    const format = all.get(id);
    const isKept = format !== undefined && isUnchanged(format, rule);
    if (!kept.has(id)) extensions.change(rule.place, isKept ? rangesText(format.areas) : null);
  }
  for (const format of now) {
    const priority = priorities.get(format.id) as number;
    if (!kept.has(format.id)) addRule(part, format, { rule: written.get(format.id), styleSheet, priority });
  }
  const pushed = [...written].map(
    ([id, { place }]) => (priorities.get(id) ?? 0) - Number(place.attributes["priority"]),
  );
  extensions.finish(Math.max(0, ...pushed));
}

function writtenRules(part: SectionedPart, path: string, before: Formats): ReadonlyMap<string, WrittenRule> {
  const formats = new Map(before.map((format) => [format.id, format]));
  const found = new Map<string, WrittenRule>();
  part.sections("conditionalFormatting").forEach((block, index) => {
    block.children
      .filter(({ local }) => local === "cfRule")
      .forEach((place, number) => {
        const id = fileId(path, "cf", index, number);
        const format = formats.get(id);
        if (format !== undefined) found.set(id, { block, place, format });
      });
  });
  return found;
}

/** The file's own numbers where they are still in order, so that little changes; each rule has another one. */
function prioritiesOf(now: Formats, written: ReadonlyMap<string, WrittenRule>): ReadonlyMap<string, number> {
  let last = 0;
  return new Map(
    now.map(({ id }) => {
      const own = Number(written.get(id)?.place.attributes["priority"] ?? 0);
      last = Math.max(own, last + 1);
      return [id, last];
    }),
  );
}

function isUnchanged(format: ConditionalFormat, rule: WrittenRule | undefined): rule is WrittenRule {
  if (rule === undefined) return false;
  return isSameData({ ...format, areas: [] }, { ...rule.format, areas: [] });
}

function isInPlace(format: ConditionalFormat, rule: WrittenRule | undefined): boolean {
  return isUnchanged(format, rule) && isSameData(format.areas, rule.format.areas);
}

/** Gives a rule its rank, or takes it out of its block. */
function writeRule(part: SectionedPart, { place }: WrittenRule, priority: number | null): void {
  if (priority === null) part.replace(place, "");
  else if (priority !== Number(place.attributes["priority"])) {
    const tag = part.text.slice(place.start, place.headEnd);
    part.edits.replace(place.start, place.headEnd, withAttributes(tag, { priority }));
  }
}

interface RuleContext {
  readonly rule: WrittenRule | undefined;
  readonly styleSheet: StyleSheet;
  readonly priority: number;
}

function addRule(part: SectionedPart, format: ConditionalFormat, { rule, styleSheet, priority }: RuleContext): void {
  const isMoved = isUnchanged(format, rule);
  const look = Object.keys(format.format).length === 0 ? null : styleSheet.conditional(format.format);
  const markup = isMoved
    ? elementWith(part.source(rule.place), { priority })
    : conditionalRuleMarkup(format, priority, look);
  if (markup === "") return;
  part.add("conditionalFormatting", element("conditionalFormatting", { sqref: rangesText(format.areas) }, markup));
}

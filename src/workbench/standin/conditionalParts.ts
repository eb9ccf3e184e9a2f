import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../book/sheetParts";
import { checkSheet } from "./guards";
import type { Host } from "./host";
import type { InSheet } from "./items";
import { Refusal } from "./refusal";

export function formatOf(item: InSheet<string>, host: Host): ConditionalFormat {
  const format = host.sheet(item.sheet).parts.conditionalFormats.find(({ id }) => id === item.key);
  if (format === undefined) throw new Refusal("ItemNotFound");
  return format;
}

/** Puts a changed format in the place of the old one. */
export function changeFormat(item: InSheet<string>, change: Partial<ConditionalFormat>, host: Host): void {
  checkSheet(item.sheet, host, "allowFormatCells");
  const format = formatOf(item, host);
  const sheet = host.sheet(item.sheet);
  sheet.change(
    "conditionalFormats",
    sheet.parts.conditionalFormats.map((each) => (each === format ? { ...format, ...change } : each)),
  );
}

/** The rule of a format that is known to be of the type. */
export function ruleOf<Type extends ConditionalRule["type"]>(
  item: InSheet<string>,
  type: Type,
  host: Host,
): Extract<ConditionalRule, { readonly type: Type }> {
  const { rule } = formatOf(item, host);
  if (rule.type !== type) throw new Refusal("ItemNotFound");
  return rule as Extract<ConditionalRule, { readonly type: Type }>;
}

export function changeLook(item: InSheet<string>, change: Partial<ConditionalLook>, host: Host): void {
  const { format } = formatOf(item, host);
  changeFormat(item, { format: { ...format, ...change } }, host);
}

import { egdi, egdiFramework, egdiGroup } from "../core";
import type { MessageLanguage } from "../messages/language";
import { measuredCell } from "./measuredCell";
import { partNames } from "./partNames";
import { valueOf } from "./valueOf";

/** The EGDI (0–1) from the cells of its indices, by index id. */
export function egdiOf(cells: Readonly<Record<string, unknown>>): number {
  const indices = new Map(egdiFramework.indices.map(({ id }) => [id, measuredCell(cells[id])]));
  return valueOf(egdi(indices).score, partNames(egdiFramework.indices));
}

/** The name of the UN's group for an EGDI. */
export function egdiGroupName(index: unknown, language: MessageLanguage): string {
  const id = valueOf(egdiGroup(measuredCell(index)));
  return egdiFramework.groups.find((group) => group.id === id)?.label[language] ?? id;
}

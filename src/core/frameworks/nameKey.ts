import { matchingKey } from "../text/matchingKey";

/**
 * The key under which the names of a framework and of a sheet meet: the matching key without spaces (the documents print
 * both «وإدارة» and «و إدارة») and without a number before or after it ("1. Human resources", «تقليدية 5» with its footnote,
 * «الأثر الفعلي (30%)» with its weight).
 */
export function nameKey(text: string): string {
  return matchingKey(text)
    .replace(/ /g, "")
    .replace(/^\d+|\d+%?$/g, "");
}

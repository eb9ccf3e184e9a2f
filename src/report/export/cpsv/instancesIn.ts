import type { JsonValue } from "./jsonNode";

/** How many nodes of a class a document has, nested ones included. */
export function instancesIn(value: JsonValue, type: string): number {
  if (typeof value !== "object") return 0;
  const types: readonly JsonValue[] = "@type" in value ? [value["@type"]].flat() : [];
  const parts = Object.values(value) as readonly JsonValue[];
  return parts.reduce<number>((sum, part) => sum + instancesIn(part, type), types.includes(type) ? 1 : 0);
}

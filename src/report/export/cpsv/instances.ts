import type { JsonValue } from "./jsonNode";

/** How many nodes of each class a document has, nested ones included. */
export function instances(document: JsonValue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (value: JsonValue): void => {
    if (typeof value !== "object") return;
    const types: readonly JsonValue[] = "@type" in value ? [value["@type"]].flat() : [];
    for (const type of types) if (typeof type === "string") counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const part of Object.values(value) as readonly JsonValue[]) count(part);
  };
  count(document);
  return counts;
}

import { measured, notMeasured, type Measured } from "./measured";

/** The value, where every part of it is measured; else the parts that are not, each with its reason. */
export function ifAllMeasured(
  parts: readonly { readonly id: string; readonly value: Measured<number> }[],
  value: number,
): Measured<number> {
  const missing = parts.flatMap((part) => (part.value.measured ? [] : [{ id: part.id, reason: part.value.reason }]));
  return missing.length === 0 ? measured(value) : notMeasured({ kind: "parts", parts: missing });
}

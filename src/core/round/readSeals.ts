import type { Seal } from "./seal";

/** The seals in what a workbook keeps under `sealsKey`, by sheet id. What has not a seal's shape counts as not there. */
export function readSeals(kept: unknown): Readonly<Record<string, Seal>> {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Seal] => isSeal(entry[1])));
}

function isSeal(value: unknown): value is Seal {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { hash, date } = value as Partial<Record<keyof Seal, unknown>>;
  return typeof hash === "string" && typeof date === "string";
}

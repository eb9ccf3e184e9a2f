import type { HeaderMapping } from "./headerMapping";

/** The mapping in what a workbook keeps under `mappingKey`. What has not its shape counts as not there. */
export function readMapping(kept: unknown): HeaderMapping {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

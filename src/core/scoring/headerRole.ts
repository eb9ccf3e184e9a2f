import { nameKey } from "../frameworks/nameKey";
import type { ScorecardWords } from "../frameworks/scorecardWords";
import type { CellValue } from "../rows/sheet";
import { nearest } from "../text/nearest";

/** What a column of a scorecard holds. */
export type HeaderRole = "name" | "points" | "maximum";

/** What a header cell titles: by one of its words, or by one likely to be misread (not where two roles are as near). */
export function headerRole(cell: CellValue | undefined, words: ScorecardWords): HeaderRole | undefined {
  if (typeof cell !== "string") return undefined;
  const roles = (["name", "points", "maximum"] as const).flatMap((role) =>
    words[role].map((word) => ({ role, key: nameKey(word) })),
  );
  const found = nearest(
    nameKey(cell),
    roles.map(({ key }) => key),
  );
  return found && !found.tied ? roles[found.index]?.role : undefined;
}

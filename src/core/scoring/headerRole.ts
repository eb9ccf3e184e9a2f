import { nameKey } from "../frameworks/nameKey";
import { scorecardWords } from "../frameworks/scorecardWords";
import type { CellValue } from "../rows/sheet";
import { nearest } from "../text/nearest";
import { titleMaximum } from "./titleMaximum";

/** What a column of a scorecard holds. */
export type HeaderRole = "name" | "points" | "maximum" | "weight";

/** What a header cell titles, and whether by a word of the role itself or by one that is only near to it. */
export interface HeaderMeaning {
  readonly role: HeaderRole;
  readonly isExact: boolean;
  /** The maximum that the header states («الدرجة من 5»). */
  readonly maximum?: number;
}

/**
 * What a header cell titles: by one of its words, or by one likely to be misread (not where two roles are as near). The
 * maximum that a header may state after its words is no part of them.
 */
export function headerRole(cell: CellValue | undefined): HeaderMeaning | undefined {
  if (typeof cell !== "string") return undefined;
  const { words: own, maximum } = titleMaximum(cell);
  const title = maximum === undefined ? undefined : roleOf(own);
  return title ? { ...title, maximum } : roleOf(cell);
}

function roleOf(title: string): HeaderMeaning | undefined {
  const roles = (["name", "points", "maximum", "weight"] as const).flatMap((role) =>
    scorecardWords[role].map((word) => ({ role, key: nameKey(word) })),
  );
  const found = nearest(
    nameKey(title),
    roles.map(({ key }) => key),
  );
  const role = found && !found.tied ? roles[found.index]?.role : undefined;
  return role && { role, isExact: found?.distance === 0 };
}

import { suspicions } from "./suspicions";
import { tidyRounds } from "./tidyRounds";
import type { HiddenMarkKind } from "./tidyStep";

/** What of one kind a text carries. */
export interface HiddenMark {
  readonly kind: HiddenMarkKind;
  /** Distinct, in the order in which they occur: code points as "U+200F"; a tag as it stands, "<i>". */
  readonly codes: readonly string[];
}

/**
 * The invisible and not plain characters of a text, one entry a kind, so that a message can show what the eye cannot.
 * Empty exactly when `tidyText` leaves the text as it is.
 *
 * @example hiddenMarks("نعم\u200F\u00A0") → [{ kind: "bidi", codes: ["U+200F"] }, { kind: "noBreakSpace", codes: ["U+00A0"] }, …]
 */
export function hiddenMarks(text: string): HiddenMark[] {
  if (suspicions(text) === 0) return [];
  const marks = new Map<HiddenMarkKind, Set<string>>();
  tidyRounds(text, (step, before) => {
    const codes = marks.get(step.kind) ?? new Set();
    for (const found of before.match(step.found) ?? []) codes.add(step.kind === "tag" ? found : codePoint(found));
    marks.set(step.kind, codes);
  });
  return Array.from(marks, ([kind, codes]) => ({ kind, codes: [...codes] }));
}

/** Of a tatweel found after its letter, the tatweel. */
function codePoint(found: string): string {
  const character = found.endsWith("ـ") ? "ـ" : found;
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

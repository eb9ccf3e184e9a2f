import type { Span } from "../sheet";
import { joinSpans } from "./joinSpans";

/** What of `whole` lies in none of the spans. */
export function gapsIn(whole: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let next = whole.first;
  for (const { first, last } of joinSpans(spans)) {
    if (first > next) gaps.push({ first: next, last: Math.min(first - 1, whole.last) });
    next = Math.max(next, last + 1);
    if (next > whole.last) return gaps;
  }
  return [...gaps, { first: next, last: whole.last }];
}

import type { Span } from "../sheet";

/** Adds a row or column (or a stretch of them) that comes after all those in `spans`, joined to the last where they touch. */
export function addToSpans(spans: Span[], first: number, last = first): void {
  const before = spans[spans.length - 1];
  if (before !== undefined && before.last === first - 1) spans[spans.length - 1] = { first: before.first, last };
  else spans.push({ first, last });
}

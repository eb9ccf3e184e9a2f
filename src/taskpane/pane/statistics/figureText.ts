import type { PublishedFigure } from "../../../core";

/** A published figure as it was printed: "24 (36%)", "36%" or "24". */
export function figureText({ count, percent }: PublishedFigure): string {
  if (percent === undefined) return String(count ?? "");
  return count === undefined ? `${percent}%` : `${count} (${percent}%)`;
}

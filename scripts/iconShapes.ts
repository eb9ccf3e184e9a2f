import { gridUnits, type Point } from "./iconPicture";

const tileRadius = 3;

/** The tile on which every icon is drawn: the whole square, round at the corners. */
export function insideTile([x, y]: Point): boolean {
  const fromCorner = (at: number) => Math.max(tileRadius - at, at - (gridUnits - tileRadius), 0);
  return Math.hypot(fromCorner(x), fromCorner(y)) <= tileRadius;
}

/** An upright rectangle whose edges are moved to whole pixels, so that they stay sharp at every size. */
export function insideBox([x, y]: Point, [left, top]: Point, [right, bottom]: Point, unit: number): boolean {
  const edge = (at: number) => Math.round(at / unit) * unit;
  return x >= edge(left) && x < edge(right) && y >= edge(top) && y < edge(bottom);
}

/** How far a point is from a line drawn through these points. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  const segments = line.slice(1).map((end, index) => distanceToSegment(point, line[index] ?? end, end));
  return Math.min(...segments);
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (ax + nearest * (bx - ax)), y - (ay + nearest * (by - ay)));
}

/**
 * The mark of Jahiz: three rising bars (readiness) under a check mark (the check), on a deep green tile.
 * Drawn in a square of 16 units; the edges of the bars are moved to whole pixels, so that they stay sharp at every size.
 */
type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const GRID = 16;
const SAMPLES_PER_SIDE = 5;

const GREEN: Colour = [11, 93, 59];
const PALE: Colour = [104, 182, 141];
const WHITE: Colour = [255, 255, 255];

const TILE_RADIUS = 3;
const BARS = [
  { left: 2, right: 5, top: 11 },
  { left: 6, right: 9, top: 8 },
  { left: 10, right: 13, top: 5 },
] as const;
const BAR_FOOT = 14;
const CHECK: readonly Point[] = [
  [2.6, 6.6],
  [5.6, 9.4],
  [13.2, 2.4],
];
const CHECK_HALF_WIDTH = 1.15;
/** Green gap around the check mark, which parts it from the bars. */
const CHECK_GAP = 0.9;

/**
 * Draws the icon.
 * @param size width and height in pixels
 * @returns red, green, blue and alpha of each pixel (0–255, alpha not premultiplied), row by row from the top
 */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(x: number, y: number, size: number): [number, number, number, number] {
  const unit = GRID / size;
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES_PER_SIDE ** 2; sample++) {
    const dx = ((sample % SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE;
    const dy = (Math.floor(sample / SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE;
    const colour = colourAt([(x + dx) * unit, (y + dy) * unit], unit);
    if (colour === null) continue;
    covered++;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  const [red, green, blue] = sum.map((value) => Math.round(value / covered)) as [number, number, number];
  return [red, green, blue, Math.round((covered / SAMPLES_PER_SIDE ** 2) * 255)];
}

/** The colour at a point of the 16-unit square, where a pixel is `unit` wide; null outside the tile. */
function colourAt(point: Point, unit: number): Colour | null {
  if (!insideTile(point)) return null;
  const toCheck = distanceToCheck(point);
  if (toCheck <= CHECK_HALF_WIDTH) return WHITE;
  if (toCheck <= CHECK_HALF_WIDTH + CHECK_GAP) return GREEN;
  return insideBars(point, unit) ? PALE : GREEN;
}

function insideTile([x, y]: Point): boolean {
  const fromCorner = (at: number) => Math.max(TILE_RADIUS - at, at - (GRID - TILE_RADIUS), 0);
  return Math.hypot(fromCorner(x), fromCorner(y)) <= TILE_RADIUS;
}

function insideBars([x, y]: Point, unit: number): boolean {
  const edge = (at: number) => Math.round(at / unit) * unit;
  return BARS.some(
    ({ left, right, top }) => x >= edge(left) && x < edge(right) && y >= edge(top) && y < edge(BAR_FOOT),
  );
}

function distanceToCheck(point: Point): number {
  const [start, corner, end] = CHECK as [Point, Point, Point];
  return Math.min(distanceToSegment(point, start, corner), distanceToSegment(point, corner, end));
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (ax + nearest * (bx - ax)), y - (ay + nearest * (by - ay)));
}

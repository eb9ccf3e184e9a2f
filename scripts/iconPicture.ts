/** A drawing in a square of 16 units: the colour at a point, where a pixel is `unit` wide; null where nothing is drawn. */
export type Drawing = (point: Point, unit: number) => Colour | null;
export type Point = readonly [x: number, y: number];
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of every icon. */
export const colours = {
  green: [11, 93, 59],
  pale: [104, 182, 141],
  white: [255, 255, 255],
} as const satisfies Readonly<Record<string, Colour>>;

export const gridUnits = 16;
const samplesPerSide = 5;

/**
 * Draws a square picture, each pixel the mean of 25 points in it.
 * @param size width and height in pixels
 * @returns red, green, blue and alpha of each pixel (0–255, alpha not premultiplied), row by row from the top
 */
export function iconPicture(drawing: Drawing, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(drawing, [x, y], size), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(drawing: Drawing, [x, y]: Point, size: number): [number, number, number, number] {
  const unit = gridUnits / size;
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samplesPerSide ** 2; sample++) {
    const dx = ((sample % samplesPerSide) + 0.5) / samplesPerSide;
    const dy = (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide;
    const colour = drawing([(x + dx) * unit, (y + dy) * unit], unit);
    if (colour === null) continue;
    covered++;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  const [red, green, blue] = sum.map((value) => Math.round(value / covered)) as [number, number, number];
  return [red, green, blue, Math.round((covered / samplesPerSide ** 2) * 255)];
}

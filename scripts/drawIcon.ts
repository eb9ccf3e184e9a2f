import { colours, iconPicture, type Colour, type Drawing, type Point } from "./iconPicture";
import { distanceToLine, insideBox, insideTile } from "./iconShapes";

/** The icons: the mark of Jahiz itself, and one for each ribbon button that does something. */
export type IconName = "icon" | "checkSheet" | "newSheet" | "clearMarks";

const drawings: Readonly<Record<IconName, Drawing>> = { icon: mark, checkSheet, newSheet, clearMarks };

export const iconNames = Object.keys(drawings) as readonly IconName[];

/**
 * Draws an icon.
 * @param size width and height in pixels
 * @returns red, green, blue and alpha of each pixel (0–255, alpha not premultiplied), row by row from the top
 */
export function drawIcon(size: number, name: IconName = "icon"): Uint8Array {
  return iconPicture((point, unit) => (insideTile(point) ? drawings[name](point, unit) : null), size);
}

const { green, pale, white } = colours;

/** Three rising bars (readiness) under a check mark (the check), parted by a gap. */
function mark(point: Point, unit: number): Colour {
  const check: readonly Point[] = [
    [2.6, 6.6],
    [5.6, 9.4],
    [13.2, 2.4],
  ];
  const toCheck = distanceToLine(point, check);
  if (toCheck <= 1.15) return white;
  if (toCheck <= 1.15 + 0.9) return green;
  const isBar = [2, 6, 10].some((left, step) => insideBox(point, [left, 11 - 3 * step], [left + 3, 14], unit));
  return isBar ? pale : green;
}

/** A written sheet with a check mark over its lower half. */
function checkSheet(point: Point, unit: number): Colour {
  if (!insideBox(point, [3, 2], [13, 14], unit)) return green;
  const check: readonly Point[] = [
    [5, 10],
    [7.2, 12],
    [11.2, 7.6],
  ];
  if (distanceToLine(point, check) <= 0.9) return green;
  return insideBox(point, [5, 4], [11, 5], unit) ? pale : white;
}

/** An empty sheet, its corner folded, with a plus. */
function newSheet(point: Point, unit: number): Colour {
  const [x, y] = point;
  if (!insideBox(point, [3, 2], [13, 14], unit)) return green;
  const beyondFold = x - 13 - (y - 2) + 3.4;
  if (beyondFold > 0) return x > 9.6 && y < 5.4 && beyondFold < 0.8 ? pale : green;
  const isPlus = insideBox(point, [7, 6], [9, 12], unit) || insideBox(point, [5, 8], [11, 10], unit);
  return isPlus ? green : white;
}

/** An eraser that has left a clean line. */
function clearMarks(point: Point, unit: number): Colour {
  if (insideBox(point, [3, 13], [13, 14], unit)) return pale;
  const [x, y] = [point[0] - 8, point[1] - 6.6];
  const [along, across] = [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2];
  if (Math.abs(along) > 5 || Math.abs(across) > 2.7) return green;
  if (along > -1.6 && along < -0.9) return green;
  return along < -0.9 ? pale : white;
}

import { pixelsPerPoint } from "./axis";
import type { CellLook } from "./cellLook";

/** Pixels between a cell's text and its edges, both sides together. */
const padding = 6;

let pen: CanvasRenderingContext2D | null = null;

/**
 * What a cell shows in a column of so many pixels. A number of no format of its own gives decimals away; one that is
 * still too long shows as ####, so that nobody reads a part of it as the whole.
 */
export function textWithin(look: CellLook, width: number): string {
  const { kind, text, general, style } = look;
  if (kind !== "number" || style.wrapText || fits(look, text, width)) return text;
  const shorter = general === null ? undefined : shortened(general).find((one) => fits(look, one, width));
  return shorter ?? "#".repeat(Math.max(1, Math.floor(width / 9)));
}

/** Pixels that a column needs to show a number whole. */
export function widthFor(look: CellLook): number {
  return Math.ceil(measured(look, look.text)) + padding + 2;
}

/** Lines that a wrapped text takes in a column of so many pixels. */
export function linesOfText(look: CellLook, width: number): number {
  const room = Math.max(8, width - padding - 2);
  return look.text.split("\n").reduce((lines, paragraph) => {
    if (paragraph.length * look.font.size * 0.6 < room) return lines + 1;
    return lines + wrappedLines(look, paragraph, room);
  }, 0);
}

/** Words go to the next line whole; one that is wider than the column is broken. */
function wrappedLines(look: CellLook, paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=[\s/-])/)) {
    const size = measured(look, word.trimEnd());
    if (used > 0 && used + size > room) [lines, used] = [lines + 1, 0];
    if (size > room) lines += Math.ceil(size / room) - 1;
    used += measured(look, word);
  }
  return lines;
}

/** With ever fewer decimals, down to none; a number below 1 keeps one digit that counts. */
function shortened(value: number): string[] {
  const least = value !== 0 && Math.abs(value) < 1 ? Math.min(9, Math.ceil(-Math.log10(Math.abs(value)))) : 0;
  const decimals = Array.from({ length: 10 - least }, (_, at) => 9 - at);
  return Math.abs(value) >= 1e11 ? [] : decimals.map((count) => String(Number(value.toFixed(count))));
}

function fits(look: CellLook, text: string, width: number): boolean {
  const isShort = text.length * look.font.size < width - padding;
  return isShort || measured(look, text) <= width - padding;
}

function measured({ font }: CellLook, text: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return 0;
  pen.font = `${font.bold ? "bold " : ""}${font.size * pixelsPerPoint}px "${font.name}", Calibri, Carlito, Arial, sans-serif`;
  return pen.measureText(text).width;
}

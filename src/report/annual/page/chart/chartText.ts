/** What a letter is wide on average, for the size of its font: text in a picture cannot be measured before it is drawn. */
const letterWidth = 0.56;

/** Isolates and marks take no room. */
const unseen = /[\u061C\u200E\u200F\u2066-\u2069]/g;

/** The estimated width of a text, in the unit of its font's size. */
export function textWidth(text: string, size: number): number {
  return text.replace(unseen, "").length * letterWidth * size;
}

/** A text broken between words into lines of at most `width`; a word longer than that has a line of its own. */
export function wrappedLines(text: string, width: number, size: number): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .reduce<string[]>((lines, word) => {
      const last = lines[lines.length - 1];
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last === undefined || textWidth(longer, size) > width) return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);
}

/** At most `most` lines; what does not fit is shown by an ellipsis, and stands whole in the table. */
export function fewLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""}…`];
}

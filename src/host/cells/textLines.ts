/** The lines that a text needs in a column of so many characters. Words break where they must, so a line holds a little less. */
export function textLines(text: string, width: number): number {
  if (!text.includes("\n")) return linesOf(text, width);
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  return Math.ceil((line.length * 1.15) / width || 1);
}

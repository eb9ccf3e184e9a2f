/** The lines that a text needs in a column of so many characters. Words break where they must, so a line holds a little less. */
export function textLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.ceil((line.length * 1.15) / width || 1), 0);
}

/**
 * A block of cells as the text that spreadsheets put on the clipboard: tabs between cells, lines between rows, quotes
 * around what holds either of them.
 */
export function textOfCells(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The inverse. A line at the very end begins no row of its own. */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const piece = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [whole, inQuotes, plain = "", separator = ""] = match;
    rows[rows.length - 1]?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (separator === "" || piece.lastIndex >= text.length) {
      if (separator === "\t") rows[rows.length - 1]?.push("");
      break;
    }
    if (separator !== "\t") rows.push([]);
    if (whole === "") break;
  }
  return rows;
}

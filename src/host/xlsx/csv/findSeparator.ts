const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

/** How many rows are looked at. */
const sampleRows = 50;
const excelHint = /^sep=([,;\t])\r?\n/;

/**
 * Which separator a text uses, and where its values begin. Excel's own hint (`sep=;` on the first line) decides; else the one
 * on whose number, outside quotes, most rows agree; a comma where there is none.
 */
export function findSeparator(text: string): { separator: Separator; start: number } {
  const hint = excelHint.exec(text);
  if (hint !== null) return { separator: hint[1] as Separator, start: hint[0].length };
  const counts = countSeparators(text);
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 };
  separators.forEach((separator, index) => {
    const score = agreement(counts.map((row) => row[index] as number));
    if (score > best.score) best = { separator, score };
  });
  return { separator: best.separator, start: 0 };
}

/** How many rows hold the separator equally often, at most; between equals the larger number of them decides (a fraction under 1). */
function agreement(counts: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const count of counts) if (count > 0) rows.set(count, (rows.get(count) ?? 0) + 1);
  return Math.max(0, ...[...rows].map(([count, agreeing]) => agreeing + count / (count + 1)));
}

/** For each of the first rows, how often each separator stands outside quotes. */
function countSeparators(text: string): number[][] {
  const rows: number[][] = [];
  let row = [0, 0, 0];
  let isQuoted = false;
  for (let index = 0; index < text.length && rows.length < sampleRows; index++) {
    const character = text[index] as string;
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const which = separators.indexOf(character as Separator);
    if (which >= 0) row[which] = (row[which] as number) + 1;
    else if (character === "\n" || character === "\r") {
      rows.push(row);
      row = [0, 0, 0];
    }
  }
  rows.push(row);
  return rows;
}

const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

/** How many rows are looked at. */
const sampleRows = 50;
const excelHint = /^sep=([,;\t])\r?\n/;

/**
 * Which separator a text uses, and where its values begin. Excel's own hint (`sep=;` on the first line) decides; else the one
 * that stands most often, outside quotes, in rows that agree on its number; a comma where there is none.
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

/** The separators in those rows that hold the same number of them: the greatest such sum. */
function agreement(counts: readonly number[]): number {
  const sums = new Map<number, number>();
  for (const count of counts) sums.set(count, (sums.get(count) ?? 0) + count);
  return Math.max(...sums.values());
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

/** Those that programs write. */
const written = [",", ";", "\t", "|"] as const;
/** And those of people who type a table on an Arabic keyboard; the same signs stand in sentences. */
const typed = ["،", "؛"] as const;
const separators = [...written, ...typed] as const;
export type Separator = (typeof separators)[number];

const none: readonly number[] = separators.map(() => 0);

/** How many rows are looked at. */
const sampleRows = 50;
const excelHint = /^"?sep=([,;\t|])"?(?:\r\n|[\r\n])/i;

/**
 * Which separator a text uses, and where its values begin. Excel's own hint (`sep=;` on the first line) decides; else the one
 * on whose number, outside quotes, most rows agree, a typed one where no two rows agree on another; a comma where there is none.
 */
export function findSeparator(text: string): { separator: Separator; start: number } {
  const hint = excelHint.exec(text);
  if (hint !== null) return { separator: hint[1] as Separator, start: hint[0].length };
  const counts = countSeparators(text);
  const scores = separators.map((_, index) => agreement(counts.map((row) => row[index] as number)));
  const best = Math.max(...scores.slice(0, written.length));
  const chosen = best < 2 ? Math.max(...scores) : best;
  return { separator: separators[scores.indexOf(chosen)]!, start: 0 };
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
  let row = [...none];
  let isQuoted = false;
  for (let index = 0; index < text.length && rows.length < sampleRows; index++) {
    const character = text[index] as string;
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const which = separators.indexOf(character as Separator);
    if (which >= 0) row[which] = (row[which] as number) + 1;
    else if (character === "\n" || character === "\r") {
      rows.push(row);
      row = [...none];
    }
  }
  rows.push(row);
  return rows;
}

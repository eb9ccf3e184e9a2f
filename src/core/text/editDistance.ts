/**
 * Letters (UTF-16 units) to insert, delete or replace to make one text of the other: the Levenshtein distance, row by row
 * of its table (Wagner and Fischer 1974). Takes time as the product of the lengths: it is for words and labels.
 *
 * @example editDistance("تستازم", "تستلزم") === 1
 */
export function editDistance(one: string, other: string): number {
  const row: number[] = [];
  for (let j = 0; j <= other.length; j++) row.push(j);
  for (let i = 1; i <= one.length; i++) {
    let aboveLeft = i - 1;
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const above = row[j]!;
      row[j] = one[i - 1] === other[j - 1] ? aboveLeft : 1 + Math.min(aboveLeft, above, row[j - 1]!);
      aboveLeft = above;
    }
  }
  return row[other.length]!;
}

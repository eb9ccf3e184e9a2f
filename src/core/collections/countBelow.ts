/** How many of these ascending numbers are less than one: where it stands among them, or would. Cost: logarithmic. */
export function countBelow(ascending: ArrayLike<number>, number: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

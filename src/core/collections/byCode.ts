/** Loops over columns whose equal cells share a code. They stand by themselves, with numbers alone, so that they stay compiled. */

/** Counts how often each code stands in a list. */
export function addTimes(times: Uint32Array, codes: Uint32Array): void {
  for (let at = 0; at < codes.length; at++) times[codes[at]!]! += 1;
}

/** Adds to each sum what its code amounts to. */
export function addByCode(sums: Uint32Array, codes: Uint32Array, amounts: Uint32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += amounts[codes[at]!]!;
}

/** Adds one to each sum whose value, by its code, passes a test; each value is asked once. */
export function countByCode<Value>(
  sums: Uint32Array,
  codes: Uint32Array,
  values: readonly Value[],
  test: (value: Value) => boolean,
): void {
  const amounts = Uint32Array.from(values, (value) => Number(test(value)));
  if (amounts.includes(1)) addByCode(sums, codes, amounts);
}

/** The indexes of the numbers that are not below `least`. */
export function indexesFrom(least: number, numbers: Uint32Array): number[] {
  const indexes: number[] = [];
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= least) indexes.push(at);
  return indexes;
}

/** Enters each number into the list of its code, where that has one. */
export function enterByCode(
  lists: readonly (number[] | undefined)[],
  codes: Uint32Array,
  numbers: ArrayLike<number>,
): void {
  for (let at = 0; at < codes.length; at++) lists[codes[at]!]?.push(numbers[at]!);
}

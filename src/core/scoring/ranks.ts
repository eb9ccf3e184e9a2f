import { clearBinaryNoise } from "./clearBinaryNoise";

/**
 * The rank of each value, 1 the highest; equal values share a rank and the next one skips as many (1, 2, 2, 4: standard
 * competition ranking). Values are equal when they are the same decimal number: the noise of binary arithmetic breaks no tie.
 */
export function ranks(values: readonly number[]): readonly number[] {
  const clean = values.map(clearBinaryNoise);
  const first = new Map<number, number>();
  [...clean]
    .sort((a, b) => b - a)
    .forEach((value, index) => {
      if (!first.has(value)) first.set(value, index + 1);
    });
  return clean.map((value) => first.get(value) ?? values.length);
}

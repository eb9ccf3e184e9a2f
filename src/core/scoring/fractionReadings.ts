import { clearBinaryNoise } from "./clearBinaryNoise";

/**
 * The points that a figure between 0 and 1 probably stands for, within the maximum: as many as the per cents that its cell
 * shows (21 typed into a cell of per cents holds 0.21), and that share of the maximum. Where the maximum is 100 they are one.
 *
 * @example fractionReadings(0.8, 100) → [80]
 * @example fractionReadings(0.5, 60) → [50, 30]
 * @example fractionReadings(0.56, 25) → [14]
 */
export function fractionReadings(value: number, maximum: number): readonly number[] {
  const perCents = clearBinaryNoise(100 * value);
  const share = clearBinaryNoise(maximum * value);
  return perCents === share || perCents > maximum ? [share] : [perCents, share];
}

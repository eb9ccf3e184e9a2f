/**
 * How a sheet tells shares in numbers without a sign: as fractions of 1, which is what Excel keeps of 77%; in per cents, 77;
 * or by none that says which.
 */
export type ShareHabit = "fractions" | "percents" | "untold";

/** From here on a share can only be told in per cents: 1.5 is no share of 1, but perhaps 1.5%. */
const percentsFrom = 2;

/** The habit of a sheet, from all its shares that are plain numbers. */
export function shareHabit(shares: readonly number[]): ShareHabit {
  const sizes = shares.map(Math.abs);
  if (sizes.some((size) => size >= percentsFrom)) return "percents";
  return sizes.some((size) => size > 0 && size < 1) ? "fractions" : "untold";
}

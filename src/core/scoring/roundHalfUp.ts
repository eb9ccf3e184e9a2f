import { clearBinaryNoise } from "./clearBinaryNoise";

/**
 * Rounds to `decimals` places (0–12), halves away from zero, as Excel's ROUND does: 59.5 is 60, 1.005 to two places is
 * 1.01, −0.5 is −1. Halves are judged on the decimal number, not on its binary neighbour. For display and for whole-per-cent
 * bands only: computation keeps full precision.
 */
export function roundHalfUp(value: number, decimals = 0): number {
  const shifted = Math.round(shift(Math.abs(clearBinaryNoise(value)), decimals));
  return shifted === 0 ? 0 : Math.sign(value) * shift(shifted, -decimals);
}

/** value × 10^places by moving the decimal point of its text, which multiplication in binary cannot do exactly. */
function shift(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

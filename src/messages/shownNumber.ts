/** A figure as a sentence shows it: two decimals at most, half up, without the noise of binary arithmetic. */
export function shownNumber(value: number): string {
  const clean = Number((100 * value).toPrecision(13));
  return String((Math.sign(clean) * Math.round(Math.abs(clean))) / 100);
}

/** Scores that a spreadsheet does not keep apart either are the same to a round: more decimals say nothing. */
const mostDecimals = 9;

/**
 * Two figures that differ, in words with as many decimals as tell them apart: at least `fewest`, at most nine.
 *
 * @example toldApart((decimals) => [scoreText(78.5, decimals), scoreText(78.501, decimals)]) // ["78.5", "78.501"]
 */
export function toldApart(
  shown: (decimals: number) => readonly [before: string, after: string],
  fewest = 1,
): readonly [before: string, after: string] {
  const [before, after] = shown(fewest);
  return before !== after || fewest >= mostDecimals ? [before, after] : toldApart(shown, fewest + 1);
}

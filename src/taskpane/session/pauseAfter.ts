/** Cells that are worked through in one go without anybody noticing. */
const unnoticed = 5_000;

/** After work on so many cells, lets the page draw and answer before more of it. */
export async function pauseAfter(cells: number): Promise<void> {
  if (cells > unnoticed) await new Promise((resolve) => setTimeout(resolve));
}

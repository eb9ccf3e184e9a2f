/** What to write instead of a wrong value; `choices` is "" where any text may stand. */
export function choose(choices: string): string {
  return choices === "" ? "Write the right text." : `Choose from: ${choices}.`;
}

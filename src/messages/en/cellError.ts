/** The error that a cell holds, inside a sentence: one of Excel's own, or that its formula has no result yet. */
export function cellErrorText(error: string): string {
  return error === "uncalculated" ? "a formula that was saved without its result" : `the error ${error}`;
}

/** What to do about it where a number belongs. */
export function cellErrorAdvice(error: string): string {
  const first =
    error === "uncalculated" ? "Open the file in Excel so that it calculates and save it," : "Correct the formula";
  return `${first} or enter the number. Until then it counts as not measured.`;
}

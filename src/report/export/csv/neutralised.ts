/** What a spreadsheet takes for the beginning of a formula, behind any number of apostrophes. Source: OWASP, "CSV Injection". */
const begins = /^'*[=+\-@\t\r]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins with = + - @, a tab or a carriage return gets an
 * apostrophe in front. So does one that begins so behind apostrophes of its own, so that `restored` can tell them apart.
 */
export function neutralised(text: string): string {
  return begins.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralised`: the first of the apostrophes before such a beginning goes. */
export function restored(text: string): string {
  return text.startsWith("'") && begins.test(text) ? text.slice(1) : text;
}

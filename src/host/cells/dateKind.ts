/** How a number format shows a number: as a day (perhaps with a time), as a time of day, or as no date at all. */
export type DateKind = "date" | "time" | "none";

/**
 * Formats that carry no code in the file (ECMA-376 part 1, 18.8.30): 27–36 and 50–58 are the East Asian dates. 46 counts
 * elapsed hours, which is a duration and stays a number.
 */
export function builtinDateKind(id: number): DateKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? "time" : "none";
}

/** What the code of a custom format shows. Letters in quotes, brackets and escapes are not codes; `[h]` counts elapsed time. */
export function dateKind(code: string): DateKind {
  if (/\[(h+|m+|s+)\]/i.test(code)) return "none";
  const letters = code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*].?|general/gi, "").replace(/am\/pm|a\/p/gi, "h");
  if (/[yd]|mmm/i.test(letters)) return "date";
  if (/[hs]/i.test(letters)) return "time";
  return /m/i.test(letters) ? "date" : "none";
}

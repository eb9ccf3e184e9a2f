/**
 * Drops every tatweel, also the one that `tatweel` keeps for the eye.
 *
 * @example "١٤٤٥ هـ" → "١٤٤٥ ه"
 */
export function dropTatweel(text: string): string {
  return text.replace(/ـ/g, "");
}

/** "+1 point", "−9.2 points". */
export function pointNoun(shown: string): "point" | "points" {
  return /^[^\d]*1[^\d.]*$/.test(shown) ? "point" : "points";
}

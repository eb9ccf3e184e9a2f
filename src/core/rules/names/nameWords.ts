/** The words of a matching key or rasm, each without the article, which a writer may set or leave out. */
export function nameWords(key: string): string[] {
  return key.split(" ").map((word) => word.replace(/^(?:ال)+/, ""));
}

/** Most pieces that one word is looked for in: the noisiest real cell has three ("ید و ی"). */
const mostPieces = 4;

/**
 * Joins the pieces of a word that spaces have torn: neighbours whose joined form is a known word, longest first.
 * Pieces that are all known words themselves stay apart: there the space is the writer's.
 * Takes and gives a matching key, as `isKnown` takes words of keys. Idempotent.
 *
 * @example joinKnownWords("يد و ي", (word) => word === "يدوي") === "يدوي"
 */
export function joinKnownWords(key: string, isKnown: (word: string) => boolean): string {
  if (!key.includes(" ")) return key;
  const pieces = key.split(" ");
  const words: string[] = [];
  for (let index = 0; index < pieces.length;) {
    const count = piecesOfWord(pieces, index, isKnown);
    words.push(pieces.slice(index, index + count).join(""));
    index += count;
  }
  return words.length === pieces.length ? key : joinKnownWords(words.join(" "), isKnown);
}

/** How many pieces from `start` on make one known word; 1 where none do. */
function piecesOfWord(pieces: readonly string[], start: number, isKnown: (word: string) => boolean): number {
  for (let count = Math.min(mostPieces, pieces.length - start); count > 1; count--) {
    const candidate = pieces.slice(start, start + count);
    if (isKnown(candidate.join("")) && !candidate.every(isKnown)) return count;
  }
  return 1;
}

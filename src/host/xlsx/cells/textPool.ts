/** Keeps one JavaScript string for each distinct text, so that equal cells share it. */
export class TextPool {
  private readonly texts = new Map<string, string>();

  /** Null for the empty text: a cell that holds it is blank. */
  share(text: string): string | null {
    if (text === "") return null;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    this.texts.set(own, own);
    return own;
  }
}

/** V8 keeps a piece of 13 characters or more as a window on the whole text it was cut from; joining and cutting once more frees that. */
function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}

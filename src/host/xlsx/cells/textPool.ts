import { ownCopy } from "./ownCopy";

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

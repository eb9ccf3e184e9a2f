/**
 * Goes from tag to tag through the text of a part that was found to be sound XML before. Comments, instructions and
 * CDATA are passed over.
 */
export class TagScanner {
  /** Where the tag begins, and where it ends: behind its ">". */
  start = 0;
  end: number;
  kind: "open" | "close" | "empty" = "open";

  constructor(
    readonly text: string,
    from = 0,
    private readonly to = text.length,
  ) {
    this.end = from;
  }

  /** False behind the last tag. */
  next(): boolean {
    for (;;) {
      const at = this.text.indexOf("<", this.end);
      if (at < 0 || at >= this.to) return false;
      const sign = this.text.charCodeAt(at + 1);
      if (sign !== exclamation && sign !== question) {
        this.take(at, sign);
        return true;
      }
      this.end = this.behind(at);
    }
  }

  /** The tag's name as it is written, with its prefix. */
  get name(): string {
    const from = this.start + (this.kind === "close" ? 2 : 1);
    let to = from;
    while (isNameSign(this.text.charCodeAt(to))) to++;
    return this.text.slice(from, to);
  }

  /** Goes on behind the end of the element whose opening tag this is. */
  leave(): void {
    if (this.kind !== "open") return;
    let depth = 1;
    while (depth > 0 && this.next()) {
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
  }

  private take(at: number, sign: number): void {
    this.start = at;
    let end = at + 1;
    for (let code = this.text.charCodeAt(end); code !== greater; code = this.text.charCodeAt(end)) {
      if (code === doubleQuote || code === singleQuote) end = this.text.indexOf(String.fromCharCode(code), end + 1);
      if (end < 0 || end >= this.text.length) throw new Error("A tag without an end: the part was not checked before.");
      end++;
    }
    this.end = end + 1;
    const isEmpty = this.text.charCodeAt(end - 1) === slash;
    this.kind = sign === slash ? "close" : isEmpty ? "empty" : "open";
  }

  private behind(at: number): number {
    const close = this.text.startsWith("<!--", at) ? "-->" : this.text.startsWith("<![CDATA[", at) ? "]]>" : ">";
    const found = this.text.indexOf(close, at + 2);
    return found < 0 ? this.to : found + close.length;
  }
}

const [exclamation, question, slash, greater, doubleQuote, singleQuote] = [33, 63, 47, 62, 34, 39];

function isNameSign(code: number): boolean {
  return code > 32 && code !== greater && code !== slash;
}

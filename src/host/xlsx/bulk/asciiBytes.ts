const firstRoom = 1 << 20;

/** Text of ASCII signs alone, gathered as the bytes it is saved as: markup of a hundred megabytes is never one text. */
export class AsciiBytes {
  private bytes = new Uint8Array(firstRoom);
  private length = 0;

  get size(): number {
    return this.length;
  }

  add(text: string): void {
    const end = this.length + text.length;
    if (end > this.bytes.length) this.grow(end);
    for (let index = 0; index < text.length; index++) this.bytes[this.length + index] = text.charCodeAt(index);
    this.length = end;
  }

  /** The bytes so far; what is added after them begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(firstRoom);
    this.length = 0;
    return taken;
  }

  private grow(needed: number): void {
    const grown = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

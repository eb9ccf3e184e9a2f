const firstRoom = 1 << 20;

/** Text of ASCII signs alone, gathered as the bytes it is saved as: markup of a hundred megabytes is never one text. */
export class AsciiBytes {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(firstRoom);
  private length = 0;

  get size(): number {
    return this.length;
  }

  add(text: string): void {
    const start = this.length;
    this.length += text.length;
    if (this.length > this.bytes.length) this.grow();
    this.encoder.encodeInto(text, this.bytes.subarray(start));
  }

  /** The bytes so far; what is added after them begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(firstRoom);
    this.length = 0;
    return taken;
  }

  /** Room for the new length at least; the bytes so far are kept. */
  private grow(): void {
    const grown = new Uint8Array(Math.max(this.length, 2 * this.bytes.length));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

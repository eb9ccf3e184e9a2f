/**
 * SHA-1 of some bytes, 20 bytes. Not for secrets: RFC 9562 prescribes it for UUIDs that are made from names.
 * Source: RFC 3174.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const blocks = new DataView(withPadding(bytes));
  const words = new Int32Array(80);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    spread(blocks, at, words);
    addBlock(state, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => digest.setInt32(4 * index, word));
  return new Uint8Array(digest.buffer);
}

/** The bytes, a set bit, zeros and the length in bits: a whole number of blocks of 64 bytes. */
function withPadding(bytes: Uint8Array): ArrayBuffer {
  const padded = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64));
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setInt32(padded.length - 4, bytes.length << 3);
  return padded.buffer;
}

/** The 16 words of a block, and the 64 that follow from them. */
function spread(blocks: DataView, start: number, words: Int32Array): void {
  for (let at = 0; at < 16; at++) words[at] = blocks.getInt32(start + 4 * at);
  for (let at = 16; at < 80; at++)
    words[at] = rotated(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1);
}

function addBlock(state: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e] = [state[0]!, state[1]!, state[2]!, state[3]!, state[4]!];
  for (let round = 0; round < 80; round++) {
    const next = (rotated(a, 5) + mixed(round, b, c, d) + e + words[round]!) | 0;
    e = d;
    d = c;
    c = rotated(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}

/** The function of the round's quarter, with its constant. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * SHA-1 of some bytes, 20 bytes. Not for secrets: RFC 9562 prescribes it for UUIDs that are made from names.
 * Source: RFC 3174.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = withPadding(bytes);
  for (let at = 0; at < padded.byteLength; at += 64) {
    const after = afterBlock(state, wordsOf(new DataView(padded.buffer, at, 64)));
    after.forEach((word, index) => (state[index] = ((state[index] ?? 0) + word) >>> 0));
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => digest.setUint32(4 * index, word));
  return new Uint8Array(digest.buffer);
}

/** The bytes, a set bit, zeros and the length in bits: a whole number of blocks of 64 bytes. */
function withPadding(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64));
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return padded;
}

function wordsOf(block: DataView): Uint32Array {
  const words = new Uint32Array(80);
  for (let at = 0; at < 16; at++) words[at] = block.getUint32(4 * at);
  for (let at = 16; at < 80; at++) {
    const [a, b, c, d] = [words[at - 3]!, words[at - 8]!, words[at - 14]!, words[at - 16]!];
    words[at] = rotated(a ^ b ^ c ^ d, 1);
  }
  return words;
}

function afterBlock(state: readonly number[], words: Uint32Array): readonly number[] {
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  words.forEach((word, round) => {
    const [mixed, constant] = roundOf(round, b, c, d);
    const next = (rotated(a, 5) + mixed + e + constant + word) >>> 0;
    [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
  });
  return [a, b, c, d, e];
}

function roundOf(round: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotated(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}

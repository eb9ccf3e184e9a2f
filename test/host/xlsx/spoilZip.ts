/** Where the record of a part in the central directory begins, and its local header. */
function places(zip: Uint8Array, part: string): { view: DataView; central: number; local: number } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
    if (name === part) return { view, central: at, local: view.getUint32(at + 42, true) };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`no part ${part}`);
}

/** Makes the directory declare another size for a part. */
export function withDeclaredSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const { view, central } = places(zip, part);
  view.setUint32(central + 24, size, true);
  return zip;
}

export function withEncryptedFlag(zip: Uint8Array, part: string): Uint8Array {
  const { view, central } = places(zip, part);
  view.setUint16(central + 8, 1, true);
  return zip;
}

export function withMethod(zip: Uint8Array, part: string, method: number): Uint8Array {
  const { view, central } = places(zip, part);
  view.setUint16(central + 10, method, true);
  return zip;
}

/** Changes one byte of a part's compressed data, at `share` (0–1) of its length. */
export function withFlippedByte(zip: Uint8Array, part: string, share: number): Uint8Array {
  const { view, central, local } = places(zip, part);
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const at = data + Math.floor(view.getUint32(central + 20, true) * share);
  zip[at] = (zip[at] as number) ^ 0x55;
  return zip;
}

/** Gives a part another name of the same length in the directory, and in its local header too unless told otherwise. */
export function withName(zip: Uint8Array, part: string, name: string, isLocalToo = true): Uint8Array {
  const { central, local } = places(zip, part);
  const bytes = new TextEncoder().encode(name);
  zip.set(bytes, central + 46);
  if (isLocalToo) zip.set(bytes, local + 30);
  return zip;
}

/** The same zip with all sizes and places in zip64 fields (APPNOTE 4.3.14, 4.3.15, 4.5.3). */
export function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const start = view.getUint32(end + 16, true);
  const records: Uint8Array[] = [];
  for (let at = start; at < end;) {
    const length = view.getUint16(at + 28, true);
    records.push(zip64Record(zip.slice(at, at + 46 + length)));
    at += 46 + length;
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(records.length), true);
  tail.setBigUint64(40, BigInt(size), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + size), true);
  tail.setUint32(76, 0x06054b50, true);
  [10, 8].forEach((field) => tail.setUint16(76 + field, 0xffff, true));
  [12, 16].forEach((field) => tail.setUint32(76 + field, 0xffffffff, true));
  return Buffer.concat([zip.subarray(0, start), ...records, new Uint8Array(tail.buffer)]);
}

function zip64Record(record: Uint8Array): Uint8Array {
  const view = new DataView(record.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [24, 20, 42].forEach((field, index) => {
    extra.setBigUint64(4 + 8 * index, BigInt(view.getUint32(field, true)), true);
    view.setUint32(field, 0xffffffff, true);
  });
  view.setUint16(30, 28, true);
  return Buffer.concat([record, new Uint8Array(extra.buffer)]);
}

/** Where the list of a zip's files stands: bytes from the start, `end` excluded. */
export interface Directory {
  readonly entries: number;
  readonly offset: number;
  readonly end: number;
}

const recordSize = 22;
const longestComment = 0xffff;

/** The end record must close the file (APPNOTE 4.3.16); null when it does not, or points outside the file. */
export function findDirectory(view: DataView): Directory | null {
  const first = Math.max(0, view.byteLength - recordSize - longestComment);
  for (let at = view.byteLength - recordSize; at >= first; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + recordSize + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const directory = zip64Directory(view, at) ?? {
      entries: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 16, true),
      end: view.getUint32(at + 16, true) + view.getUint32(at + 12, true),
    };
    return directory.end <= at && directory.offset <= directory.end ? directory : null;
  }
  return null;
}

/** The zip64 end record, found through its locator just before the plain one (APPNOTE 4.3.14–15). */
function zip64Directory(view: DataView, endRecord: number): Directory | null {
  const locator = endRecord - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) return null;
  const offset = Number(view.getBigUint64(at + 48, true));
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset,
    end: offset + Number(view.getBigUint64(at + 40, true)),
  };
}

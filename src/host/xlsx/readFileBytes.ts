import { ReadFailure, type Workbook } from "../sheet";
import { formatOfBytes } from "./formats/formatOfBytes";
import { formatOfOle } from "./formats/formatOfOle";
import { readCsv } from "./readCsv";
import { readWorkbook, type ReadOptions } from "./readWorkbook";

/** Reads a submission by what its bytes are: a name says nothing. Throws `ReadFailure`, which names the real format where it is another. */
export function readFileBytes(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  if (bytes.length === 0) throw new ReadFailure({ kind: "emptyFile" });
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return readWorkbook(bytes, options);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const held = formatOfOle(bytes);
    throw new ReadFailure(held === "encrypted" ? { kind: "passwordProtected" } : { kind: "wrongFormat", format: held });
  }
  const format = formatOfBytes(bytes);
  if (format !== null) throw new ReadFailure({ kind: "wrongFormat", format });
  return readCsv(bytes, options);
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

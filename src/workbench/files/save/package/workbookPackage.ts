import { ReadFailure } from "../../../../host/sheet";
import { defaultLimits } from "../../../../host/xlsx/limits";
import { pieceDecoder } from "../../../../host/xlsx/xml/pieceDecoder";
import { xmlEncoding } from "../../../../host/xlsx/xml/xmlEncoding";
import { type Archive, type Entry, openArchive, partKey } from "../../../../host/xlsx/zip/archive";
import { inflatePart } from "../../../../host/xlsx/zip/inflatePart";
import { writeZip } from "./writeZip";

/** A part: as it lies in the file that was opened (`entry`), or rewritten. */
interface Part {
  readonly name: string;
  readonly entry: Entry | null;
  readonly bytes: Uint8Array | null;
}

/** The parts of a workbook file. What is not written anew stays byte for byte; names count without letter case. */
export class WorkbookPackage {
  private readonly archive: Archive;
  private readonly parts = new Map<string, Part>();
  private readonly texts = new Map<string, string>();
  private isSame = true;

  /** Throws `ReadFailure`. */
  constructor(private readonly original: Uint8Array) {
    this.archive = openArchive(original, defaultLimits);
    for (const [key, entry] of this.archive.entries) this.parts.set(key, { name: entry.name, entry, bytes: null });
  }

  /** False until a part is written or removed. */
  get isChanged(): boolean {
    return !this.isSame;
  }

  /** Paths of all parts, as they are written in the file. */
  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(path: string): boolean {
    return this.parts.has(partKey(path));
  }

  /** The text of an XML part. Throws `ReadFailure` where it is missing or damaged. */
  text(path: string): string {
    const key = partKey(path);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const bytes = this.bytes(path);
    const decode = pieceDecoder(xmlEncoding(bytes, path));
    // A byte order mark is no part of the text.
    const text = decode(bytes, true).replace(/^\uFEFF/, "");
    this.texts.set(key, text);
    return text;
  }

  bytes(path: string): Uint8Array {
    const part = this.parts.get(partKey(path));
    if (part?.bytes) return part.bytes;
    if (!part?.entry) throw new ReadFailure({ kind: "missingPart", part: path });
    const { entry } = part;
    // The first piece comes when the declared size was found to be plausible.
    let bytes: Uint8Array | null = null;
    let at = 0;
    inflatePart(this.archive, entry, (piece) => {
      bytes ??= new Uint8Array(entry.size);
      bytes.set(piece, at);
      at += piece.length;
    });
    bytes ??= new Uint8Array(0);
    this.parts.set(partKey(path), { ...part, bytes });
    return bytes;
  }

  /** A new part, or another text for one. Texts are written as UTF-8. */
  write(path: string, content: string | Uint8Array): void {
    const key = partKey(path);
    const name = this.parts.get(key)?.name ?? path;
    const text = typeof content === "string" ? content.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8") : null;
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
    const bytes = text === null ? (content as Uint8Array) : new TextEncoder().encode(text);
    this.parts.set(key, { name, entry: null, bytes });
    this.isSame = false;
  }

  remove(path: string): void {
    this.isSame = !this.parts.delete(partKey(path)) && this.isSame;
    this.texts.delete(partKey(path));
  }

  /** A path that no part has: "xl/charts/chart" with "xml" gives xl/charts/chart1.xml, or 2, … */
  freePath(start: string, ending: string): string {
    let number = 1;
    while (this.has(`${start}${number}.${ending}`)) number++;
    return `${start}${number}.${ending}`;
  }

  toBytes(isCompressed = true): Uint8Array {
    const files = [...this.parts.values()].map(({ name, entry, bytes }) =>
      entry === null ? { name, bytes: bytes ?? new Uint8Array(0) } : { name, zip: this.original, entry },
    );
    return writeZip(files, isCompressed);
  }
}

import { SaxesParser } from "saxes";
import { ReadFailure } from "../../sheet";
import { type Archive, type Entry, partKey } from "../zip/archive";
import { inflatePart } from "../zip/inflatePart";
import { NamespaceScopes } from "./namespaces";
import { type PieceDecoder, type XmlEncoding, pieceDecoder } from "./pieceDecoder";
import { asBytes, indexOfTag, tagEnd } from "./plainBytes";
import { xmlEncoding } from "./xmlEncoding";

/** Attributes by their name as written; no prototype, so a file's `__proto__` is a name like any other. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a part's reader hears. `name` is the local name, or "" for an element of a foreign namespace; the root has depth 0. */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
  readonly plain?: PlainElements;
}

/**
 * Elements that a listener can read by sight, many times faster than a parser does, where they are written as nearly every
 * program writes them. The parser never meets those, and hears all others: what stands around them is checked as ever.
 */
export interface PlainElements {
  /** Their name, without a prefix, and the depth they stand at. */
  readonly name: string;
  readonly depth: number;
  /**
   * Takes whole elements that follow each other from `from` on, in UTF-8, and tells where it stopped: at the first that is
   * written in another way, is damaged, or goes on behind these bytes. That one leaves no trace, and the parser reads it.
   */
  take(bytes: Uint8Array, from: number): number;
}

/** Reads one part of the archive. Throws `ReadFailure`: every error of the XML is one, and a DOCTYPE is refused. */
export function readXml(archive: Archive, path: string, namespaces: readonly string[], listener: XmlListener): void {
  const entry = archive.entries.get(partKey(path));
  if (entry === undefined) throw new ReadFailure({ kind: "missingPart", part: path });
  const document = new XmlDocument(entry.name, namespaces, listener, archive);
  inflatePart(archive, entry, (piece) => document.write(piece));
  document.end();
}

const nothing = new Uint8Array(0);
/** Levels of XML elements that a plain one may hold, itself among them. */
const plainDepth = 4;
/** Elements looked at one after the other that are not plain, before sight gives up for this piece. */
const patience = 4;

/** One parse of one part: saxes, its limits, and the decoding before it. */
class XmlDocument {
  private readonly parser = new SaxesParser();
  private readonly scopes: NamespaceScopes;
  private readonly names: string[] = [];
  private encoding: XmlEncoding | undefined;
  private decode: PieceDecoder | undefined;
  private events = 0;
  private silence = 0;
  /** Characters that the parser got, and how many of them it had met at the last tag. */
  private parsed = 0;
  private parsedAtTag = -1;
  private lastByte: number | undefined;

  constructor(
    private readonly part: Entry["name"],
    namespaces: readonly string[],
    private readonly listener: XmlListener,
    private readonly archive: Archive,
  ) {
    this.scopes = new NamespaceScopes(namespaces);
    // saxes looks names up in an object with a prototype: `&constructor;` would pass for an entity.
    this.parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'",
    });
    this.parser.on("error", () => this.failXml());
    this.parser.on("doctype", () => {
      throw new ReadFailure({ kind: "doctypeRefused", part });
    });
    this.parser.on("attribute", ({ name, value }) => {
      this.checkLength(value.length);
      this.scopes.attribute(name, value);
    });
    this.parser.on("opentag", (tag) => this.open(tag.name, tag.attributes));
    this.parser.on("closetag", () => this.close());
    // Every parser gets the same handlers in the same order: V8 then knows one shape of parser, which halves the time.
    this.parser.on("text", (text) => this.hear(text));
    this.parser.on("cdata", (text) => this.hear(text));
  }

  /** A text, tag or comment that goes on over many pieces is measured by how long nothing was heard. */
  write(piece: Uint8Array): void {
    const { plain } = this.listener;
    const { events, parsed } = this;
    this.encoding ??= xmlEncoding(piece, this.part);
    const isShort = piece.length <= this.archive.limits.textLength;
    if (plain !== undefined && this.encoding === "utf-8" && isShort) this.readPlain(piece, plain);
    else this.parse(piece);
    this.silence = this.events === events ? this.silence + this.parsed - parsed : 0;
    this.checkLength(this.silence);
  }

  end(): void {
    if (this.encoding !== undefined) this.parse(nothing, true);
    this.parser.close();
  }

  /** Plain elements to the listener, and what lies between them to the parser; all the rest of a piece where most are not plain. */
  private readPlain(piece: Uint8Array, plain: PlainElements): void {
    const start = asBytes(`<${plain.name}`);
    for (let from = 0, misses = 0; from < piece.length;) {
      const taken = this.isAmong(plain) ? plain.take(piece, from) : from;
      misses = taken > from ? 0 : misses + 1;
      if (taken > from) this.events++;
      const next = misses <= patience ? indexOfTag(start, piece, taken + 1) : -1;
      from = next < 0 ? piece.length : next;
      if (taken < from) this.parse(piece.subarray(taken, from));
    }
  }

  /** Whether the parser stands right behind a tag, at a place where plain elements may, in XML 1.0: 1.1 knows more line breaks. */
  private isAmong({ name, depth }: PlainElements): boolean {
    const isBehindTag = this.lastByte === tagEnd && this.parsedAtTag === this.parsed && this.names.length === depth;
    const hasRoom = depth + plainDepth <= this.archive.limits.depth;
    const { version = "1.0" } = this.parser.xmlDecl;
    return isBehindTag && hasRoom && version === "1.0" && this.scopes.resolve(name) === name;
  }

  /** UTF-8 that is no text is read in halves: a mistake that stands before the damage is found first, however the part is cut. */
  private parse(bytes: Uint8Array, isLast = false): void {
    const text = this.decoded(bytes, isLast);
    if (text === undefined) {
      const half = bytes.length >> 1;
      this.parse(bytes.subarray(0, half));
      this.parse(bytes.subarray(half), isLast);
      return;
    }
    this.parser.write(text);
    this.parsed += text.length;
    this.lastByte = bytes[bytes.length - 1];
  }

  /** Undefined for bytes that are no text, where fewer of them may be. */
  private decoded(bytes: Uint8Array, isLast: boolean): string | undefined {
    try {
      this.decode ??= pieceDecoder(this.encoding ?? "utf-8");
      return this.decode(bytes, isLast);
    } catch {
      if (this.encoding === "utf-8" && bytes.length > 1) return undefined;
      throw new ReadFailure({ kind: "unknownEncoding", part: this.part, encoding: null });
    }
  }

  private open(qualifiedName: string, attributes: Attributes): void {
    const depth = this.names.length;
    const { limits } = this.archive;
    if (depth >= limits.depth) throw new ReadFailure({ kind: "nestedTooDeep", part: this.part, limit: limits.depth });
    this.events++;
    const name = this.scopes.open(qualifiedName, depth) ?? this.failXml();
    this.names.push(name);
    this.parsedAtTag = this.parser.position;
    this.listener.open(name, attributes, depth);
  }

  private close(): void {
    this.events++;
    const name = this.names.pop() as string;
    const depth = this.names.length;
    this.parsedAtTag = this.parser.position;
    this.listener.close?.(name, depth);
    this.scopes.close(depth);
  }

  private hear(text: string): void {
    this.checkLength(text.length);
    this.listener.text?.(text);
  }

  private checkLength(length: number): void {
    const limit = this.archive.limits.textLength;
    if (length > limit) throw new ReadFailure({ kind: "textTooLong", place: this.part, limit });
  }

  private failXml(): never {
    throw new ReadFailure({ kind: "xmlError", part: this.part, line: this.parser.line });
  }
}

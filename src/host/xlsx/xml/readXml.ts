import { SaxesParser } from "saxes";
import { ReadFailure } from "../../sheet";
import { type Archive, type Entry, partKey } from "../zip/archive";
import { inflatePart } from "../zip/inflatePart";
import { joinedBytes } from "../zip/joinedBytes";
import { NamespaceScopes } from "./namespaces";
import { type PieceDecoder, type XmlEncoding, pieceDecoder } from "./pieceDecoder";
import { after, asBytes, indexOfTag } from "./plainBytes";
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
   * written in another way, is damaged, or goes on behind these bytes. That one leaves no trace.
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
  /** The beginning of a plain element, kept for the piece that goes on with it. */
  private begun: Uint8Array = nothing;

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

  write(piece: Uint8Array): void {
    const { plain } = this.listener;
    this.encoding ??= xmlEncoding(piece, this.part);
    const isShort = this.begun.length + piece.length <= this.archive.limits.textLength;
    if (plain !== undefined && this.encoding === "utf-8" && isShort) this.readPlain(piece, plain);
    else this.parse(this.withBegun(piece));
  }

  end(): void {
    if (this.encoding !== undefined) this.parse(this.withBegun(nothing), true);
    this.parser.close();
  }

  /** Plain elements to the listener, and what lies between them to the parser. */
  private readPlain(piece: Uint8Array, plain: PlainElements): void {
    const bytes = this.withBegun(piece);
    const [start, end] = [asBytes(`<${plain.name}`), asBytes(`</${plain.name}>`)];
    for (let from = 0; from < bytes.length;) {
      if (this.isAmong(plain)) {
        from = plain.take(bytes, from);
        const isBegun = after(start, bytes, from) >= 0 && indexOfTag(end, bytes, from) < 0;
        if (isBegun && bytes === piece) this.begun = bytes.slice(from);
        if (from === bytes.length || this.begun.length > 0) return;
      }
      const next = indexOfTag(start, bytes, from + 1);
      const to = next < 0 ? bytes.length : next;
      this.parse(bytes.subarray(from, to));
      from = to;
    }
  }

  private withBegun(piece: Uint8Array): Uint8Array {
    if (this.begun.length === 0) return piece;
    const bytes = joinedBytes([this.begun, piece]);
    this.begun = nothing;
    return bytes;
  }

  /** Whether the parser stands right behind a tag, at a place where plain elements may. */
  private isAmong({ name, depth }: PlainElements): boolean {
    const isBehindTag = this.parsedAtTag === this.parsed && this.names.length === depth;
    return isBehindTag && depth + plainDepth <= this.archive.limits.depth && this.scopes.resolve(name) === name;
  }

  /** A text, tag or comment that goes on over many pieces is measured by how long nothing was heard. */
  private parse(bytes: Uint8Array, isLast = false): void {
    const before = this.events;
    const text = this.decoded(bytes, isLast);
    this.parser.write(text);
    this.parsed += text.length;
    this.silence = this.events === before ? this.silence + text.length : 0;
    this.checkLength(this.silence);
  }

  private decoded(bytes: Uint8Array, isLast: boolean): string {
    try {
      this.decode ??= pieceDecoder(this.encoding ?? "utf-8");
      return this.decode(bytes, isLast);
    } catch {
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

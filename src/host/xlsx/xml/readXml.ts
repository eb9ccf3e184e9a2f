import { SaxesParser } from "saxes";
import { ReadFailure } from "../../sheet";
import { type Archive, type Entry, partKey } from "../zip/archive";
import { inflatePart } from "../zip/inflatePart";
import { NamespaceScopes } from "./namespaces";
import { type PieceDecoder, pieceDecoder } from "./pieceDecoder";
import { xmlEncoding } from "./xmlEncoding";

/** Attributes by their name as written; no prototype, so a file's `__proto__` is a name like any other. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a part's reader hears. `name` is the local name, or "" for an element of a foreign namespace; the root has depth 0. */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

/** Reads one part of the archive. Throws `ReadFailure`: every error of the XML is one, and a DOCTYPE is refused. */
export function readXml(archive: Archive, path: string, namespaces: readonly string[], listener: XmlListener): void {
  const entry = archive.entries.get(partKey(path));
  if (entry === undefined) throw new ReadFailure({ kind: "missingPart", part: path });
  const document = new XmlDocument(entry.name, namespaces, listener, archive);
  inflatePart(archive, entry, (piece) => document.write(piece));
  document.end();
}

/** One parse of one part: saxes, its limits, and the decoding before it. */
class XmlDocument {
  private readonly parser = new SaxesParser();
  private readonly scopes: NamespaceScopes;
  private readonly names: string[] = [];
  private decode: PieceDecoder | undefined;
  private events = 0;
  private silence = 0;

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
    this.decode ??= pieceDecoder(xmlEncoding(piece, this.part));
    this.parse(this.decoded(piece, false));
  }

  end(): void {
    if (this.decode !== undefined) this.parse(this.decoded(new Uint8Array(0), true));
    this.parser.close();
  }

  private decoded(piece: Uint8Array, isLast: boolean): string {
    try {
      return (this.decode as PieceDecoder)(piece, isLast);
    } catch {
      throw new ReadFailure({ kind: "unknownEncoding", part: this.part, encoding: null });
    }
  }

  /** A text, tag or comment that goes on over many pieces is measured by how long nothing was heard. */
  private parse(text: string): void {
    const before = this.events;
    this.parser.write(text);
    this.silence = this.events === before ? this.silence + text.length : 0;
    this.checkLength(this.silence);
  }

  private open(qualifiedName: string, attributes: Attributes): void {
    const depth = this.names.length;
    const { limits } = this.archive;
    if (depth >= limits.depth) throw new ReadFailure({ kind: "nestedTooDeep", part: this.part, limit: limits.depth });
    this.events++;
    const name = this.scopes.open(qualifiedName, depth) ?? this.failXml();
    this.names.push(name);
    this.listener.open(name, attributes, depth);
  }

  private close(): void {
    this.events++;
    const name = this.names.pop() as string;
    const depth = this.names.length;
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

/** Spreadsheet elements: transitional and strict OOXML (ECMA-376 parts 4 and 1). */
export const spreadsheetNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** Elements of a `.rels` part (ECMA-376 part 2). */
export const relationshipNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
];

interface Scope {
  readonly depth: number;
  readonly bindings: ReadonlyMap<string, string>;
  /** Qualified names already resolved in this scope. */
  readonly known: Map<string, string>;
}

/**
 * Resolves element names while a document is read: the local name where the element belongs to one of `wanted`, else "".
 * saxes can do this too, at half its speed.
 */
export class NamespaceScopes {
  private readonly scopes: Scope[] = [
    {
      depth: -1,
      bindings: new Map([
        ["xml", "xml"],
        ["", ""],
      ]),
      known: new Map(),
    },
  ];
  private declared: Map<string, string> | null = null;

  constructor(private readonly wanted: readonly string[]) {}

  /** To be called for every attribute, before its element is opened. */
  attribute(name: string, value: string): void {
    if (name.charCodeAt(0) !== 120 || !/^xmlns(:|$)/.test(name)) return;
    this.declared ??= new Map(this.top().bindings);
    this.declared.set(name.slice(6), value.trim());
  }

  /** Null for a prefix that nothing declares. */
  open(name: string, depth: number): string | null {
    if (this.declared !== null) {
      this.scopes.push({ depth, bindings: this.declared, known: new Map() });
      this.declared = null;
    }
    return this.resolve(name);
  }

  /** What an element of this name would be, were it opened here; null for a prefix that nothing declares. */
  resolve(name: string): string | null {
    const { known, bindings } = this.top();
    const before = known.get(name);
    if (before !== undefined) return before;
    const colon = name.indexOf(":");
    const namespace = bindings.get(colon < 0 ? "" : name.slice(0, colon));
    if (namespace === undefined) return null;
    const local = this.wanted.includes(namespace) ? name.slice(colon + 1) : "";
    known.set(name, local);
    return local;
  }

  close(depth: number): void {
    if (this.top().depth === depth) this.scopes.pop();
  }

  private top(): Scope {
    return this.scopes[this.scopes.length - 1] as Scope;
  }
}

import { element, prefixOf, withPrefix } from "./markup";
import { inner, type PlacedElement, placedTree, sourceOf } from "./placedTree";
import { TextEdits } from "./textEdits";

/**
 * The text of a part whose sections must stand in an order, and what is to be changed in it. One of the sections may be
 * so long that it is not looked into.
 */
export class SectionedPart {
  readonly root: PlacedElement;
  /** Of the names of the part's own elements: "" or "x:". */
  readonly prefix: string;
  readonly edits: TextEdits;
  private readonly removedExtensions = new Set<PlacedElement>();

  constructor(
    readonly text: string,
    private readonly order: readonly string[],
    opaque?: string,
  ) {
    this.root = placedTree(text, opaque);
    this.prefix = prefixOf(this.root.name);
    this.edits = new TextEdits(text);
  }

  sections(name: string): readonly PlacedElement[] {
    return this.root.children.filter((child) => child.name === this.prefix + name);
  }

  section(name: string): PlacedElement | undefined {
    return this.sections(name)[0];
  }

  /** A section inside the part's extensions, by its name without prefix. */
  extension(name: string): { readonly ext: PlacedElement; readonly content: PlacedElement } | undefined {
    for (const ext of this.section("extLst")?.children ?? []) {
      const content = inner(ext, name);
      if (content !== undefined) return { ext, content };
    }
    return undefined;
  }

  /** Takes an extension away, and the list of extensions with the last one. */
  removeExtension(ext: PlacedElement): void {
    this.removedExtensions.add(ext);
    const list = this.section("extLst");
    const others = list?.children.filter((child) => !this.removedExtensions.has(child)) ?? [];
    if (list === undefined || others.length > 0 || this.removedExtensions.size > 1) this.replace(ext, "");
    else this.replace(list, "");
  }

  source(place: PlacedElement): string {
    return sourceOf(this.text, place);
  }

  /** The opening tag of a section, or that of an empty one of the name. */
  tag(name: string): string {
    const present = this.section(name);
    return present === undefined ? `<${this.prefix}${name}>` : this.text.slice(present.start, present.headEnd);
  }

  /** Puts markup in a section's place, or where it belongs; `null` takes it away. Names in the markup have no prefix. */
  set(name: string, markup: string | null): void {
    const present = this.section(name);
    if (present !== undefined) this.replace(present, markup ?? "");
    else if (markup !== null) this.add(name, markup);
  }

  /** Adds a section behind those of its name. */
  add(name: string, markup: string): void {
    const rank = this.order.indexOf(name);
    const later = this.root.children.find((child) => this.rankOf(child) > rank);
    this.edits.insert(later?.start ?? this.root.tailStart, withPrefix(markup, this.prefix), rank);
  }

  replace(place: PlacedElement, markup: string): void {
    this.edits.replace(place.start, place.end, withPrefix(markup, this.prefix));
  }

  /** An attribute, with its prefix declared, that leads to another part. */
  link(id: string, namespace: string): string {
    const declared = Object.entries(this.root.attributes).find(
      ([name, value]) => name.startsWith("xmlns:") && value === namespace,
    );
    return declared === undefined ? `xmlns:r="${namespace}" r:id="${id}"` : `${declared[0].slice(6)}:id="${id}"`;
  }

  /** The children of a list with its count, or nothing for an empty one. */
  setList(name: string, items: readonly string[]): void {
    this.set(name, items.length === 0 ? null : element(name, { count: items.length }, items.join("")));
  }

  /** A section that stands as a choice for older programs belongs where its first child would. */
  private rankOf(child: PlacedElement): number {
    const own = this.order.indexOf(child.local);
    if (own >= 0) return own;
    return Math.max(
      -1,
      ...child.children.flatMap((choice) => choice.children.map(({ local }) => this.order.indexOf(local))),
    );
  }
}

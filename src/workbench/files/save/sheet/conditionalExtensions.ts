import { withAttributes } from "../xml/attributes";
import { below, inner, type PlacedElement, textIn } from "../xml/placedTree";
import type { SectionedPart } from "../xml/sectionedPart";

/** What a sheet's extensions say of conditional formatting: younger rules, and younger looks of older ones (data bars). */
export class ConditionalExtensions {
  private readonly blocks: readonly PlacedElement[];
  private readonly removed = new Set<PlacedElement>();
  private readonly ext: PlacedElement | undefined;

  constructor(private readonly part: SectionedPart) {
    const found = part.extension("conditionalFormattings");
    this.ext = found?.ext;
    this.blocks = found?.content.children ?? [];
  }

  /** What belongs to an older rule goes with it to other areas ("A1:A9 C3"), or away with it (`null`). */
  change(rule: PlacedElement, areas: string | null): void {
    const [link] = below(rule, "id");
    const id = link === undefined ? undefined : textIn(this.part.text, link);
    const block = this.blocks.find(({ children }) => children.some(({ attributes }) => attributes["id"] === id));
    if (id === undefined || block === undefined) return;
    const place = inner(block, "sqref");
    if (areas === null) this.removed.add(block);
    else if (place !== undefined) this.part.edits.replace(place.headEnd, place.tailStart, areas);
  }

  /** Rules that only the extensions have stay behind those that new ones pushed back by so many places. */
  finish(pushed: number): void {
    const { ext, part, blocks, removed } = this;
    if (ext !== undefined && removed.size > 0 && removed.size === blocks.length) part.removeExtension(ext);
    else for (const { start, end } of removed) part.edits.replace(start, end, "");
    if (pushed === 0) return;
    for (const rule of blocks.filter((block) => !removed.has(block)).flatMap((block) => below(block, "cfRule"))) {
      const { priority } = rule.attributes;
      if (priority === undefined) continue;
      const tag = part.text.slice(rule.start, rule.headEnd);
      part.edits.replace(rule.start, rule.headEnd, withAttributes(tag, { priority: Number(priority) + pushed }));
    }
  }
}

import { type CellFont, type CellStyle, plainStyle } from "../../../book/cellStyle";
import type { ConditionalLook } from "../../../book/sheetParts";
import { builtinFormatId } from "../../read/builtinFormats";
import { withAttributes } from "../xml/attributes";
import { element, prefixOf, withPrefix } from "../xml/markup";
import { inner, type PlacedElement, placedTree, sourceOf } from "../xml/placedTree";
import { TextEdits } from "../xml/textEdits";
import { alignmentChanges, changedChild, protectionChanges } from "./alignmentMarkup";
import { borderMarkup } from "./borderMarkup";
import { conditionalMarkup } from "./conditionalMarkup";
import { fillMarkup } from "./fillMarkup";
import { fontMarkup } from "./fontMarkup";
import { plainLooks } from "./plainLooks";

/** The lists of a style sheet that grow, with what they hold, in the order in which they stand. */
const lists = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;
type List = keyof typeof lists;

/** All sections of a style sheet, in order. */
const sections = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];

/** The first number that is free for a workbook's own number formats. */
const firstOwnFormat = 164;

/** The looks of a workbook's cells: new ones are made from those that the file has, so that nothing of them is lost. */
export class StyleSheet {
  private readonly root: PlacedElement;
  private readonly prefix: string;
  private readonly added = new Map<List, string[]>();
  private readonly known = new Map<string, number>();
  private readonly derivations = new Map<CellStyle, Map<string, number>>();
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly text: string,
    /** The file's cell formats as the workbench reads them, by number. */
    private readonly looks: readonly CellStyle[],
  ) {
    this.root = placedTree(text);
    this.prefix = prefixOf(this.root.name);
    for (const { attributes } of this.items("numFmts")) {
      this.formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    }
  }

  /** How a cell format of the file looks. */
  lookOf(format: number): CellStyle {
    return this.looks[format] ?? plainStyle;
  }

  /** The number of a cell format that is made from another one, `base`, which looked as `from`, to look as `to`. */
  derived(base: number, from: CellStyle, to: CellStyle): number {
    if (from === to) return base;
    let known = this.derivations.get(to);
    if (known === undefined) this.derivations.set(to, (known = new Map<string, number>()));
    const key = `${base} ${lookText(from)}`;
    let number = known.get(key);
    if (number === undefined) known.set(key, (number = this.derive(base, from, to)));
    return number;
  }

  /** The number of a cell format like another one but for the mark of a text that was entered with "'" before it. */
  quoted(base: number, isQuoted: boolean): number {
    const format = this.source("cellXfs", base);
    const isSame = /\squotePrefix\s*=\s*["'](1|true)["']/.test(format.slice(0, format.indexOf(">"))) === isQuoted;
    if (isSame) return base;
    const end = format.indexOf(">") + 1;
    const tag = withAttributes(format.slice(0, end), { quotePrefix: isQuoted ? 1 : null });
    return this.add("cellXfs", tag + format.slice(end));
  }

  /** The number of a conditional format's look. */
  conditional(look: ConditionalLook): number {
    const format = look.numberFormat === undefined ? 0 : this.formatId(look.numberFormat);
    return this.add("dxfs", withPrefix(conditionalMarkup(look, format), this.prefix));
  }

  /** The part's text with all that was added; `null` where nothing was. */
  finished(): string | null {
    if (this.added.size === 0) return null;
    for (const list of Object.keys(plainLooks) as List[]) if (this.plainStart(list).length > 0) this.grown(list);
    const edits = new TextEdits(this.text);
    for (const [list, added] of this.added) {
      const present = inner(this.root, list);
      const count = this.items(list).length + added.length;
      if (present === undefined) {
        const markup = element(this.prefix + list, { count }, added.join(""));
        edits.insert(this.placeOf(list), markup, sections.indexOf(list));
      } else {
        const head = withAttributes(this.text.slice(present.start, present.headEnd), { count }).replace(/\/>$/, ">");
        edits.replace(present.start, present.headEnd, head);
        const isEmpty = this.text.slice(present.start, present.headEnd).endsWith("/>");
        edits.insert(present.tailStart, added.join("") + (isEmpty ? `</${present.name}>` : ""));
      }
    }
    return edits.applied();
  }

  private derive(base: number, from: CellStyle, to: CellStyle): number {
    const { text, tree, format } = this.format(base);
    const attribute = (name: string): number => Number(format.attributes[name] ?? 0);
    const changes: Record<string, string | number> = {};
    const set = (id: string, apply: string, number: number): void => {
      changes[id] = number;
      changes[apply] = 1;
    };
    if (from.numberFormat !== to.numberFormat) {
      set("numFmtId", "applyNumberFormat", this.formatId(to.numberFormat));
    }
    const font = changedFont(from.font, to.font);
    if (font !== null) set("fontId", "applyFont", this.fontId(attribute("fontId"), font));
    if (from.fill !== to.fill) {
      set(
        "fillId",
        "applyFill",
        to.fill === null ? 0 : this.add("fills", withPrefix(fillMarkup(to.fill), this.prefix)),
      );
    }
    if (JSON.stringify(from.borders) !== JSON.stringify(to.borders)) {
      set("borderId", "applyBorder", this.borderId(attribute("borderId"), from, to));
    }
    const [alignment, protection] = [alignmentChanges(from, to), protectionChanges(from, to)];
    if (Object.keys(alignment).length > 0) changes["applyAlignment"] = 1;
    if (Object.keys(protection).length > 0) changes["applyProtection"] = 1;
    const children = [
      changedChild(text, `${this.prefix}alignment`, inner(tree, "alignment"), alignment),
      changedChild(text, `${this.prefix}protection`, inner(tree, "protection"), protection),
      ...tree.children
        .filter(({ local }) => local !== "alignment" && local !== "protection")
        .map((one) => sourceOf(text, one)),
    ].join("");
    const tag = withAttributes(text.slice(tree.start, tree.headEnd), changes).replace(/\s*\/?>$/, "");
    return this.add("cellXfs", children === "" ? `${tag}/>` : `${tag}>${children}</${tree.name}>`);
  }

  private format(number: number): {
    readonly text: string;
    readonly tree: PlacedElement;
    readonly format: PlacedElement;
  } {
    const text = this.source("cellXfs", number);
    const tree = placedTree(text);
    return { text, tree, format: tree };
  }

  private fontId(base: number, changes: Partial<CellFont>): number {
    const text = this.source("fonts", base);
    const markup = fontMarkup(text, text === "" ? undefined : placedTree(text), changes);
    return this.add("fonts", withPrefix(markup, this.prefix));
  }

  private borderId(base: number, from: CellStyle, to: CellStyle): number {
    const text = this.source("borders", base);
    const markup = borderMarkup(text, text === "" ? undefined : placedTree(text), from.borders, to.borders);
    return this.add("borders", withPrefix(markup, this.prefix));
  }

  private formatId(code: string): number {
    const builtin = builtinFormatId(code);
    const known = builtin ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.add("numFmts", element(`${this.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  /** Puts an item at the end of its list, if no equal one was put there before, and answers its number. */
  private add(list: List, markup: string): number {
    const key = `${list} ${markup}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const number = this.items(list).length + this.grown(list).push(markup) - 1;
    this.known.set(key, number);
    return number;
  }

  /** What stands behind the file's items of a list. */
  private grown(list: List): string[] {
    const added = this.added.get(list) ?? this.plainStart(list);
    this.added.set(list, added);
    return added;
  }

  /** The plain items that the file's list is too short for: in their places, new ones would be the looks of all other cells. */
  private plainStart(list: List): string[] {
    const plain: readonly string[] = list in plainLooks ? plainLooks[list as keyof typeof plainLooks] : [];
    return plain.slice(this.items(list).length).map((markup) => withPrefix(markup, this.prefix));
  }

  private items(list: List): readonly PlacedElement[] {
    return inner(this.root, list)?.children.filter(({ local }) => local === lists[list]) ?? [];
  }

  /** An item as it is written, be it the file's or a new one; "" where there is none. */
  private source(list: List, number: number): string {
    const present = this.items(list);
    const item = present[number];
    if (item !== undefined) return sourceOf(this.text, item);
    const others = this.added.get(list) ?? this.plainStart(list);
    return others[number - present.length] ?? (list === "cellXfs" ? `<${this.prefix}xf/>` : "");
  }

  private placeOf(list: List): number {
    const later = this.root.children.find(({ local }) => sections.indexOf(local) > sections.indexOf(list));
    return later?.start ?? this.root.tailStart;
  }
}

function changedFont(from: CellFont, to: CellFont): Partial<CellFont> | null {
  const changes = Object.entries(to).filter(([key, value]) => from[key as keyof CellFont] !== value);
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

const texts = new WeakMap<CellStyle, string>();

function lookText(style: CellStyle): string {
  let text = texts.get(style);
  if (text === undefined) texts.set(style, (text = JSON.stringify(style)));
  return text;
}

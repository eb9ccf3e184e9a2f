/** A number format, taken apart: up to four sections for positive, negative, zero and text. */
export interface FormatSection {
  readonly kind: "general" | "text" | "number" | "date";
  readonly tokens: readonly FormatToken[];
  readonly condition?: (value: number) => boolean;
}

export interface FormatToken {
  readonly kind:
    "literal" | "digit" | "point" | "comma" | "percent" | "exponent" | "fraction" | "text" | "date" | "general";
  /** As in the format; of a literal what is shown. */
  readonly text: string;
}

const cache = new Map<string, readonly FormatSection[]>();

/** A format is read once. */
export function formatSections(format: string): readonly FormatSection[] {
  let sections = cache.get(format);
  if (sections === undefined) cache.set(format, (sections = splitSections(format).map(readSection)));
  return sections;
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const piece of format.match(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|;|[^;]/gs) ?? []) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections.slice(0, 4);
}

const pieces =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[([^\]]*)\]|(general)|(am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)|(e[+-])|([0#?])|(\.)|(,)|(%)|(\/)|(@)|(.)/gis;

function readSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"];
  for (const match of section.matchAll(pieces)) {
    const bracket = match[4];
    if (bracket === undefined) {
      const token = readToken(match);
      if (token !== undefined) tokens.push(token);
      continue;
    }
    condition ??= readCondition(bracket);
    if (/^(h+|m+|s+)$/i.test(bracket)) tokens.push({ kind: "date", text: `[${bracket.toLowerCase()}]` });
    const currency = /^\$([^-]*)/.exec(bracket)?.[1];
    if (currency) tokens.push({ kind: "literal", text: currency });
  }
  return { kind: sectionKind(tokens), tokens, condition };
}

/** By the place in `pieces` of what matched. */
const kinds: Readonly<Record<number, FormatToken["kind"]>> = {
  1: "literal",
  2: "literal",
  5: "general",
  6: "date",
  7: "exponent",
  8: "digit",
  9: "point",
  10: "comma",
  11: "percent",
  12: "fraction",
  13: "text",
  14: "literal",
};

function readToken(match: RegExpMatchArray): FormatToken | undefined {
  // A gap as wide as a sign is shown as a blank; a fill sign is not shown.
  if (match[3] !== undefined) return { kind: "literal", text: " " };
  for (const [place, kind] of Object.entries(kinds)) {
    const text = match[Number(place)];
    if (text !== undefined) return { kind, text: kind === "date" ? text.toLowerCase() : text };
  }
  return undefined;
}

function sectionKind(tokens: readonly FormatToken[]): FormatSection["kind"] {
  const has = (kind: FormatToken["kind"]): boolean => tokens.some((token) => token.kind === kind);
  if (has("general")) return "general";
  if (has("text")) return "text";
  return has("date") ? "date" : "number";
}

function readCondition(bracket: string): FormatSection["condition"] {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
  if (match === null) return undefined;
  const bound = Number(match[2]);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    "<": (value) => value < bound,
    ">": (value) => value > bound,
    "<=": (value) => value <= bound,
    ">=": (value) => value >= bound,
    "=": (value) => value === bound,
    "<>": (value) => value !== bound,
  };
  return tests[match[1]!];
}

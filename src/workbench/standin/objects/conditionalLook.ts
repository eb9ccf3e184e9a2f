import type { BorderEdge } from "../../book/cellStyle";
import type { ConditionalLook } from "../../book/sheetParts";
import { booleanArgument, textArgument, wholeNumber, wordArgument } from "../cells";
import { readColor } from "../colors";
import { changeLook, formatOf } from "../conditionalParts";
import { conditionalEdges, plainBorder, borderStyles } from "../edges";
import type { Host } from "../host";
import type { InSheet } from "../items";
import { live, type ObjectType, type Property } from "../objectType";
import { invalid } from "../refusal";

export const conditionalRangeFormat: ObjectType<"ConditionalRangeFormat"> = {
  properties: {
    NumberFormat: {
      get: (item, host) => formatOf(item, host).format.numberFormat ?? null,
      set: (item, value, host) => changeLook(item, { numberFormat: textArgument(value) }, host),
    },
  },
  links: {
    Borders: (item) => live("ConditionalRangeBorderCollection", item),
    Fill: (item) => live("ConditionalRangeFill", item),
    Font: (item) => live("ConditionalRangeFont", item),
  },
};

export const conditionalRangeFill: ObjectType<"ConditionalRangeFill"> = {
  properties: {
    Color: {
      get: (item, host) => formatOf(item, host).format.fill ?? "",
      set: (item, value, host) => changeLook(item, { fill: readColor(value) }, host),
    },
  },
  methods: { Clear: (item, _, host) => changeLook(item, { fill: undefined }, host) },
};

type LookFont = NonNullable<ConditionalLook["font"]>;

function fontProperty<Key extends keyof LookFont>(
  key: Key,
  read: (value: unknown) => LookFont[Key],
): Property<InSheet<string>> {
  return {
    get: (item, host) => formatOf(item, host).format.font?.[key] ?? null,
    set(item, value, host) {
      const font = { ...formatOf(item, host).format.font, [key]: read(value) };
      changeLook(item, { font }, host);
    },
  };
}

export const conditionalRangeFont: ObjectType<"ConditionalRangeFont"> = {
  properties: {
    Bold: fontProperty("bold", booleanArgument),
    Italic: fontProperty("italic", booleanArgument),
    Strikethrough: fontProperty("strikethrough", booleanArgument),
    Underline: fontProperty("underline", (value) => wordArgument(value, ["None", "Single", "Double"] as const)),
    Color: fontProperty("color", readColor),
  },
  methods: { Clear: (item, _, host) => changeLook(item, { font: undefined }, host) },
};

function border(item: InSheet<string>, edge: BorderEdge) {
  return live("ConditionalRangeBorder", { ...item, edge });
}

function edgeNamed(value: unknown): BorderEdge {
  return wordArgument(value, conditionalEdges);
}

export const conditionalRangeBorders: ObjectType<"ConditionalRangeBorderCollection"> = {
  properties: { Count: { get: () => conditionalEdges.length } },
  links: {
    Top: (item) => border(item, "EdgeTop"),
    Bottom: (item) => border(item, "EdgeBottom"),
    Left: (item) => border(item, "EdgeLeft"),
    Right: (item) => border(item, "EdgeRight"),
  },
  collection: {
    items: (item) => conditionalEdges.map((edge) => border(item, edge)),
    find: (item, edge) => border(item, edgeNamed(edge)),
  },
  methods: {
    GetItemAt(item, [index]) {
      const edge = conditionalEdges[wholeNumber(index)];
      if (edge === undefined) throw invalid();
      return border(item, edge);
    },
  },
};

type BorderItem = InSheet<string> & { readonly edge: BorderEdge };

function changeBorder(
  item: BorderItem,
  change: { readonly color?: string; readonly style?: string },
  host: Host,
): void {
  const { borders = {} } = formatOf(item, host).format;
  const next = { ...plainBorder, ...borders[item.edge], ...change };
  const others = Object.fromEntries(Object.entries(borders).filter(([edge]) => edge !== item.edge));
  const kept = next.style === "None" ? {} : { [item.edge]: next };
  changeLook(item, { borders: { ...others, ...kept } }, host);
}

export const conditionalRangeBorder: ObjectType<"ConditionalRangeBorder"> = {
  properties: {
    SideIndex: { get: (item) => item.edge },
    Style: {
      get: (item, host) => formatOf(item, host).format.borders?.[item.edge]?.style ?? "None",
      set: (item, value, host) => changeBorder(item, { style: wordArgument(value, borderStyles) }, host),
    },
    Color: {
      get: (item, host) => formatOf(item, host).format.borders?.[item.edge]?.color ?? "",
      set: (item, value, host) => changeBorder(item, { color: readColor(value) }, host),
    },
  },
};

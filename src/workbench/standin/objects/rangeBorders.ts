import type { Area } from "../../../host/sheet";
import type { Border, BorderEdge } from "../../book/cellStyle";
import { sheetOf, wholeNumber, wordArgument } from "../cells";
import { changeStyle } from "../changeStyle";
import { readColor } from "../colors";
import { borderStyles, borderWeights, plainBorder } from "../edges";
import type { Host } from "../host";
import type { Cells, Items } from "../items";
import { live, type ObjectType } from "../objectType";
import { invalid } from "../refusal";
import { uniform } from "../uniform";

type Side = Items["RangeBorder"]["side"];
type BorderItem = Items["RangeBorder"];

const sides: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** Which cells of an area draw a side, and at which of their own edges. */
function drawnBy(area: Area, side: Side): { readonly area: Area; readonly edge: BorderEdge } | undefined {
  switch (side) {
    case "EdgeTop":
      return { area: { ...area, lastRow: area.firstRow }, edge: side };
    case "EdgeBottom":
      return { area: { ...area, firstRow: area.lastRow }, edge: side };
    case "EdgeLeft":
      return { area: { ...area, lastColumn: area.firstColumn }, edge: side };
    case "EdgeRight":
      return { area: { ...area, firstColumn: area.lastColumn }, edge: side };
    case "InsideHorizontal":
      return area.firstRow === area.lastRow
        ? undefined
        : { area: { ...area, firstRow: area.firstRow + 1 }, edge: "EdgeTop" };
    case "InsideVertical":
      return area.firstColumn === area.lastColumn
        ? undefined
        : { area: { ...area, firstColumn: area.firstColumn + 1 }, edge: "EdgeLeft" };
    default:
      return { area, edge: side };
  }
}

function readBorder<Key extends keyof Border>({ cells, side }: BorderItem, key: Key, host: Host): Border[Key] | null {
  const drawn = cells.areas.flatMap((area) => drawnBy(area, side) ?? []);
  const edge = drawn[0]?.edge;
  if (edge === undefined) return null;
  const parts = { sheet: cells.sheet, areas: drawn.map(({ area }) => area) };
  return uniform(
    parts,
    host,
    (style) => style.borders[edge]?.[key] ?? ({ ...plainBorder, style: "None" } as Border)[key],
  );
}

function changeBorder({ cells, side }: BorderItem, change: Partial<Border>, host: Host): void {
  const sheet = sheetOf(cells, host);
  for (const area of cells.areas) {
    const drawn = drawnBy(area, side);
    if (drawn === undefined) continue;
    for (const { area: piece, style } of sheet.styleStretches(drawn.area)) {
      const next = { ...plainBorder, ...style.borders[drawn.edge], ...change };
      changeStyle({ sheet: cells.sheet, areas: [piece] }, { borders: { [drawn.edge]: next } }, host);
    }
  }
}

export const rangeBorder: ObjectType<"RangeBorder"> = {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (item, host) => readBorder(item, "style", host),
      set: (item, value, host) => changeBorder(item, { style: wordArgument(value, borderStyles) }, host),
    },
    Weight: {
      get: (item, host) => readBorder(item, "weight", host),
      set: (item, value, host) => changeBorder(item, { weight: wordArgument(value, borderWeights) }, host),
    },
    Color: {
      get: (item, host) => readBorder(item, "color", host),
      set: (item, value, host) => changeBorder(item, { color: readColor(value) }, host),
    },
  },
};

const sideLink = (side: Side) => (cells: Cells) => live("RangeBorder", { cells, side });

export const rangeBorders: ObjectType<"RangeBorderCollection"> = {
  properties: { Count: { get: () => sides.length } },
  // The names that setCellProperties gives the sides.
  links: {
    Top: sideLink("EdgeTop"),
    Bottom: sideLink("EdgeBottom"),
    Left: sideLink("EdgeLeft"),
    Right: sideLink("EdgeRight"),
    Horizontal: sideLink("InsideHorizontal"),
    Vertical: sideLink("InsideVertical"),
    DiagonalDown: sideLink("DiagonalDown"),
    DiagonalUp: sideLink("DiagonalUp"),
  },
  collection: {
    items: (cells) => sides.map((side) => live("RangeBorder", { cells, side })),
    find: (cells, side) => live("RangeBorder", { cells, side: wordArgument(side, sides) }),
  },
  methods: {
    GetItemAt(cells, [index]) {
      const side = sides[wholeNumber(index)];
      if (side === undefined) throw invalid();
      return live("RangeBorder", { cells, side });
    },
  },
};

import type { Border, BorderEdge, CellStyle } from "../../book/cellStyle";
import { type ColorContext, colorOf } from "./colors";
import type { XmlNode } from "./xmlTree";

/** The lines of a file and what Excel's API calls them (ECMA-376 part 1, 18.18.3). */
export const borderLines: Readonly<Record<string, Pick<Border, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const edges: Readonly<Record<string, BorderEdge>> = {
  left: "EdgeLeft",
  start: "EdgeLeft",
  right: "EdgeRight",
  end: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
};

export function readBorders(node: XmlNode, colors: ColorContext): CellStyle["borders"] {
  const found: Partial<Record<BorderEdge, Border>> = {};
  for (const line of node.children) {
    const shape = borderLines[line.attributes["style"] ?? "none"];
    if (shape === undefined) continue;
    const color =
      colorOf(
        line.children.find(({ name }) => name === "color"),
        colors,
      ) ?? "#000000";
    for (const edge of edgesOf(line.name, node)) found[edge] = { ...shape, color };
  }
  return found;
}

function edgesOf(name: string, { attributes }: XmlNode): BorderEdge[] {
  if (name !== "diagonal") return edges[name] === undefined ? [] : [edges[name]];
  const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
  return [
    ...(isOn(attributes["diagonalDown"]) ? (["DiagonalDown"] as const) : []),
    ...(isOn(attributes["diagonalUp"]) ? (["DiagonalUp"] as const) : []),
  ];
}

import type { Border, BorderEdge, BorderStyle } from "../book/cellStyle";

/** The edges that a conditional format can draw. */
export const conditionalEdges: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

export const borderStyles: readonly BorderStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];

export const borderWeights: readonly Border["weight"][] = ["Hairline", "Thin", "Medium", "Thick"];

/** What a border is until it is said otherwise. */
export const plainBorder: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

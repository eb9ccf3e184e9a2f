import { textArgument } from "./cells";
import { invalid } from "./refusal";

/** The names of HTML 4, which Excel takes too; other names are refused loudly rather than guessed. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of what an add-in wrote: "#ff0000", "ff0000" or "red". */
export function readColor(value: unknown): string {
  const text = textArgument(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? named[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalid();
  return color;
}

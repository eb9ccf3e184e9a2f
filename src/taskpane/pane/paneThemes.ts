import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "./fluent";
import type { Environment } from "../../host/sheet";

/** From almost black to almost white around the green of the icon; 80 stands on white, 100 and above on dark grey. */
const green: BrandVariants = {
  10: "#001108",
  20: "#021d10",
  30: "#042c1a",
  40: "#063823",
  50: "#07422a",
  60: "#094c31",
  70: "#0a5536",
  80: "#0b5d3b",
  90: "#207a54",
  100: "#46a87c",
  110: "#5cba8f",
  120: "#78c9a5",
  130: "#97d8bc",
  140: "#b5e5d1",
  150: "#d2f0e4",
  160: "#ecf9f3",
};

/** Segoe UI has Arabic letters on Windows, Tahoma on a Mac. */
const fontFamilyBase = '"Segoe UI", Tahoma, "Noto Sans Arabic", sans-serif';

export const paneThemes: Readonly<Record<Environment["theme"], Theme>> = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: { ...createDarkTheme(green), fontFamilyBase },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

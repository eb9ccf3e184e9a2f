import type { Environment } from "../../sheet";

/** Excel's theme as the pane can follow it. The system's high contrast comes before Excel's own light or dark. */
export function themeOf(officeTheme: Partial<Office.OfficeTheme> | undefined): Environment["theme"] {
  if (globalThis.matchMedia?.("(forced-colors: active)").matches) return "highContrast";
  if (isPureContrast(officeTheme)) return "highContrast";
  if (officeTheme?.isDarkTheme !== undefined) return officeTheme.isDarkTheme ? "dark" : "light";
  return isDark(officeTheme?.bodyBackgroundColor ?? "#FFFFFF") ? "dark" : "light";
}

/** By the brightness of the colour, "#RRGGBB". Source: ITU-R BT.601 luma. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** White on black alone, in controls as around them: no theme of Excel's own is so, Windows' high contrast is. */
function isPureContrast(theme: Partial<Office.OfficeTheme> | undefined): boolean {
  const backgrounds = [theme?.bodyBackgroundColor, theme?.controlBackgroundColor];
  const foregrounds = [theme?.bodyForegroundColor, theme?.controlForegroundColor];
  return (
    backgrounds.every((color) => color?.toUpperCase() === "#000000") &&
    foregrounds.every((color) => color?.toUpperCase() === "#FFFFFF")
  );
}

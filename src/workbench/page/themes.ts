import { darkTheme, lightTheme, type OfficeTheme } from "../standin/officeContext";

export type ThemeName = "light" | "dark" | "highContrast";

/** Windows' black high-contrast theme, as Office hands it on. */
const highContrastTheme: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
  themeId: 3,
};

export const themes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: lightTheme,
  dark: darkTheme,
  highContrast: highContrastTheme,
};

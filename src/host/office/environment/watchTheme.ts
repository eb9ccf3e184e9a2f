import type { Environment } from "../../sheet";
import { themeOf } from "./themeOf";

/** How often Excel's theme is looked at: Office.js has no event for it in Excel. */
const everyMilliseconds = 3_000;

/** Tells of a change of theme, until the returned function is called. */
export function watchTheme(changed: (theme: Environment["theme"]) => void): () => void {
  let known = themeOf(Office.context.officeTheme);
  const look = (): void => {
    const theme = themeOf(Office.context.officeTheme);
    if (theme === known) return;
    known = theme;
    changed(theme);
  };
  const forced = globalThis.matchMedia?.("(forced-colors: active)");
  forced?.addEventListener("change", look);
  const clock = setInterval(look, everyMilliseconds);
  return () => {
    forced?.removeEventListener("change", look);
    clearInterval(clock);
  };
}

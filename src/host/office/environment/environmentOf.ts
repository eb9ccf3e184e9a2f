import type { Environment } from "../../sheet";
import { hasNotes } from "../notes/hasNotes";
import { supports } from "./supports";
import { themeOf } from "./themeOf";

/** What surrounds the page, by the library's context. */
export function environmentOf(context: Office.Context): Environment {
  const { host, platform, version } = context.diagnostics;
  return {
    language: context.displayLanguage,
    theme: themeOf(context.officeTheme),
    hasNotes: hasNotes(),
    insertsFiles: supports("1.13"),
    mergesUndo: supports("1.20"),
    host: `${String(host)} ${version} (${String(platform)})`,
  };
}

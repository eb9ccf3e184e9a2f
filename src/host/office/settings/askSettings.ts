import type { Json, KeptSettings } from "../../sheet";

/** Asks for all that the add-in keeps with the workbook. */
export function askSettings({ workbook: { settings } }: Excel.RequestContext): () => KeptSettings {
  settings.load("items/key,items/value");
  return () => Object.fromEntries(settings.items.map(({ key, value }) => [key, value as Json]));
}

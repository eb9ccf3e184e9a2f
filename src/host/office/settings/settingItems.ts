import type { Json } from "../../sheet";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";

/** Keeps values with the workbook, each under its key; `null` forgets one. */
export function settingItems(settings: Readonly<Record<string, Json>>): WriteItem[] {
  return Object.entries(settings).map(([key, value]) => ({
    bytes: jsonBytes(value, 2),
    queue: ({ workbook }) => {
      if (value === null) workbook.settings.getItemOrNullObject(key).delete();
      else workbook.settings.add(key, value);
    },
  }));
}

import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";

/** Takes the chart with this name off the sheet, where it is there. */
export function chartGoneItem(name: string): WriteItem {
  return {
    bytes: jsonBytes(name, 1),
    queue: ({ sheet }) => void sheet.charts.getItemOrNullObject(name).delete(),
  };
}

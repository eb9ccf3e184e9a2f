import type { Stranger } from "../files/fileContents";
import type { SavedBook } from "../files/save/savedBook";
import type { Words } from "../words/words";
import { element } from "./element";

/** What the user should know before the file is handed over; `null` where there is nothing to say. */
export function savingRemarks(
  strangers: readonly Stranger[],
  { lost, extension }: SavedBook,
  { keep }: Words,
): HTMLElement | null {
  const kept = strangers.filter(({ kind }) => !lost.some((one) => one.kind === kind));
  const parts = [
    ...section(
      keep.text,
      kept.map(({ kind, count, sheet }) => keep.item(keep.kinds[kind], count, sheet)),
    ),
    ...section(
      keep.lostText,
      lost.map(({ kind, count, sheet }) => keep.item(keep.lostKinds[kind], count, sheet)),
    ),
    ...(extension === ".xlsm" ? [element("p", {}, keep.notAsXlsx)] : []),
  ];
  return parts.length === 0 ? null : element("div", { class: "remarks" }, ...parts);
}

function section(text: string, items: readonly string[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [element("p", {}, text), element("ul", {}, ...items.map((item) => element("li", {}, item)))];
}

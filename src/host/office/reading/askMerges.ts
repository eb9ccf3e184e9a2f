import { areaAt } from "../../cells/address";
import type { Area } from "../../sheet";

/** Asks for the merged areas of a range. Excel fails where they are more than 512. */
export function askMerges(range: Excel.Range): () => Area[] {
  const merges = range.getMergedAreasOrNullObject();
  merges.load("areas/items/address");
  return () => (merges.isNullObject ? [] : Array.from(merges.areas.items, ({ address }) => areaAt(address)));
}

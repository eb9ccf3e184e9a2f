import type { SheetItems, WriteItem } from "./writeItem";

/** Excel on the web takes 5 MB a request; sizes are estimates. */
const mostBytes = 4_500_000;

/** An item with the sheet that it goes to. */
export interface PlacedItem extends WriteItem {
  readonly sheet: string;
}

/** All items in their order, in as few requests as can be carried. */
export function requestsOf(parts: readonly SheetItems[]): PlacedItem[][] {
  const requests: PlacedItem[][] = [];
  let room = 0;
  for (const item of parts.flatMap(({ sheet, items }) => items.map((each) => ({ ...each, sheet })))) {
    room -= item.bytes;
    if (room >= 0) requests[requests.length - 1]?.push(item);
    else {
      requests.push([item]);
      room = mostBytes - item.bytes;
    }
  }
  return requests;
}

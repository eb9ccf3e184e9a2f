/** Things that a message names one after the other, before it ends in "…". */
const mostNamed = 6;

/** "a، b، …": the first few, with the language's comma. */
export function shownList(items: readonly (string | number)[], comma: string): string {
  const named = items.slice(0, mostNamed).join(comma);
  return items.length > mostNamed ? `${named}${comma}…` : named;
}

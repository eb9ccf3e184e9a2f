import type { PlacedElement } from "./placedTree";
import { TextEdits } from "./textEdits";

/** The text with one more child at the end of its root, which may have been empty. */
export function withChild(text: string, root: PlacedElement, child: string): string {
  const edits = new TextEdits(text);
  if (root.tailStart === root.headEnd && text.slice(root.headEnd - 2, root.headEnd) === "/>") {
    edits.replace(root.headEnd - 2, root.headEnd, `>${child}</${root.name}>`);
  } else {
    edits.insert(root.tailStart, child);
  }
  return edits.applied();
}

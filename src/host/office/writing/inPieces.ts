import type { SheetItems, WriteItem } from "./writeItem";

/** Milliseconds of work after which the page draws and answers before more of it. */
const longest = 40;

/** What is to be written to one sheet and is made only as it is asked for. */
export interface UnmadeItems {
  readonly sheet: string;
  readonly items: Iterable<WriteItem>;
}

/** Makes all items without keeping the page waiting. Nothing is sent meanwhile: whoever stops here has changed nothing. */
export async function inPieces(parts: readonly UnmadeItems[]): Promise<SheetItems[]> {
  const made: SheetItems[] = [];
  let since = performance.now();
  for (const { sheet, items } of parts) {
    const all: WriteItem[] = [];
    made.push({ sheet, items: all });
    for (const item of items) {
      all.push(item);
      if (performance.now() - since < longest) continue;
      await laterTask();
      since = performance.now();
    }
  }
  return made;
}

/** A message comes at once also to a page that is out of sight; its timers would be held up for a second each. */
function laterTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

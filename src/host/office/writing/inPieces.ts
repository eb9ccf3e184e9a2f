import type { WriteItem } from "./writeItem";

/** Milliseconds of work after which the page draws and answers before more of it. */
const longest = 40;

/** Makes all items of all sheets without keeping the page waiting. Nothing is sent before all are made. */
export async function inPieces(sheets: readonly Iterable<WriteItem>[]): Promise<WriteItem[][]> {
  const made: WriteItem[][] = [];
  let since = performance.now();
  for (const items of sheets) {
    const all: WriteItem[] = [];
    made.push(all);
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

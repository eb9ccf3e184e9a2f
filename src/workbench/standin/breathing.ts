/** Lets a page draw in between: settles in a later task. */
export type Pause = () => Promise<void>;

/** Milliseconds of work after which a page should draw again. */
const longest = 40;

/** Pauses between the steps of long work: the function returned answers a promise when it is time to. */
export function breathing(pause: Pause | undefined): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (pause === undefined || performance.now() - since < longest) return undefined;
    return pause().then(() => void (since = performance.now()));
  };
}

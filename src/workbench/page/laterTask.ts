/** Settles in a later task: whatever the browser has to draw or to answer goes first. */
export function laterTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Scrolls to the head of the pane: the verdict, the counts, and the message below them are in sight together. */
export function showHead(): void {
  document.documentElement.scrollTop = 0;
}

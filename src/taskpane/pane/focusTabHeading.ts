/** The id of the heading of the tab that is shown. */
export const tabHeadingId = "tab-heading";

let isAsked = false;

/**
 * Moves the focus to the heading of the tab that is about to be shown, so that a screen reader goes on there; where that tab
 * is yet to be loaded, as soon as it stands there.
 */
export function focusTabHeading(): void {
  isAsked = true;
  requestAnimationFrame(takeAskedFocus);
}

/** What a heading does when it comes: takes the focus if it was asked for. */
export function takeAskedFocus(): void {
  const heading = document.getElementById(tabHeadingId);
  if (!isAsked || !heading) return;
  isAsked = false;
  heading.focus();
}

/** The id of the heading of the tab that is shown. */
export const tabHeadingId = "tab-heading";

/** Moves the focus to the heading of the tab that is about to be shown, so that a screen reader goes on there. */
export function focusTabHeading(): void {
  requestAnimationFrame(() => document.getElementById(tabHeadingId)?.focus());
}

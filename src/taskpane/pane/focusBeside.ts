import { focusTabHeading } from "./focusTabHeading";

/**
 * Moves the focus from an entry that is about to go to the one after it, else before it, so that whoever works down a list
 * goes on there; from the last one left to the tab's heading.
 */
export function focusBeside(entry: Element | null): void {
  const beside = entry?.nextElementSibling ?? entry?.previousElementSibling;
  if (beside instanceof HTMLElement) beside.focus();
  else focusTabHeading();
}

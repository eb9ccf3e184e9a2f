import { useEffect, useRef, type KeyboardEvent } from "react";
import { focusTabHeading } from "./focusTabHeading";

/**
 * A preview, or a question, that waits for the user's word. Its heading takes the focus when it comes. Escape leaves it as
 * its own button does; the focus then returns to the button that asked for it, found by its id, or to the tab's heading.
 */
export function usePreview(forget: () => void, opener: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = () => {
    forget();
    requestAnimationFrame(() => {
      const button = document.getElementById(opener);
      if (button) button.focus();
      else focusTabHeading();
    });
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
  };
  return { heading, leave, leaveOnEscape };
}

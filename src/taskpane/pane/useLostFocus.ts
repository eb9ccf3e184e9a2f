import { useEffect, useRef, type FocusEvent } from "react";
import { focusTabHeading } from "./focusTabHeading";
import { showHead } from "./showHead";

/**
 * Where the button that was pressed is gone when its work is done, the focus goes to the tab's heading instead of being
 * lost; never while the user is in the sheet. Gives the handler that notes where the focus is.
 */
export function useLostFocus(isBusy: boolean): (event: FocusEvent) => void {
  const last = useRef<Element>();
  useEffect(() => {
    const isLost = last.current && !last.current.isConnected && document.activeElement === document.body;
    if (!isBusy && isLost && document.hasFocus()) {
      showHead();
      focusTabHeading();
    }
  }, [isBusy]);
  return ({ target }) => {
    last.current = target;
  };
}

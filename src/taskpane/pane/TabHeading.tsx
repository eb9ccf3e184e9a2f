import { useEffect } from "react";
import { tabHeadingId, takeAskedFocus } from "./focusTabHeading";

/** The heading of a tab; the focus comes here when something else than its own tab opened it. */
export function TabHeading({ children }: { readonly children: string }) {
  useEffect(takeAskedFocus, []);
  return (
    <h2 id={tabHeadingId} tabIndex={-1}>
      {children}
    </h2>
  );
}

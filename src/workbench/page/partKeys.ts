const focusable = "iframe, [tabindex='0'], button:not(:disabled), input:not(:disabled), textarea, select, a[href]";

/** In the order in which F6 leads through them. */
const partNames = ["toolbar", "formulaBar", "grid", "tabs", "pane"] as const;

type Parts = Readonly<Record<(typeof partNames)[number], { readonly element: HTMLElement }>>;

/**
 * F6 and Shift+F6 lead from one part of the page to the next, in a circle, as in Excel. In the grid Tab goes from cell to cell,
 * so that without them nobody could leave it by the keyboard. Parts that are not shown are passed over.
 */
export function listenToPartKeys(parts: () => Parts | null): void {
  document.addEventListener("keydown", (event) => {
    const present = parts();
    if (present === null || !isPartKey(event)) return;
    event.preventDefault();
    const shown = partNames.map((name) => present[name].element).filter((part) => part.checkVisibility());
    const here = shown.findIndex((part) => part.contains(document.activeElement));
    const next = event.shiftKey ? Math.max(here, 0) - 1 : here + 1;
    focusIn(shown[(next + shown.length) % shown.length]);
  });
}

/** The keys pressed in a frame reach the page around it. */
export function forwardPartKeys(frame: Document): void {
  frame.addEventListener("keydown", (event) => {
    if (!isPartKey(event)) return;
    event.preventDefault();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: event.key, shiftKey: event.shiftKey }));
  });
}

function isPartKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === "F6" && !ctrlKey && !altKey && !metaKey;
}

/** A frame is entered rather than what stands above it. */
function focusIn(part: HTMLElement | undefined): void {
  const first = part?.matches(focusable) ? part : (part?.querySelector("iframe") ?? part?.querySelector(focusable));
  if (first instanceof HTMLElement) first.focus();
}

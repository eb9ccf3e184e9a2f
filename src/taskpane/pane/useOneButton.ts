import { useRef, type MouseEvent } from "react";

/**
 * Whoever clicks twice in a row means one button: where another has come into its place after the first click, the second
 * one does nothing. Gives the handler that sees every click before the buttons do.
 */
export function useOneButton(): (event: MouseEvent) => void {
  const meant = useRef<Element | null>(null);
  return (event) => {
    const button = (event.target as Element).closest("button");
    if (event.detail < 2) meant.current = button;
    else if (button !== meant.current) event.stopPropagation();
  };
}

import type { KeptText } from "../session/sessionParts";

/** A text in the browser's own store. Where the browser keeps nothing (a private window, a full disk), it is forgotten: nothing depends on it. */
export function browserKeptText(key: string): KeptText {
  return {
    read() {
      try {
        return localStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(text) {
      try {
        localStorage.setItem(key, text);
      } catch {
        // The choice holds until the pane is closed.
      }
    },
  };
}

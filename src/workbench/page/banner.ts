import type { Words } from "../words/words";
import { element } from "./element";

/** Says on the page's face that it stands in for Excel, and what it cannot do. */
export function banner(words: Words["banner"]): HTMLElement {
  const close = element(
    "button",
    { type: "button", class: "plain", "aria-label": words.close, title: words.close },
    "×",
  );
  const limits = element("ul", {}, ...words.limits.map((limit) => element("li", {}, limit)));
  const more = element("details", {}, element("summary", {}, words.more), limits);
  const note = element(
    "section",
    { class: "banner", "aria-label": words.more },
    element("p", {}, words.text),
    more,
    close,
  );
  close.addEventListener("click", () => note.remove());
  return note;
}

import type { ChartTitle } from "../../../book/bookChart";
import { elementText } from "../xml/markup";

const rightToLeft = /^[^\p{L}]*\p{Script=Arabic}/u;

/** A title of a chart or an axis; text that begins in Arabic is set from the right. */
export function titleMarkup({ text, visible }: ChartTitle): string {
  if (!visible) return "";
  if (text === "") return '<c:title><c:overlay val="0"/></c:title>';
  const paragraphs = text.split("\n").map((line) => {
    const direction = rightToLeft.test(line) ? ' rtl="1"' : "";
    return `<a:p><a:pPr${direction}><a:defRPr/></a:pPr><a:r><a:t>${elementText(line)}</a:t></a:r></a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

import { tidyText } from "./tidyText";
import { toAsciiDigits } from "./toAsciiDigits";

/** A sign and a per-cent sign in either place, digits in groups of three or in one, and decimals. */
const figure = /^[-+−–]? ?[%٪]? ?(?=[.٫]?\d)\d*(?:[.,،٬' ]\d{3})*(?:[.,،٫]\d+)? ?[%٪]?$/;

/**
 * Whether a text is nothing but a figure, in digits of three scripts. Its value is for `readNumber`, which refuses what may
 * be a code ("007") and also takes words of scale ("2 million").
 *
 * @example isFigure("٢,٦٨٠") === true
 * @example isFigure("-5 %") === true
 * @example isFigure("66 services") === false
 */
export function isFigure(text: string): boolean {
  return figure.test(toAsciiDigits(tidyText(text)));
}

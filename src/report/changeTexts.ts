import { hiddenMarks, isDateText, tidyText, type Change } from "../core";
import type { ReportMessages } from "../messages/reportMessages";
import { visibleText } from "./visibleText";

/** Codes named beside a text, at most. */
const mostCodes = 6;

/** The kinds of marks that can be seen but not told from plain letters, or hardly; the others stand as codes in the text. */
const lookAlikes = new Set(["foreignLetter", "presentationForm", "tatweel"]);

/**
 * Both sides of a change as a reader can tell them apart. Where only hidden or look-alike characters go, their codes are
 * shown: «استعارة کتب (U+06A9)», «طلب[U+0020] وثيقة»; where a text or a date becomes a number, both say which they are.
 */
export function changeTexts(
  { from, to }: Change,
  messages: Pick<ReportMessages, "blankCell" | "cleared" | "asText" | "asDate" | "asNumber" | "asNumberNoDate">,
): { readonly before: string; readonly after: string } {
  const after = visibleText(to) || messages.cleared;
  if (typeof from !== "string") return { before: visibleText(from) || messages.blankCell, after };
  if (typeof to === "number") {
    const { asText, asDate, asNumber, asNumberNoDate } = messages;
    return isDateText(from)
      ? { before: asDate(visibleText(from)), after: asNumberNoDate(after) }
      : { before: asText(visibleText(from)), after: asNumber(after) };
  }
  return { before: (tidyText(from) === to ? markedText(from) : visibleText(from)) || messages.blankCell, after };
}

function markedText(text: string): string {
  const codes = hiddenMarks(text).flatMap((mark) => (lookAlikes.has(mark.kind) ? mark.codes : []));
  const shown = visibleText(text).replace(/^ +| +$|(?<= ) +/g, (spaces) => "[U+0020]".repeat(spaces.length));
  if (codes.length === 0) return shown;
  return `${shown} (${codes.slice(0, mostCodes).join(", ")}${codes.length > mostCodes ? ", …" : ""})`;
}

import type { TidyStep } from "./tidyStep";

/** Tags that converters leave in text: those within a line, and those that break it (and so part two words). */
const inline = "i|b|u|s|a|em|strong|small|big|sub|sup|span|font|mark|del|ins|code";
const breaking = "br|p|div|li|ul|ol|tr|td|th|table|h[1-6]";

const anyTag = `<\\/?(?:${inline}|${breaking})(?:\\s[^<>]*)?\\/?>`;
const wholeTag = new RegExp(`^${anyTag}$`, "i");
const breakingTag = new RegExp(`^<\\/?(?:${breaking})\\b`, "i");

/**
 * Tags of HTML left by a converter. Only the listed tags count, so that "أ < ب > ج" and "<اسم>" stay. A tag that breaks
 * the line becomes a space, any other nothing. A tag that appears when one inside it goes is dropped as well; the text is
 * walked once whatever its nesting.
 *
 * @example "یدو <i>ی</i>" → "یدو ی"
 * @example "طلب<br/>قرض" → "طلب قرض"
 */
export const tags: TidyStep = {
  kind: "tag",
  found: new RegExp(anyTag, "gi"),
  rewrite: (text) => (text.includes("<") ? withoutTags(text) : text),
};

/** Segments begin at each "<" and end at each ">"; a finished one that is a tag goes, and the one before it grows on. */
function withoutTags(text: string): string {
  const segments: string[] = [""];
  for (const piece of text.split(/(?=<)|(?<=>)/)) {
    if (piece.startsWith("<")) segments.push("");
    grow(segments, piece);
    if (!piece.endsWith(">")) continue;
    const finished = segments[segments.length - 1] ?? "";
    if (!wholeTag.test(finished)) {
      segments.push("");
    } else {
      segments.pop();
      if (breakingTag.test(finished)) grow(segments, " ");
    }
  }
  return segments.join("");
}

function grow(segments: string[], piece: string): void {
  segments[segments.length - 1] += piece;
}

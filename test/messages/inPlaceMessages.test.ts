import { isResultHeader, resultHeaderPrefixes } from "../../src/core";
import { inPlaceMessages, type InPlaceMessages } from "../../src/messages/inPlaceMessages";

describe.each(["ar", "en"] as const)("%s", (language) => {
  const messages = inPlaceMessages(language);

  test("every header begins with the language's prefix, by which the core knows it, and no two are equal", () => {
    const prefix = resultHeaderPrefixes[language === "ar" ? 0 : 1];
    const headers = Object.values(messages.headers);
    for (const header of headers) {
      expect(header.startsWith(prefix)).toBe(true);
      expect(isResultHeader(header)).toBe(true);
    }
    expect(new Set(headers).size).toBe(headers.length);
  });

  const sentences: readonly [string, (words: InPlaceMessages) => string][] = [
    ["blankOrText", ({ blankOrText }) => blankOrText],
    ["outOfRange", ({ outOfRange }) => outOfRange],
    ["contradictory", ({ contradictory }) => contradictory],
    ["fractions", ({ fractions }) => fractions],
    ["rowsMissing", ({ rowsMissing }) => rowsMissing(["x"])],
    ["partsMissing", ({ partsMissing }) => partsMissing(["x"], "40", "60")],
    ["perspectiveMissing", ({ perspectiveMissing }) => perspectiveMissing],
    ["overallMissing", ({ overallMissing }) => overallMissing],
  ];

  test.each(sentences)("%s is known as a sentence on what is not measured", (_, sentenceOf) => {
    expect(messages.notMeasuredStarts.some((start) => sentenceOf(messages).startsWith(start))).toBe(true);
  });
});

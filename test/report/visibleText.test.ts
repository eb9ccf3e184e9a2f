import { visibleText } from "../../src/report/visibleText";

test.each([
  ["plain text", "نعم", "نعم"],
  ["a right-to-left mark", "نعم\u200F", "نعم[U+200F]"],
  ["a no-break space", "a\u00A0b", "a[U+00A0]b"],
  ["a line break", "a\nb", "a[U+000A]b"],
  ["a lone surrogate", "\uD800", "[U+D800]"],
  ["an isolate, which our own sentences use", "\u2068a\u2069", "[U+2068]a[U+2069]"],
  ["an error value", { error: "#N/A" }, "#N/A"],
  ["a truth value", true, "TRUE"],
  ["a number", 0, "0"],
  ["a blank", null, ""],
])("%s", (_, value, expected) => expect(visibleText(value)).toBe(expected));

test("long text is clipped between characters", () => {
  const shown = visibleText(`${"a".repeat(299)}😀b`);
  expect(shown).toBe(`${"a".repeat(299)}…`);
});

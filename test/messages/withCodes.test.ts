import { withCodes } from "../../src/messages/withCodes";

test.each([
  ["what can be seen", "طلب 1، a-b", "طلب 1، a-b"],
  ["a right-to-left mark", "نعم\u200F", "نعم[U+200F]"],
  ["each space but the plain one", "a b\u00A0c\u3000d", "a b[U+00A0]c[U+3000]d"],
  ["a control character", "a\tb", "a[U+0009]b"],
  ["a character beyond U+FFFF", "a\u{E0041}", "a[U+E0041]"],
  ["half a character", "a\uD800", "a[U+D800]"],
])("%s", (_, text, seen) => expect(withCodes(text)).toBe(seen));

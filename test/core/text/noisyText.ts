import fc from "fast-check";

const range = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));

const words = [
  "لا",
  "على",
  "علی",
  "یدوی",
  "هـ",
  "الـ",
  "لـ",
  "ال",
  "خدمة",
  "إلى",
  "Café",
  "G2C",
  "ŠÉ",
  "پ",
  "1,234",
  "٨٨٫٥",
  "مليون",
  "٪",
];
const markup = [
  "<i>",
  "</i>",
  "<br/>",
  "<br>",
  "<b class='x'>",
  "</p>",
  "<",
  ">",
  "<i",
  "i>",
  "/>",
  "a < b > c",
  "<<i>i>",
  "<iـ>",
  "<h1 ",
];

/** One character or short piece of what real sheets hold, with the hostile ones over-represented. */
const piece = fc.oneof(
  { weight: 6, arbitrary: range(0x0600, 0x06ff) },
  { weight: 3, arbitrary: range(0x064b, 0x0670) },
  { weight: 3, arbitrary: fc.oneof(range(0xfb50, 0xfdff), range(0xfe70, 0xfeff)) },
  { weight: 2, arbitrary: fc.constantFrom(..."ـیکىيةهأإآٱؤئء") },
  { weight: 2, arbitrary: fc.oneof(range(0x30, 0x39), range(0x660, 0x669), range(0x6f0, 0x6f9)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ..."\u200F\u200E\u061C\u200B\u200C\u00AD\uFEFF\u00A0\u202F\u2003\t\n\r\u0000\u0085\u2028",
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(" ", "  ", "،", "(", ")", "-", ".", ",") },
  { weight: 2, arbitrary: range(0x20, 0x17f) },
  { weight: 1, arbitrary: fc.constantFrom(..."УХЯКצ¥×Ŋ") },
  { weight: 1, arbitrary: fc.constantFrom("ﬁ", "Ａ", "é", "K", "İ", "😀", "\u{E0041}", "\uD800", "\uDC00") },
  { weight: 1, arbitrary: range(0, 0xffff) },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...markup) },
);

/** Text as it comes out of scanners, converters and copied pages. */
export const noisyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

import { hiddenMarks } from "../../../src/core/text/hiddenMarks";

test.each([
  ["نعم\u200F", [{ kind: "bidi", codes: ["U+200F"] }]],
  ["\u202Bنعم\u200F \u200Fلا\u202C", [{ kind: "bidi", codes: ["U+202B", "U+200F", "U+202C"] }]],
  ["خد\u200Bمة", [{ kind: "zeroWidth", codes: ["U+200B"] }]],
  ["نعم\u{E0041}", [{ kind: "zeroWidth", codes: ["U+E0041"] }]],
  ["ن\u0007عم", [{ kind: "control", codes: ["U+0007"] }]],
  ["طلب\nقرض", [{ kind: "lineBreak", codes: ["U+000A"] }]],
  ["طلب\u00A0قرض", [{ kind: "noBreakSpace", codes: ["U+00A0"] }]],
  ["طلب\tقرض", [{ kind: "oddSpace", codes: ["U+0009"] }]],
  ["خدمة ﻻ", [{ kind: "presentationForm", codes: ["U+FEFB"] }]],
  ["خـدمة", [{ kind: "tatweel", codes: ["U+0640"] }]],
  [
    "یدو <i>ی</i>",
    [
      { kind: "tag", codes: ["<i>", "</i>"] },
      { kind: "foreignLetter", codes: ["U+06CC"] },
    ],
  ],
  ["طلب  قرض", [{ kind: "extraSpace", codes: ["U+0020"] }]],
  [
    "نعم\u00A0",
    [
      { kind: "noBreakSpace", codes: ["U+00A0"] },
      { kind: "extraSpace", codes: ["U+0020"] },
    ],
  ],
  ["زیبا و گل", []],
  ["😀", []],
])("%j carries %j", (text, marks) => {
  expect(hiddenMarks(text)).toEqual(marks);
});

import fc from "fast-check";
import { bidiMarks } from "../../../src/core/text/bidiMarks";
import { controlCharacters } from "../../../src/core/text/controlCharacters";
import { extraSpaces } from "../../../src/core/text/extraSpaces";
import { foreignLetters } from "../../../src/core/text/foreignLetters";
import { lineBreaks } from "../../../src/core/text/lineBreaks";
import { noBreakSpaces } from "../../../src/core/text/noBreakSpaces";
import { oddSpaces } from "../../../src/core/text/oddSpaces";
import { presentationForms } from "../../../src/core/text/presentationForms";
import { tags } from "../../../src/core/text/tags";
import { tatweel } from "../../../src/core/text/tatweel";
import { tidySteps } from "../../../src/core/text/tidySteps";
import { zeroWidth } from "../../../src/core/text/zeroWidth";
import { noisyText } from "./noisyText";

test.each([
  [bidiMarks, "\u200Fنعم\u202C", "نعم"],
  [bidiMarks, "\u2067نعم\u2069\u061C", "نعم"],
  [zeroWidth, "خد\u200Bمة\u200D\uFEFF", "خدمة"],
  [zeroWidth, "آلية\u200Cجزئياً", "آلية جزئياً"],
  [zeroWidth, "نعم\u{E0041}\uFE0F", "نعم"],
  [zeroWidth, "\u200Fنعم", "\u200Fنعم"],
  [controlCharacters, "نعم\u0000\u007F", "نعم"],
  [controlCharacters, "نعم\t\n", "نعم\t\n"],
  [lineBreaks, "طلب\nقرض", "طلب قرض"],
  [lineBreaks, "a\u2028b\u0085c\vd", "a b c d"],
  [noBreakSpaces, "طلب\u00A0قرض\u202F", "طلب قرض "],
  [oddSpaces, "طلب\u2003قرض\t", "طلب قرض "],
  [presentationForms, "ﺧﺪﻣﺔ", "خدمة"],
  [presentationForms, "ﻻ", "لا"],
  [presentationForms, "ﺏﹰ", "بً"],
  [presentationForms, "ﷺ", "صلى الله عليه وسلم"],
  [presentationForms, "﴾نعم﴿", "﴾نعم﴿"],
  [tatweel, "خـــدمة", "خدمة"],
  [tatweel, "١٤٤٥ هـ", "١٤٤٥ هـ"],
  [tatweel, "لــ (الأفراد)", "لـ (الأفراد)"],
  [tatweel, "الـ", "الـ"],
  [tatweel, "هـذا", "هذا"],
  [tatweel, "خدمةـ", "خدمة"],
  [tatweel, "طلب ـ تجديد ــ بطاقة", "طلب ـ تجديد ــ بطاقة"],
  [tatweel, "2023ـ2024", "2023ـ2024"],
  [tags, "یدو <i>ی</i>", "یدو ی"],
  [tags, "طلب<br/>قرض", "طلب قرض"],
  [tags, '<SPAN dir="rtl">نعم</SPAN>', "نعم"],
  [tags, "x<sup>2</sup>", "x2"],
  [tags, "<p>نعم</p>", " نعم "],
  [tags, "<<i>i>", ""],
  [tags, "<i<br>>", ""],
  [tags, "a < b > c", "a < b > c"],
  [tags, "<اسم> <name> <3", "<اسم> <name> <3"],
  [tags, "<img> x <ii>", "<img> x <ii>"],
  [foreignLetters, "آلیة", "آلية"],
  [foreignLetters, "یدوی", "يدوي"],
  [foreignLetters, "کتاب", "كتاب"],
  [foreignLetters, "الحصول علی شکوی والأولی", "الحصول على شكوى والأولى"],
  [foreignLetters, "معلی الشکاوی", "معلي الشكاوى"],
  [foreignLetters, "زیبا و گل", "زیبا و گل"],
  [extraSpaces, "  طلب   قرض ", "طلب قرض"],
  [extraSpaces, " ", ""],
])("$0.kind: %j", (step, text, expected) => {
  expect(step.rewrite(text)).toBe(expected);
});

test.each(tidySteps.map((step) => [step.kind, step] as const))(
  "%s twice is once, and what it finds is there when it acts",
  (_, step) => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const once = step.rewrite(text);
        expect(step.rewrite(once)).toBe(once);
        if (once !== text) expect(text).toMatch(step.found);
      }),
    );
  },
);

test("tags nested without end are walked once", () => {
  const depth = 8000;
  expect(tags.rewrite("<".repeat(depth) + "i>".repeat(depth))).toBe("");
  expect(tags.rewrite("<" + "a>".repeat(depth))).toBe("a>".repeat(depth - 1));
});

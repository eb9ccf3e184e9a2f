import type { PublishedProblemKind, ReconciliationFinding } from "../../src/core";
import { publishedProblems as arabicProblems } from "../../src/messages/ar/reconcile";
import { publishedProblemMessage, reconcileMessage } from "../../src/messages/reconcileMessages";
import type { ReconcileNames } from "../../src/messages/reconcileTexts";

const names: ReconcileNames = {
  field: (id) => id,
  value: (_, id) => id,
  cells: (_, rows) => rows.map((row) => `I${row}`).join(", "),
};

/** Without the marks that only keep directions apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

const visit = { field: "visit", value: "yes" };
const visitOpen: ReconciliationFinding = {
  kind: "open",
  field: "visit",
  of: 66,
  rows: [42, 45, 49, 50, 55, 57, 58, 59, 60],
  needs: [
    { value: "no", least: 8, most: 8, counted: 19 },
    {
      value: "yes",
      least: 1,
      most: 1,
      counted: 38,
      figure: { value: "yes", published: { percent: 59 }, allows: { least: 39, most: 39 } },
    },
  ],
};

const sentences: readonly { finding: ReconciliationFinding; en: string; ar: string }[] = [
  {
    finding: { kind: "servicesDiffer", published: 66, counted: 65 },
    en: "Published: 66 services; this sheet holds 65. Until the two agree, the figures cannot tell what blank cells hold.",
    ar: "عدد الخدمات المنشور 66، وفي هذه الورقة 65. وما لم يتفقا فلا تدل الأرقام المنشورة على ما في الخلايا الفارغة.",
  },
  {
    finding: { kind: "agrees", ...visit, published: { count: 39, percent: 59 }, counted: 39, open: 0 },
    en: "«visit», «yes»: published 39 (59%); the rows give 39: they agree.",
    ar: "«visit»، «yes»: المنشور 39 (59%)، وفي الصفوف 39: متفقان.",
  },
  {
    finding: { kind: "countDiffers", ...visit, published: 40, counted: 38, open: 1 },
    en: "«visit», «yes»: published 40, but the rows give 38: 2 fewer. There is 1 cell without a readable answer.",
    ar: "«visit»، «yes»: المنشور 40، وفي الصفوف 38، بنقص 2. وعدد الخلايا بلا إجابة مقروءة 1.",
  },
  {
    finding: { kind: "countDiffers", ...visit, published: 38, counted: 40, open: 0 },
    en: "«visit», «yes»: published 38, but the rows give 40: 2 more.",
    ar: "«visit»، «yes»: المنشور 38، وفي الصفوف 40، بزيادة 2.",
  },
  {
    finding: {
      kind: "percentDiffers",
      ...visit,
      published: 59,
      possible: { least: 39, most: 39 },
      counted: 38,
      open: 2,
      of: 66,
    },
    en: "«visit», «yes»: published 59%, which is 39 of 66, but the rows give 38. There are 2 cells without a readable answer.",
    ar: "«visit»، «yes»: المنشور 59%، أي 39 من 66، وفي الصفوف 38. وعدد الخلايا بلا إجابة مقروءة 2.",
  },
  {
    finding: { kind: "forced", field: "nature", values: ["interactive"], rows: [8, 9] },
    en: "«nature»: the published figures leave only one answer for the 2 cells without a readable answer: «interactive». Cells: I8, I9.",
    ar: "«nature»: لا تترك الأرقام المنشورة إلا إجابة واحدة في خليتين بلا إجابة مقروءة: «interactive». الخلايا: I8, I9.",
  },
  {
    finding: { kind: "forced", field: "recipient", values: ["G2C", "G2B"], free: ["G2G", "G2E"], rows: [4] },
    en: "«recipient»: the published figures force an answer for the 1 cell without a readable answer: «G2C» with «G2B»; whether «G2G» or «G2E» too they do not say. Cells: I4.",
    ar: "«recipient»: تُلزم الأرقام المنشورة بهذه الإجابة في خلية واحدة بلا إجابة مقروءة: «G2C» مع «G2B»؛ أما أن يكون معها «G2G» أو «G2E» فلا تبيّنه. الخلايا: I4.",
  },
  {
    finding: visitOpen,
    en: "«visit»: exactly one of the 9 cells without a readable answer is «yes» (published 59%, which is 39 of 66; 38 read), exactly 8 are «no»; which ones the published figures do not say. Cells: I42, I45, I49, I50, I55, I57, I58, I59, I60.",
    ar: "«visit»: واحدة بالضبط من أصل 9 خلايا بلا إجابة مقروءة هي «yes» (المنشور 59%، أي 39 من 66؛ والمقروء 38)، و8 بالضبط «no»؛ أما أيّها فلا تبيّنه الأرقام المنشورة. الخلايا: I42, I45, I49, I50, I55, I57, I58, I59, I60.",
  },
  {
    finding: {
      kind: "open",
      field: "automation",
      of: 66,
      rows: [2, 3, 4, 5, 6, 7],
      needs: [
        { value: "full", least: 0, most: 2, counted: 1 },
        { value: "partial", least: 2, most: 4, counted: 1 },
        { value: "manual", least: 2, most: 6, counted: 1 },
      ],
    },
    en: "«automation»: at most 2 of the 6 cells without a readable answer are «full», 2 to 4 are «partial», at least 2 are «manual»; which ones the published figures do not say. Cells: I2, I3, I4, I5, I6, I7.",
    ar: "«automation»: 2 على الأكثر من أصل 6 خلايا بلا إجابة مقروءة هي «full»، ومن 2 إلى 4 «partial»، و2 على الأقل «manual»؛ أما أيّها فلا تبيّنه الأرقام المنشورة. الخلايا: I2, I3, I4, I5, I6, I7.",
  },
  {
    finding: {
      kind: "open",
      field: "nature",
      of: 66,
      rows: [2],
      needs: [
        { value: "informational", least: 0, most: 1, counted: 1 },
        { value: "interactive", least: 0, most: 1, counted: 1 },
        { value: "procedural", least: 0, most: 0, counted: 1 },
      ],
    },
    en: "«nature»: the 1 cell without a readable answer holds «informational» or «interactive»; the published figures do not say which. Cells: I2.",
    ar: "«nature»: الإجابة في خلية واحدة بلا إجابة مقروءة هي «informational» أو «interactive»؛ أما أيّها فلا تبيّنه الأرقام المنشورة. الخلايا: I2.",
  },
  {
    finding: {
      kind: "open",
      field: "recipient",
      of: 66,
      rows: [2, 3],
      needs: [
        { value: "G2C", least: 0, most: 2, counted: 1 },
        { value: "G2B", least: 0, most: 2, counted: 1 },
      ],
    },
    en: "«recipient»: the published figures do not say what the 2 cells without a readable answer hold. Cells: I2, I3.",
    ar: "«recipient»: لا تبيّن الأرقام المنشورة الإجابة في خليتين بلا إجابة مقروءة. الخلايا: I2, I3.",
  },
  {
    finding: { kind: "notReachable", field: "visit", rows: [2, 3] },
    en: "«visit»: no filling of the 2 cells without a readable answer meets all published figures together: one of them is wrong, or a readable cell is. Cells: I2, I3.",
    ar: "«visit»: عدد الخلايا بلا إجابة مقروءة 2، ولا توجد تعبئة لها تحقق الأرقام المنشورة كلها معاً: فأحد هذه الأرقام خطأ، أو إحدى الخلايا المقروءة. الخلايا: I2, I3.",
  },
  {
    finding: {
      kind: "notMeasured",
      field: "infoOnline",
      of: 66,
      figures: [{ value: "yes", published: { percent: 14 }, allows: { least: 9, most: 9 } }],
    },
    en: "«infoOnline»: this sheet has no such column, or has it twice, so the published figures cannot be checked: «yes» 14%, which is 9 of 66.",
    ar: "«infoOnline»: لا يوجد هذا العمود في الورقة، أو ورد مرتين، فلا يمكن التحقق من الأرقام المنشورة: «yes» 14%، أي 9 من 66.",
  },
  {
    finding: { kind: "unknownField", field: "colour" },
    en: "The published figures name a field that the catalogue cannot count: «colour».",
    ar: "تذكر الأرقام المنشورة عموداً لا يحصيه دليل الخدمات: «colour».",
  },
  {
    finding: { kind: "unknownValue", field: "visit", value: "perhaps" },
    en: "«visit»: the published figures name a value that the catalogue does not have: «perhaps».",
    ar: "«visit»: تذكر الأرقام المنشورة قيمة ليست من قيم هذا العمود: «perhaps».",
  },
  {
    finding: { kind: "percentImpossible", ...visit, published: 1, of: 66 },
    en: "«visit», «yes»: no count of 66 services prints as 1%. Check the percentage, or the number of services it is a share of.",
    ar: "«visit»، «yes»: لا يوجد عدد من أصل 66 خدمة تكون نسبته 1%. راجع النسبة، أو عدد الخدمات الذي حُسبت منه.",
  },
  {
    finding: { kind: "countPercentDisagree", ...visit, count: 24, percent: 38, of: 66, countAsPercent: 36 },
    en: "«visit», «yes»: published 24 and 38%, but 24 of 66 is 36%.",
    ar: "«visit»، «yes»: المنشور 24 و38%، لكن 24 من 66 هي 36%.",
  },
  {
    finding: { kind: "partAboveWhole", ...visit, unit: "count", part: 70, whole: 66 },
    en: "«visit», «yes»: published 70, more than all 66 services.",
    ar: "«visit»، «yes»: المنشور 70، وهو أكثر من عدد الخدمات كلها (66).",
  },
  {
    finding: { kind: "partAboveWhole", ...visit, unit: "percent", part: 103, whole: 100 },
    en: "«visit», «yes»: published 103%, more than the whole.",
    ar: "«visit»، «yes»: النسبة المنشورة 103%، وهي أكثر من الكل.",
  },
  {
    finding: { kind: "sumNotHundred", field: "linkage", sum: 101, explained: "rounding" },
    en: "«linkage»: the published percentages add up to 101%: rounding explains it.",
    ar: "«linkage»: مجموع النسب المنشورة 101%، والتقريب يفسر ذلك.",
  },
  {
    finding: { kind: "sumNotHundred", field: "recipient", sum: 103, explained: "several" },
    en: "«recipient»: the published percentages add up to 103%: one service may have several answers, so this is no error.",
    ar: "«recipient»: مجموع النسب المنشورة 103%، وقد تكون للخدمة الواحدة عدة إجابات، فليس هذا خطأ.",
  },
  {
    finding: { kind: "sumNotHundred", field: "nature", sum: 90, explained: "nothing" },
    en: "«nature»: the published percentages add up to 90%: rounding cannot explain it, so one of them is wrong.",
    ar: "«nature»: مجموع النسب المنشورة 90%، والتقريب لا يفسر ذلك، فإحداها خطأ.",
  },
  {
    finding: { kind: "countsNotTotal", field: "nature", sum: 65, of: 66 },
    en: "«nature»: the published counts add up to 65, fewer than the 66 services.",
    ar: "«nature»: مجموع الأعداد المنشورة 65، وهو أقل من عدد الخدمات 66.",
  },
  {
    finding: { kind: "listAgrees", label: "L", parts: 2, total: 2523 },
    en: "«L»: 2 parts listed; they add up to the published total, 2523.",
    ar: "«L»: عدد أجزاء القائمة 2، ومجموعها يساوي الإجمالي المنشور 2523.",
  },
  {
    finding: { kind: "listAboveTotal", label: "L", parts: 18, sum: 598, total: 481 },
    en: "«L»: 18 parts listed, adding up to 598: 117 above the published total of 481. A list cannot exceed its total: one of them is wrong, or they do not count the same thing.",
    ar: "«L»: عدد أجزاء القائمة 18، ومجموعها 598، بزيادة 117 على الإجمالي المنشور 481. ولا تزيد قائمة على إجماليها: فأحدهما خطأ، أو أنهما لا يحصيان الشيء نفسه.",
  },
  {
    finding: { kind: "listBelowTotal", label: "L", parts: 16, sum: 340, total: 355 },
    en: "«L»: 16 parts listed, adding up to 340: 15 below the published total of 355. The list may not name everyone; if it should, one of them is wrong.",
    ar: "«L»: عدد أجزاء القائمة 16، ومجموعها 340، بنقص 15 عن الإجمالي المنشور 355. قد لا تذكر القائمة الجميع؛ فإن كانت تذكرهم فأحدهما خطأ.",
  },
  {
    finding: { kind: "mixedBases", label: "L", bases: [56, 49] },
    en: "«L»: these figures were taken over different bases (56, 49), so their difference is not a change.",
    ar: "«L»: حُسبت هذه الأرقام على أسس مختلفة (56، 49)، فالفرق بينها ليس تغيّراً.",
  },
  {
    finding: { kind: "listNote", label: "L", note: "of page 3" },
    en: "«L»: noted with the published figures: of page 3",
    ar: "«L»: ملاحظة في ملف الأرقام المنشورة: of page 3",
  },
  {
    finding: { kind: "otherInstitution", published: "A", stated: "B", by: "cover" },
    en: "The published figures are of «A»; the file's cover says «B». If these are two institutions, the comparison means nothing.",
    ar: "الأرقام المنشورة باسم «A»، والمؤسسة بحسب غلاف الملف «B». إن كانتا مؤسستين مختلفتين فلا معنى لهذه المقارنة.",
  },
  {
    finding: { kind: "otherInstitution", published: "A", stated: "B", by: "fileName" },
    en: "The published figures are of «A»; the file's name says «B». If these are two institutions, the comparison means nothing.",
    ar: "الأرقام المنشورة باسم «A»، والمؤسسة بحسب اسم الملف «B». إن كانتا مؤسستين مختلفتين فلا معنى لهذه المقارنة.",
  },
];

test.each(sentences)("$finding.kind: $en", ({ finding, en, ar }) => {
  expect(plain(reconcileMessage(finding, names, "en"))).toBe(en);
  expect(plain(reconcileMessage(finding, names, "ar"))).toBe(ar);
});

test("numbers keep their direction in an Arabic sentence", () => {
  const sentence = reconcileMessage(
    { kind: "agrees", ...visit, published: { count: 39, percent: 59 }, counted: 39, open: 0 },
    names,
    "ar",
  );
  expect(sentence).toContain("\u206639 (59%)\u2069");
});

describe.each(["ar", "en"] as const)("problems of a file of published figures, %s", (language) => {
  const kinds = Object.keys(arabicProblems) as PublishedProblemKind[];
  const placeless: readonly PublishedProblemKind[] = ["wrongFormat", "headerNotFound"];

  test.each(kinds)("%s says where and stands as a sentence with and without text", (kind) => {
    for (const text of ["1", undefined]) {
      const sentence = plain(publishedProblemMessage({ kind, place: "C7", text }, "C7", language));
      expect(sentence).toMatch(/[.]$/);
      expect(sentence).not.toMatch(/undefined|«»|, not \.|، لا \./);
      if (!placeless.includes(kind)) expect(sentence).toContain("C7");
    }
  });
});

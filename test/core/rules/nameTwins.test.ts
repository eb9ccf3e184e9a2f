import fc from "fast-check";
import { cleanMuscat } from "../../fixtures/inventories";
import { found, inventoryOf } from "./findingsIn";

type Verdict = "equal" | "near" | "different";

const pairs: [Verdict, string, string][] = [
  ["equal", "طلب الحصول على مساعدة سكنية", "طلب الحصول علي مساعده سكنيه"],
  ["equal", "طلب اجازة اعتيادية", "طلب إجازة  اعتيادية."],
  ["equal", "طلب علاج", "طلب علاج"],
  ["equal", "Renew a licence", "RENEW A LICENCE"],
  ["near", "استمارة طلب علاج", "استمارة طلب علاح"],
  ["near", "استمارة طلب علاج", "استمارة طلبعلاج"],
  ["near", "استمارة طلب علاج", "طلب علاج استمارة"],
  ["near", "طلب الحصول على مساعدة سكنية", "طلب الحصول على المساعدة السكنية"],
  ["near", "استمارة إثبات أموال الأوقاف", "استمرة إثبات أموال الأوقاف"],
  ["near", "استمارة إثبات أموال الأوقاف", "اسمتارة إثبات أموال الأوقاف"],
  ["near", "Renew a driving licence", "Renew a driving license"],
  ["near", "Registration of establishments", "Registration of establisments"],
  [
    "different",
    "استمارة طلب تصريح مؤقت لاستخدام سيارة حكومية بعد الدوام",
    "استمارة طلب تصريح مؤقت لاستخدام سيارة حكومية أثناء الدوام",
  ],
  ["different", "التصديق على استمارة وثيقة زواج قائم", "التصديق على استمارة طلب وثيقة زواج"],
  ["different", "اجازة خاصة بدون راتب لرعاية الطفل", "اجازة خاصة بدون راتب لمرافقة الزوج"],
  ["different", "استمارة طلب رخصة 12", "استمارة طلب رخصة 13"],
  ["different", "استمارة طلب رخصة 1 2", "استمارة طلب رخصة 12"],
  ["different", "نموذج الطلب رقم ١٢٣٤٥٦", "نموذج الطلب رقم ١٢٣٤٥٧"],
  ["different", "ترخيص مزاولة نشاط غير تجاري", "ترخيص مزاولة نشاط تجاري"],
  ["different", "شهادة عدم ممانعة للسفر", "شهادة ممانعة للسفر"],
  ["different", "طلب تمديد رخصة البناء", "طلب تجديد رخصة البناء"],
  ["different", "طلب تسجيل المنشآت", "طلب تأجيل المنشآت"],
  ["different", "رخصة نقل بري للبضائع", "رخصة نقل بحري للبضائع"],
  ["different", "Registration of land", "Deregistration of land"],
  ["different", "نموذج الطلب أ", "نموذج الطلب ب"],
  ["different", "طلب داخلية", "طلب داخلبيه"],
];

function verdictOn(names: readonly string[]): Verdict {
  const rows = inventoryOf(names);
  if (found("duplicateName", rows).length > 0) return "equal";
  return found("nearDuplicateName", rows).length > 0 ? "near" : "different";
}

test.each(pairs)("%s: %s / %s", (verdict, one, other) => {
  expect(verdictOn([one, "صرف مستحقات الزكاة", other])).toBe(verdict);
  expect(verdictOn([other, one])).toBe(verdict);
});

test("the 66 Muscat services have names of their own", () => {
  expect(cleanMuscat()).toHaveLength(67);
  expect(found("duplicateName", cleanMuscat())).toEqual([]);
  expect(found("nearDuplicateName", cleanMuscat())).toEqual([]);
});

test("a duplicate names all its rows, once", () => {
  const rows = inventoryOf(["طلب علاج", "استعارة كتب", "طلب  علاج", "طلب علاج", "استعارة كتب"]);
  expect(
    found("duplicateName", rows).map(({ place, parameters }) => [
      place.kind === "cells" && place.rows,
      parameters.name,
    ]),
  ).toEqual([
    [[2, 4, 5], "طلب علاج"],
    [[3, 6], "استعارة كتب"],
  ]);
});

test("near names are one finding with all spellings and rows; blank and unreadable ones have none", () => {
  const rows = inventoryOf([
    "استمارة طلب علاج",
    null,
    "استمارة طلب علاح",
    { error: "#N/A" },
    "استمارة طلبعلاج",
    "استمارة طلب علاج",
    null,
  ]);
  expect(found("nearDuplicateName", rows)).toMatchObject([
    {
      place: { rows: [2, 4, 6, 7] },
      parameters: { names: ["استمارة طلب علاج", "استمارة طلب علاح", "استمارة طلبعلاج"] },
    },
  ]);
  expect(found("duplicateName", rows)).toMatchObject([{ place: { rows: [2, 7] } }]);
});

test("a word with many forms is a list, not a slip", () => {
  const suffixes = Array.from({ length: 20 }, (_, index) => String.fromCharCode(0x61 + index));
  const list = suffixes.map((letter) => `Permit for zone kilimanjar${letter}`);
  expect(verdictOn(list.slice(0, 16))).toBe("near");
  expect(verdictOn(list)).toBe("different");
});

test("which names are near does not depend on the order of the rows", () => {
  const names = [...new Set(pairs.flatMap(([, one, other]) => [one, other]))];
  const spellings = (order: readonly string[]) =>
    found("nearDuplicateName", inventoryOf(order))
      .map(({ parameters }) => [...parameters.names].sort().join("|"))
      .sort();
  const expected = spellings(names);
  expect(expected.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) =>
      expect(spellings(order)).toEqual(expected),
    ),
    { numRuns: 20 },
  );
});

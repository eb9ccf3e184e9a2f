import { annualMessages } from "../../src/messages/annualMessages";
import { programmeMessages } from "../../src/messages/programmeMessages";
import { withoutIsolates } from "./withoutIsolates";

const ar = annualMessages("ar");
const en = annualMessages("en");
const change = (by: string) => ({ before: "60", now: "70", change: by, addsUp: true });

test.each([
  ["one", ar.summary.takingPart("2024", 1, 1, 0), "2024: شاركت مؤسسة واحدة، وهي خدمية."],
  ["two of a kind", ar.summary.takingPart("2024", 2, 0, 2), "2024: شاركت مؤسستان، وكلتاهما غير خدمية."],
  ["two of both", ar.summary.takingPart("2024", 2, 1, 1), "2024: شاركت مؤسستان، إحداهما خدمية والأخرى غير خدمية."],
  ["several of a kind", ar.summary.takingPart("2024", 5, 5, 0), "2024: شاركت 5 مؤسسات، وكلها خدمية."],
  ["several of both", ar.summary.takingPart("2024", 49, 42, 7), "2024: شاركت 49 مؤسسة، منها 42 خدمية و7 غير خدمية."],
  ["one, in English", en.summary.takingPart("2024", 1, 0, 1), "2024: 1 institution took part, without services."],
  ["several, in English", en.summary.takingPart("2024", 5, 5, 0), "2024: 5 institutions took part, all with services."],
  [
    "both, in English",
    en.summary.takingPart("2024", 2, 1, 1),
    "2024: 2 institutions took part, 1 with services and 1 without.",
  ],
])("who took part: %s", (_, sentence, words) => expect(withoutIsolates(sentence)).toBe(words));

test.each([
  [ar.cover.bases(2, 2), "الأساس: مؤسستان قيست درجتاهما، وفي الجولة السابقة مؤسستان"],
  [ar.basis.institutions(2, 1), "مؤسستان مقيستان؛ وغير المقيس 1 لا يدخل في الحساب"],
  [ar.basis.compared(2), "مؤسستان لهما درجة في الجولتين"],
  [ar.basis.stages(2), "مؤسستان قدّمتا بطاقة المراحل"],
  [ar.basis.services(150, 2), "150 خدمة من مؤسستين"],
  [
    ar.summary.sameInstitutions(2, change("+10")),
    "وبين المؤسستين المقيستين في الجولتين انتقل المتوسط من 60 إلى 70 (+10 نقاط).",
  ],
  [
    ar.remarks.rejected(2, "أ، ب"),
    "في ملفات مؤسستين أخطاء لا يصلحها إلا صاحب الملف، ودرجاتهما مما أمكنت قراءته: أ، ب.",
  ],
])("two institutions: %s", (sentence, words) => expect(withoutIsolates(sentence)).toBe(words));

test.each([
  ["+10", "نقاط", "points"],
  ["−3", "نقاط", "points"],
  ["+9.2", "نقطة", "points"],
  ["+25", "نقطة", "points"],
  ["+103", "نقاط", "points"],
  ["+1", "نقطة", "point"],
])("%s points", (by, arabic, english) => {
  expect(withoutIsolates(ar.summary.sameInstitutions(9, change(by)))).toContain(`(${by} ${arabic})`);
  expect(en.summary.sameInstitutions(9, change(by))).toContain(`(${by} ${english})`);
});

test("nobody is said to be missing, or new, where nobody is", () => {
  expect(withoutIsolates(ar.summary.attendance(0, 3))).toBe("مقارنةً بالجولة السابقة انضمت 3 مؤسسات.");
  expect(withoutIsolates(ar.summary.attendance(1, 0))).toBe("مقارنةً بالجولة السابقة غابت مؤسسة واحدة.");
  expect(en.summary.attendance(0, 3)).toBe("Against the round before, 3 institutions are new.");
  expect(en.summary.attendance(1, 2)).toBe("Against the round before, 1 institution is missing and 2 are new.");
});

test("services are counted in sentences as the tables beside them write their number", () => {
  expect(withoutIsolates(ar.summary.catalogue(3205, 42))).toBe("في الدليل الوطني 3,205 خدمات من 42 مؤسسة.");
  expect(en.summary.catalogue(1003205, 42)).toBe("The national catalogue holds 1,003,205 services of 42 institutions.");
  expect(withoutIsolates(ar.basis.severalAnswers(3783))).toContain("3,783");
  expect(en.basis.services(999, 1)).toBe("999 services of 1 institution");
});

test("the points above or below an index target", () => {
  const [arabic, english] = [programmeMessages("ar"), programmeMessages("en")];
  expect(arabic.targetReached("66%", "", "5")).toBe("تحقق مستهدف المؤشر 66% بزيادة 5 نقاط مئوية.");
  expect(arabic.targetReached("66%", "", "0")).toBe("تحقق مستهدف المؤشر 66%.");
  expect(withoutIsolates(arabic.targetMissed("66%", "", "0"))).toBe(
    "لم يتحقق مستهدف المؤشر 66%: ينقصه أقل من 0.1 نقطة مئوية.",
  );
  expect(arabic.targetMissed("66%", "", "1.4")).toBe("لم يتحقق مستهدف المؤشر 66%: ينقصه 1.4 نقطة مئوية.");
  expect(english.targetReached("66%", "", "1")).toBe("The index target of 66% is reached, by 1 percentage point.");
  expect(english.targetReached("66%", "", "0")).toBe("The index target of 66% is reached.");
});

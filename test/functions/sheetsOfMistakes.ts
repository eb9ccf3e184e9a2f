import { goodService, header } from "../fixtures/inventories";

type Row = readonly unknown[];

const errorCell = { type: "CustomFunctionError", code: "#N/A" };
const more = ["تمت رقمنتها", "تتوافر معلوماتها إلكترونياً"];

/** A good service with cells replaced, by column, and two columns more: the year of digitisation, and information online. */
function service(name: unknown, changes: Readonly<Record<number, unknown>> = {}): Row {
  return [...goodService(""), null, "نعم"].map((value, column) =>
    column === 0 ? name : column in changes ? changes[column] : value,
  );
}

const electronic = "متاحة إلكترونياً";
const names = ["صرف مستحقات الزكاة", "استعارة كتب", "خدمة الدعم الفني", "تجديد رخصة قيادة", "طلب وثيقة زواج"];

const mistakenCells: readonly Row[] = [
  [...header, ...more],
  ...[
    { 1: null, 2: errorCell, 3: 5, 4: "غير معروف", 5: "نعم، لا", 6: "Я", 7: " نعم" },
    { 9: "خدمة تهم عدد كبير م", 10: "من الحكومة إلى الأفراد، الأفراد", 11: "٢٠٢٤" },
    { 3: electronic, 4: "يدوي", 5: "لا", 8: "نعم", 11: 1850, 12: "لا" },
    { 1: "معلوماتية", 4: "آلية", 6: "نعم", 10: "من الحكومة إلى موظفيها", 11: 2020 },
  ].map((changes, at) => service(names[at], changes)),
  [],
  service("طلب\u200f الحصول  على"),
  service("=طلب إجازة"),
  service("123"),
  service("عقد"),
  service("طلب ".repeat(80)),
  service("صرف مستحقات الزكاه"),
  service("استمارة طلب علاج"),
  service("استمارة طلب علاح"),
  [...header, ...more],
  [null, ...service("تأجيل قرض").slice(0, -1)],
  service("طلب استئناف حكم صادر"),
  ["في قضية"],
  [],
  ["ملاحظة عامة"],
  service("طلب نسخة من حكم"),
  ["المجموع", 12, 14],
];

/** Inventories as a worksheet function is given them, in which together every rule about values finds something. */
export const sheetsOfMistakes: readonly (readonly Row[])[] = [
  mistakenCells,
  [
    [...header.slice(0, 5), header[6], header[5], "متلفي الخدمه", "عنوان غريب", "تم تبسيطها", "تم تبسيطها"],
    ["طلب علاج", "تفاعلية"],
  ],
  [header],
  [header.slice(0, 4), goodService("طلب علاج").slice(0, 4), header.slice(4, 8), goodService("").slice(4, 8)],
];

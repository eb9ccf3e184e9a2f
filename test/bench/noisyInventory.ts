import { valuesOf, labelIn, serviceCatalogue, type CatalogueField } from "../../src/core";

/** A reproducible stream of numbers in [0, 1): mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fields = serviceCatalogue.fields.filter((field) => field.required);
const verbs = ["طلب", "تجديد", "إلغاء", "تعديل", "استخراج", "اعتماد", "تسجيل", "نقل"];
const things = ["ترخيص", "شهادة", "تصريح", "بطاقة", "عقد", "سجل", "رخصة", "ملف", "معاملة", "إجازة"];
const kinds = ["تجاري", "صناعي", "زراعي", "سكني", "مهني", "بيئي", "سياحي", "تعليمي", "صحي", "بحري", "بلدي", "عقاري"];
const places = [
  "مسقط",
  "مطرح",
  "السيب",
  "بوشر",
  "العامرات",
  "قريات",
  "صحار",
  "صلالة",
  "نزوى",
  "صور",
  "البريمي",
  "خصب",
  "هيماء",
  "إبراء",
  "الرستاق",
];

/** What scans and hands make of values, as in the Muscat inventory. */
const noise: Record<string, readonly (string | null)[]> = {
  yesNo: ["У", "K", "X", "Х", "צ", " نعم", "نعم\u200f", null],
  automation: ["یدوی", "یدو ی", "یدو <i>ی</i>", "آلية جزَّئياً", null],
  channel: ["تقليدية غير الكترونية", ".33 / 3", "تقليدية عير إلكترونية"],
  strategicValue: ["خدمة تهم عدد ضغير من المستفيدين", "خدمة تهم عدد كبير م"],
  recipient: ["من الحكومة إلى الأفر اد", "و قطاع من من الحكومة إلى الأفراد"],
  nature: ["نفاعليه", "تفاعليه", null],
};

/** An inventory of `services` rows below its header; `noisy` is the share of list cells that are not canonical. */
export function inventory(services: number, noisy: number, seed = 1): (string | null)[][] {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const labels = new Map(
    fields.map((field) => [field.id, valuesOf(serviceCatalogue, field).map((value) => labelIn(value.labels, "ar"))]),
  );
  const cell = (field: CatalogueField, row: number): string | null => {
    if (field.kind === "text")
      return `${pick(verbs)} ${pick(things)} ${pick(kinds)} لمنطقة ${pick(places)} رقم ${row + 1}`;
    if (random() < noisy) return pick(noise[typeof field.values === "string" ? field.values : field.id]!);
    return pick(labels.get(field.id)!);
  };
  const header = fields.map((field) => labelIn(field.labels, "ar"));
  return [header, ...Array.from({ length: services }, (_, row) => fields.map((field) => cell(field, row)))].map((row) =>
    row.map(asRead),
  );
}

const decoded = new Map<string, string>();

/** The cell as a reader gives it: decoded from bytes, one string for each distinct text, none of them the catalogue's own. */
function asRead(cell: string | null): string | null {
  if (cell === null) return null;
  const known = decoded.get(cell) ?? Buffer.from(cell).toString();
  decoded.set(cell, known);
  return known;
}

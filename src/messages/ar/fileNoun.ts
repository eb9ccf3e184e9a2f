import type { ArabicNoun } from "../countedNoun";

export const fileNoun: ArabicNoun = {
  zero: "لا ملفات",
  one: "ملف واحد",
  two: "ملفان",
  few: "ملفات",
  many: "ملفاً",
  other: "ملف",
};

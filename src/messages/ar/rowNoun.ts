import type { ArabicNoun } from "../countedNoun";

export const rowNoun: ArabicNoun = {
  zero: "لا صفوف",
  one: "صف واحد",
  two: "صفان",
  few: "صفوف",
  many: "صفاً",
  other: "صف",
};

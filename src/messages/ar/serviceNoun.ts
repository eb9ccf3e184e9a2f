import type { ArabicNoun } from "../countedNoun";

export const serviceNoun: ArabicNoun = {
  zero: "لا خدمات",
  one: "خدمة واحدة",
  two: "خدمتان",
  few: "خدمات",
  many: "خدمة",
  other: "خدمة",
};

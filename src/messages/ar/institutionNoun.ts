import type { ArabicNoun } from "../countedNoun";

export const institutionNoun: ArabicNoun = {
  zero: "لا مؤسسات",
  one: "مؤسسة واحدة",
  two: "مؤسستان",
  few: "مؤسسات",
  many: "مؤسسة",
  other: "مؤسسة",
};

/** After a preposition or another noun, or as an object. */
export const institutionObject: ArabicNoun = { ...institutionNoun, two: "مؤسستين" };

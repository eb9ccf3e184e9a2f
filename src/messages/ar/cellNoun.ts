import type { ArabicNoun } from "../countedNoun";

export const cellNoun: ArabicNoun = {
  zero: "لا خلايا",
  one: "خلية واحدة",
  two: "خليتان",
  few: "خلايا",
  many: "خلية",
  other: "خلية",
};

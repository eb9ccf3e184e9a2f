import type { Severity } from "../../core";
import type { ArabicNoun } from "../countedNoun";

/** Nouns that several parts of the pane count. */
export const severityNouns: Readonly<Record<Severity, ArabicNoun>> = {
  error: { zero: "لا أخطاء", one: "خطأ واحد", two: "خطآن", few: "أخطاء", many: "خطأً", other: "خطأ" },
  warning: {
    zero: "لا تنبيهات",
    one: "تنبيه واحد",
    two: "تنبيهان",
    few: "تنبيهات",
    many: "تنبيهاً",
    other: "تنبيه",
  },
  note: {
    zero: "لا ملاحظات",
    one: "ملاحظة واحدة",
    two: "ملاحظتان",
    few: "ملاحظات",
    many: "ملاحظة",
    other: "ملاحظة",
  },
};

export const cellNoun: ArabicNoun = {
  zero: "لا خلايا",
  one: "خلية واحدة",
  two: "خليتان",
  few: "خلايا",
  many: "خلية",
  other: "خلية",
};

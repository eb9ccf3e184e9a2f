import type { InPlaceMessages } from "../inPlaceMessages";
import { ltr, quoted } from "../isolate";
import { shownList } from "../shownList";

const names = (all: readonly string[]): string => shownList(all.map(quoted), "، ");

export const ar: InPlaceMessages = {
  headers: {
    stageScore: "جاهز: درجة المرحلة",
    perspectiveScore: "جاهز: درجة المنظور",
    stage: "جاهز: المرحلة",
    institution: "جاهز: المؤسسة",
    average: "جاهز: متوسط الحكومة",
    target: "جاهز: المستهدف",
    perspective: "جاهز: المنظور",
    score: "جاهز: الدرجة",
    remark: "جاهز: إيضاح",
  },
  series: { institution: "المؤسسة", average: "متوسط الحكومة", target: "المستهدف" },
  chartTitle: "درجات الجاهزية بالمراحل",
  overall: "الدرجة الكلية",
  level: "المستوى",
  distance: "نقاط تفصلها عن المستوى التالي",
  weight: (percent) => `الوزن ${ltr(percent)}`,
  highestLevel: "أعلى المستويات",
  nextLevel: (level, from) => `${level}، من ${ltr(from - 0.5)}، وتُقرَّب إلى ${ltr(from)}`,
  notMeasuredStarts: ["لم تُقَس", "لم يُقَس"],
  blankOrText: "لم تُقَس: إحدى الدرجات فارغة أو ليست رقماً.",
  outOfRange: "لم تُقَس: إحدى الدرجات خارج نطاقها.",
  contradictory: "لم تُقَس: صف مكرر بدرجتين مختلفتين.",
  fractions: "لم تُقَس: الدرجات مكتوبة كسوراً.",
  otherMaximum: "لم تُقَس: القصوى في الورقة غير قصوى الإطار.",
  rowsMissing: (missing) => `لم تُقَس: ليس في الورقة ${names(missing)}.`,
  partsMissing: (missing, low, high) =>
    `لم تُقَس: لا درجة صالحة أمام ${names(missing)}. تقع بين ${ltr(low)} و${ltr(high)}.`,
  perspectiveMissing: "لم تُقَس: أحد المناظير لم يُقَس.",
  overallMissing: "لم يُقَس: الدرجة الكلية لم تُقَس.",
};

import type { ScorecardFinding } from "../../core";

export const scorecardTitles: Readonly<Record<ScorecardFinding["kind"], string>> = {
  pointsAboveMaximum: "درجة فوق القصوى",
  negativePoints: "درجة سالبة",
  axisOutOfRange: "درجة خارج النطاق",
  pointsNotNumber: "ليس رقماً",
  pointsCellError: "خطأ في الخلية",
  pointsBlank: "فارغة",
  scoreAsFraction: "درجة مكتوبة كسراً",
  numberAsText: "رقم مكتوب نصاً",
  unknownComponent: "اسم غير معروف",
  missingComponent: "مكوّن أو محور ناقص",
  duplicateComponent: "اسم مكرر",
  maximumDiffers: "درجة قصوى مختلفة",
  stageSumDiffers: "المجموع مختلف",
  partsNotGiven: "المجموع وحده",
  pointsColumnMissing: "لا عمود للدرجات",
  pointsColumnGuessed: "درجات بلا عنوان",
  otherScorecard: "بطاقة قياس ثانية",
  planAnswerUnreadable: "ليست نعم ولا لا",
  planAnswerContradictory: "جوابان",
};

import { arabicCount } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import type { PaneScoresWords } from "../paneScoresWords";
import { cellNoun } from "./paneNouns";

export const scores: PaneScoresWords = {
  heading: "الدرجات",
  introduction: "في بطاقة الدرجات نقاط كل مكوّن. ابحث عن البطاقة في هذا المصنف، أو أضف بطاقة فارغة.",
  find: "ابحث عن بطاقة الدرجات",
  noneFound: "ليس في أوراق المصنف الظاهرة بطاقة درجات.",
  chooseCard: "بطاقة الدرجات",
  addStages: "أضف بطاقة الجاهزية بالمراحل",
  addPerformance: "أضف بطاقة قياس الإجادة",
  readAgain: "اقرأ من جديد",
  pointsOf: (points, maximum) => `${ltr(points)} من ${ltr(maximum)}`,
  notGiven: (maximum) => `لم تُذكر (من ${ltr(maximum)})`,
  givenNotMeasured: (maximum) => `لم تُقَس (من ${ltr(maximum)})`,
  score: (score) => `${ltr(score)} من ${ltr(100)}`,
  plan: "قائمة خطة التحول",
  planAnswer: (answer) => (answer === undefined ? "بلا جواب" : answer ? "نعم" : "لا"),
  open: "ما ينقص",
  findings: "ما وُجد في البطاقة",
  noFindings: "لا شيء في البطاقة يستحق الذكر.",
  blank: "لم تُملأ البطاقة بعد. أدخل النقاط فيها ثم اقرأها من جديد.",
  inPlace: {
    heading: "كتابة الدرجات في الورقة",
    asFormulas: `معادلات ${ltr("JAHIZ")} حيّة`,
    asValues: "قيم ثابتة",
    asLabel: "الطريقة",
    withChart: "مع رسم بياني للمراحل",
    others: "بجانبها في الرسم",
    othersIntroduction: `درجات من ${ltr(0)} إلى ${ltr(100)} إن عُرفت. تُحفظ مع المصنف.`,
    stage: "المرحلة",
    average: "المتوسط الحكومي",
    target: "المستهدف",
    averageOf: (stage) => `المتوسط الحكومي: ${stage}`,
    targetOf: (stage) => `المستهدف: ${stage}`,
    notAScore: (stage) => `${quoted(stage)}: اكتب عدداً من ${ltr(0)} إلى ${ltr(100)}، أو اتركه فارغاً.`,
    write: "اكتب الدرجات",
    occupied: (cells) => `في هذه الخلايا شيء آخر سيُكتب فوقه: ${ltr(cells)}.`,
    writeOver: "اكتب فوقه",
    written: "درجات كُتبت",
    writing: (time, sheet, cells, charts) =>
      `${ltr(time)}، الورقة ${quoted(sheet)}: ${arabicCount(cells, cellNoun)}${charts > 0 ? " ورسم بياني" : ""}`,
    takeBack: "تراجع عنها",
    changedSince: (cell) => `صار في ${ltr(cell)} شيء آخر، فتُركت على حالها.`,
    errorBefore: (cell) => `كان في ${ltr(cell)} خطأ لا يمكن كتابته من جديد، فتُركت على حالها.`,
  },
};

import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import type { PaneRepairWords } from "../paneRepairWords";
import { cellNoun } from "./paneNouns";

const cells = (count: number) => arabicCount(count, cellNoun);

const repairs: ArabicNoun = {
  zero: "لا إصلاحات",
  one: "إصلاح واحد",
  two: "إصلاحان",
  few: "إصلاحات",
  many: "إصلاحاً",
  other: "إصلاح",
};
/** After a preposition or as an object. */
const cellObject: ArabicNoun = { ...cellNoun, zero: "لا خلية", two: "خليتين" };
const willChange: ArabicNoun = {
  zero: "لن تتغير أي خلية",
  one: "ستتغير خلية واحدة",
  two: "ستتغير خليتان",
  few: "خلايا ستتغير",
  many: "خلية ستتغير",
  other: "خلية ستتغير",
};
const willStay: ArabicNoun = {
  zero: "لن تُترك أي خلية",
  one: "ستبقى خلية واحدة كما هي",
  two: "ستبقى خليتان كما هما",
  few: "خلايا ستبقى كما هي",
  many: "خلية ستبقى كما هي",
  other: "خلية ستبقى كما هي",
};

const records: ArabicNoun = {
  zero: "لا سجلات إصلاح سابقة",
  one: "سجل إصلاح سابق واحد",
  two: "سجلا إصلاح سابقان",
  few: "سجلات إصلاح سابقة",
  many: "سجل إصلاح سابق",
  other: "سجل إصلاح سابق",
};

export const repair: PaneRepairWords = {
  heading: "الإصلاحات المقترحة",
  nothingYet: "افحص ورقة أولاً: سيظهر هنا ما يمكن إصلاحه فيها.",
  none: "لا شيء يحتاج إلى إصلاح.",
  noneProposed: "لا إصلاح يُقترح هنا: ما في الورقة من خطأ لا يصلحه إلا صاحب الملف.",
  certain: (count, of) => `المؤكدة: ${arabicCount(count, repairs)} في ${arabicCount(of, cellObject)}`,
  certainMeans: "لكل منها قراءة واحدة: كتابة أخرى لقيمة مدرجة، أو خلايا تداخلت، أو علامات بقيت في النص. تُقبل معاً.",
  oneByOne: "اعرضها واحداً واحداً",
  likely: (count, of) => `المرجَّحة: ${arabicCount(count, repairs)} في ${arabicCount(of, cellObject)}`,
  likelyMeans: "المقصود فيها على الأرجح: أقرب قيمة، أو صفوف يبدو أنها صف واحد. اختر الصحيح منها.",
  acceptCertain: (count) => `اقبل المؤكدة كلها (${cells(count)})…`,
  acceptChosen: (count) => (count === 0 ? "اختر واحداً على الأقل" : `اقبل ما اخترته (${ltr(count)})…`),
  arrow: "←",
  becomes: "يصبح",
  plan: {
    heading: "قبل أن يُكتب شيء",
    willChange: (count) => `${arabicCount(count, willChange)}.`,
    canBeTakenBack: (isOneUndo) =>
      `${isOneUndo ? "هي خطوة واحدة عند التراجع في إكسل، و" : ""}يمكن التراجع عنها من هنا في أي وقت.`,
    forgets: (count) => `امتلأ السجل: بعد هذا لن يمكن التراجع عن أقدم الإصلاحات، في ${arabicCount(count, cellObject)}.`,
    nothing: "لا خلية يمكن تغييرها.",
    leftOut: (count) => `${arabicCount(count, willStay)}:`,
    write: (count) => `غيّر ${arabicCount(count, cellObject)}`,
  },
  journal: {
    heading: "ما أُصلح",
    introduction: "التراجع يعيد الخلايا كما كانت. أما الخلية التي غيّرتها بعد ذلك فتُترك وتُذكر.",
    group: (time, sheet, count) => `${ltr(time)}، الورقة ${quoted(sheet)}: ${cells(count)}`,
    takeBackGroup: "تراجع عنها",
    takeBackEntry: "تراجع",
    takeBackAll: "تراجع عن الكل",
    sheetGone: (sheet) => `لم تعد الورقة ${quoted(sheet)} في المصنف.`,
    unread: (count) =>
      `في المصنف ما لا يُقرأ: ${arabicCount(count, records)}. كتبه إصدار أحدث أو عُدّل باليد؛ يبقى محفوظاً في المصنف ولا يمكن التراجع عنه من هنا.`,
  },
};

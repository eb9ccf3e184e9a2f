import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import type { PaneFailureWords } from "../paneFailureWords";

const named = (sheet: string) => (sheet === "" ? "الورقة" : `الورقة ${quoted(sheet)}`);

const seconds: ArabicNoun = {
  zero: "أقل من ثانية",
  one: "ثانية واحدة",
  two: "ثانيتين",
  few: "ثوانٍ",
  many: "ثانية",
  other: "ثانية",
};

export const failures: PaneFailureWords = {
  during: {
    start: "تعذّر فتح المصنف في اللوحة.",
    watch: "لا يلاحظ جاهز تعديلاتك: اضغط «أعد الفحص» بعدها.",
    look: "تعذّرت قراءة قائمة الأوراق.",
    check: "لم تُفحص الورقة.",
    recheck: "لم يُفحص تعديلك الأخير.",
    mark: "النتائج هنا، لكن لم توضع علامات في الورقة.",
    clearMarks: "لم تُزل العلامات.",
    select: "تعذّر تحديد الخلايا.",
    page: "تعذّر جلب بقية القائمة.",
    copyList: "لم تُنسخ القائمة.",
    copyDetails: "لم تُنسخ التفاصيل.",
    writeList: "لم تُكتب القائمة.",
    map: "لم تُحفظ معاني الأعمدة.",
    plan: "تعذّر إعداد الإصلاحات.",
    repair: "توقف الإصلاح.",
    takeBack: "توقف التراجع.",
    published: "لم تؤخذ الأرقام المنشورة.",
    writeStatistics: "لم تُكتب الإحصاءات.",
    findScorecard: "تعذّر البحث عن بطاقات الدرجات.",
    scoreSheet: "لم تُقرأ بطاقة الدرجات.",
    writeScores: "لم تُكتب الدرجات.",
    newSheet: "لم تُضف ورقة.",
    readRound: "لم تُقرأ جولة المصنف.",
    collect: "لم تُقرأ الملفات كلها.",
    writeRound: "لم تُكتب الجولة كاملة.",
    compare: "لم تتم المقارنة.",
    writeReport: "لم يُعدّ التقرير.",
    seal: "لم تُختم الورقة.",
    settings: "لم يُحفظ الإعداد.",
  },
  host: {
    noHost: () => "هذه الصفحة مفتوحة خارج إكسل.",
    cellBeingEdited: () => `هناك خلية قيد التحرير. اضغط ${ltr("Enter")} أو ${ltr("Esc")} في الورقة ثم أعد المحاولة.`,
    sheetProtected: ({ sheet }) =>
      `${named(sheet)} محمية، فلم يُكتب فيها شيء. أزل حمايتها (مراجعة، إلغاء حماية الورقة)، أو اجعل النتائج في ورقة مستقلة.`,
    workbookProtected: () =>
      "بنية المصنف محمية أو هو للقراءة فقط، فلا تُضاف إليه ورقة. أزل الحماية (مراجعة، حماية المصنف) أو احفظ نسخة منه.",
    sheetGone: ({ sheet }) => `لم تعد ${named(sheet)} في المصنف.`,
    notSupported: ({ set }) => `لا يستطيع هذا الإصدار من إكسل ذلك (ينقصه ${ltr(set)}).`,
    tooLarge: () => "الورقة أكبر من أن يسلّمها إكسل. وزّع الحصر على عدة أوراق.",
    noAnswer: (problem) =>
      `لم يجب إكسل منذ ${arabicCount(problem.seconds, seconds)}. قد يكون مشغولاً أو يعرض نافذة تنتظرك.`,
    other: () => "رفض إكسل لسبب لم نتوقعه.",
  },
  ours: "وقع خلل في «جاهز». أرسل إلينا التفاصيل.",
  templateMissing: "تعذّر جلب الورقة الفارغة. تحقّق من الاتصال.",
  copyRefused: "لا يسمح المتصفح للّوحة بالنسخ. حدّد النص أدناه وانسخه بنفسك.",
  ways: {
    again: "أعد المحاولة",
    writeList: "اكتب القائمة في ورقة",
    copyList: "انسخ القائمة",
    checkFront: "افحص الورقة التي أمامك",
    copyDetails: "انسخ التفاصيل",
    dismiss: "أغلق",
  },
};

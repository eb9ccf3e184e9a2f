import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import type { PaneShellWords } from "../paneShellWords";
import { cellNoun, severityNouns } from "./paneNouns";

const cells = (count: number) => arabicCount(count, cellNoun);

const likelyRepairs: ArabicNoun = {
  zero: "لا إصلاحات مرجَّحة",
  one: "إصلاح مرجَّح واحد",
  two: "إصلاحين مرجَّحين",
  few: "إصلاحات مرجَّحة",
  many: "إصلاحاً مرجَّحاً",
  other: "إصلاح مرجَّح",
};
const repaired: ArabicNoun = {
  zero: "لم تُصلح أي خلية",
  one: "أُصلحت خلية واحدة",
  two: "أُصلحت خليتان",
  few: "خلايا أُصلحت",
  many: "خلية أُصلحت",
  other: "خلية أُصلحت",
};
const restored: ArabicNoun = {
  zero: "لم تعد أي خلية إلى ما كانت عليه",
  one: "عادت خلية واحدة إلى ما كانت عليه",
  two: "عادت خليتان إلى ما كانتا عليه",
  few: "خلايا عادت إلى ما كانت عليه",
  many: "خلية عادت إلى ما كانت عليه",
  other: "خلية عادت إلى ما كانت عليه",
};
const leftAlone: ArabicNoun = {
  zero: "لم تُترك أي خلية",
  one: "تُركت خلية واحدة كما هي",
  two: "تُركت خليتان كما هما",
  few: "خلايا تُركت كما هي",
  many: "خلية تُركت كما هي",
  other: "خلية تُركت كما هي",
};
const columns: ArabicNoun = {
  zero: "لا أعمدة محفوظة",
  one: "حُفظ معنى عمود واحد",
  two: "حُفظ معنى عمودين",
  few: "أعمدة حُفظ معناها",
  many: "عموداً حُفظ معناها",
  other: "عمود حُفظ معناها",
};
const movedCells = (count: number, moved: number): string => {
  if (moved < count) return `منها ${ltr(moved)} كانت قد انتقلت`;
  if (count === 2) return "وكانتا قد انتقلتا";
  return count === 1 ? "وكانت قد انتقلت" : "وكانت كلها قد انتقلت";
};

export const shell: PaneShellWords = {
  direction: "rtl",
  title: "جاهز",
  comma: "، ",
  tabs: {
    check: "الفحص",
    repair: "الإصلاح",
    statistics: "الإحصاءات",
    scores: "الدرجات",
    collect: "التجميع",
    more: "المزيد",
  },
  tabsLabel: "أقسام اللوحة",
  starting: "يجري فتح المصنف…",
  loading: "يجري التحميل…",
  noSheet: "لا ورقة عمل في الواجهة. انتقل إلى ورقة الحصر.",
  sheet: (name) => `الورقة ${quoted(name)}`,
  otherInFront: (name) => `أمامك الآن الورقة ${quoted(name)}، وليست الورقة المعروضة هنا.`,
  notChecked: "لم تُفحص بعد.",
  outdated: "عُدّلت الورقة بعد هذا الفحص.",
  verdictWord: { accepted: "مقبول", repairable: "قابل للإصلاح", rejected: "مرفوض" },
  verdictSentence: {
    accepted: "لا خطأ فيه.",
    repairable: "فيه أخطاء، ولكل منها إصلاح مقترح.",
    rejected: "فيه أخطاء لا يصلحها إلا صاحب الملف.",
  },
  severityCount: (severity, count) => arabicCount(count, severityNouns[severity]),
  cellCount: cells,
  next: {
    check: () => "افحص هذه الورقة",
    checkOther: ({ sheet }) => `افحص الورقة ${quoted(sheet)}`,
    goBack: ({ sheet }) => `ارجع إلى الورقة ${quoted(sheet)}`,
    checkAgain: () => "أعد الفحص",
    map: () => "عرّف الأعمدة",
    repairCertain: ({ count }) => `اعرض الإصلاحات المؤكدة (${cells(count)})`,
    decideLikely: ({ count }) => `قرّر في ${arabicCount(count, likelyRepairs)}`,
    firstError: () => "انتقل إلى أول خطأ",
    seal: () => "اختم الورقة",
    scores: () => "اعرض الدرجات",
    newSheet: () => "ورقة جديدة…",
    statistics: () => "اعرض الإحصاءات",
    report: () => "انتقل إلى التقرير",
  },
  why: {
    map: "أعمدة إلزامية لم تُعرف بأسمائها.",
    firstError: "ما بقي ينتظر جوابك أنت: لا إصلاح له مؤكداً ولا مرجَّحاً.",
    seal: "لم يبقَ خطأ. يبيّن الختم لاحقاً أن شيئاً لم يتغير.",
    report: "يأخذ التقرير أرقام البرنامج مع أرقام الجولة.",
    newSheet: "انتقل إلى الورقة المقصودة، أو ابدأ بورقة فارغة.",
  },
  sealMatches: (date) => `خُتمت في ${ltr(date)}، ولم تتغير منذ ذلك.`,
  sealDiffers: (date) => `خُتمت في ${ltr(date)}، لكنها تغيّرت بعد ذلك.`,
  reading: (rows, of) => (of === 0 ? "تجري قراءة الورقة…" : `تجري قراءة الورقة: ${ltr(rows)} من ${ltr(of)} من الصفوف`),
  checking: "يجري الفحص…",
  collecting: (done, of) => (of === 0 ? "تجري قراءة الملفات…" : `تجري قراءة الملفات: ${ltr(done)} من ${ltr(of)}`),
  reckoning: "يجري الحساب…",
  writing: "تجري الكتابة في المصنف…",
  stop: "أوقف",
  close: "أغلق هذه الرسالة",
  cancel: "إلغاء",
  back: "رجوع",
  more: (left) => `اعرض المزيد (بقي ${ltr(left)})`,
  notices: {
    stopped: "توقفت القراءة، ولم يتغير شيء في الورقة.",
    sheetDeleted: (sheet) => `حُذفت الورقة ${quoted(sheet)}، فزالت نتائجها.`,
    marksCleared: (sheet) => `أُزيلت العلامات من الورقة ${quoted(sheet)}، وبقي كل ما سواها.`,
    copied: "نُسخ. ألصقه حيث تريد.",
    wroteSheet: (sheet) => `أُضيفت الورقة ${quoted(sheet)}.`,
    mappingKept: (count) => `${arabicCount(count, columns)} مع هذا المصنف.`,
    repaired: (count) => `${arabicCount(count, repaired)}.${count > 0 ? " يمكن التراجع عن ذلك." : ""}`,
    takenBack: (count, moved) =>
      `${arabicCount(count, restored)}.${moved > 0 ? ` ${movedCells(count, moved)} إلى مكان آخر.` : ""}`,
    left: (count, isChanged) =>
      `${arabicCount(count, leftAlone)}${isChanged ? "، لأن الورقة تغيرت بعد عرض الإصلاحات" : ""}:`,
    publishedKept: (count) => `حُفظت الأرقام المنشورة مع هذا المصنف، وعددها ${ltr(count)}.`,
    publishedForgotten: "لم تعد الأرقام المنشورة محفوظة مع هذا المصنف.",
    scoresWritten: (count, charts) => `كُتبت الدرجات: ${cells(count)}${charts > 0 ? "، ومعها مخطط" : ""}.`,
    noPlaceForScores: "لم يُكتب شيء: ليس في البطاقة عمود نقاط تُكتب الدرجات بجانبه.",
    sealed: (sheet) => `خُتمت الورقة ${quoted(sheet)}.`,
    roundWritten: (sheet) => `كُتبت الجولة، ومؤسساتها في الورقة ${quoted(sheet)}.`,
    reportWritten: (count) => `كُتب التقرير، وعدد أوراقه ${ltr(count)}.`,
  },
  steps: {
    heading: "ثلاث خطوات للبدء",
    steps: [
      { title: "افحص", text: "انتقل إلى ورقة الحصر واضغط «افحص». لا يُكتب فيها إلا علامات، وتزول بلا أثر." },
      { title: "أصلح", text: "اقرأ كل إصلاح مقترح واقبل الصحيح منه. كل إصلاح يمكن التراجع عنه." },
      { title: "قِس", text: "اطّلع على الإحصاءات والدرجات، واكتبها في المصنف." },
    ],
    dismiss: "فهمت",
  },
  belongsInExcel: {
    heading: "مكان هذه الصفحة داخل إكسل",
    sentence: "يعمل «جاهز» على المصنف المفتوح في إكسل، ولا مصنف في المتصفح وحده.",
    ways: [
      "افتح ملف الحصر في إكسل (ويندوز أو ماك أو الويب).",
      "في الصفحة الرئيسية، من مجموعة «جاهز»، اضغط «فتح اللوحة».",
      `هل أنت داخل إكسل فعلاً؟ إذاً تعذّر تحميل ${ltr("Office.js")} من مايكروسوفت: تحقّق من الاتصال وافتح اللوحة من جديد.`,
      "لا تجد المجموعة؟ اطلب من مسؤول النظام نشر الوظيفة الإضافية، أو اتبع ملف README.",
    ],
  },
};

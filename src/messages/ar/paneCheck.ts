import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import type { PaneCheckWords } from "../paneCheckWords";

const understood: ArabicNoun = {
  zero: "لم يُعرف أي عمود باسمه",
  one: "عُرف عمود واحد باسمه",
  two: "عُرف عمودان باسميهما",
  few: "أعمدة عُرفت بأسمائها",
  many: "عموداً عُرفت بأسمائها",
  other: "عمود عُرفت بأسمائها",
};

export const check: PaneCheckWords = {
  heading: "ما وُجد",
  nothingYet: "سيظهر هنا ما يوجد في الورقة، ومع كل شيء خليته.",
  noFindings: "لا شيء يستحق الذكر.",
  filterLabel: "المعروض",
  severities: { error: "الأخطاء", warning: "التنبيهات", note: "الملاحظات" },
  severityWord: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
  groupBy: "العرض",
  byRule: "بحسب القاعدة",
  byColumn: "بحسب العمود",
  allHidden: "كل ما وُجد مخفي. اضغط نوعاً منه في الأعلى.",
  goTo: (cells) => `حدّد ${ltr(cells)}`,
  wholeSheet: "الورقة كلها",
  column: (header) => `العمود ${quoted(header)}`,
  whatToDo: "المطلوب:",
  hasProposal: "له إصلاح مقترح",
  atSelection: (cell) => `في الخلية المحددة ${ltr(cell)}`,
  copyList: "انسخ القائمة",
  writeList: "اكتب القائمة في ورقة",
  clearMarks: "أزل العلامات",
  untold: (facts) => `لا يخبر هذا الإصدار من إكسل بما يلي، فلم يُفحص شيء منه: ${facts}.`,
  facts: {
    isProtected: "حماية الورقة",
    isFiltered: "التصفية",
    merges: "الخلايا المدمجة",
    hiddenRows: "الصفوف المخفية",
    hiddenColumns: "الأعمدة المخفية",
    tables: "الجداول",
    formulas: "الصيغ",
  },
  mapping: {
    heading: "معاني الأعمدة",
    introduction: "اختر ما في كل عمود. يُحفظ اختيارك مع هذا المصنف، وتبقى الورقة نفسها كما هي.",
    blankHeader: (column) => `العمود ${ltr(column)}، بلا عنوان`,
    notAField: "لا شيء مما يُقاس",
    asHeader: "ما يقوله عنوانه",
    all: "غيّر الأعمدة المعروفة أيضاً",
    guessed: "تخمين",
    understood: (columns) => `${arabicCount(columns, understood)}.`,
    save: "اعتمد هذه الأعمدة",
    open: "الأعمدة…",
    missing: (fields) => `لا يزال ينقص: ${fields}.`,
    twice: (field) => `اختير ${quoted(field)} لعمودين، ولا يكون إلا لواحد.`,
  },
};

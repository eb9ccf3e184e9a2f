import type { CoverLabel, HiddenContent, IdentityRemark } from "../../core";
import { arabicCount } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import { mappedHeaders } from "../mappedHeaders";
import type { RoundMessages } from "../roundMessages";
import { rowNoun } from "./rowNoun";
import { serviceNoun } from "./serviceNoun";

const labels: Readonly<Record<CoverLabel, string>> = {
  institution: "المؤسسة",
  kind: "نوع المؤسسة",
  governorate: "هل هي محافظة",
  period: "فترة البيانات",
  synthetic: "بيانات اصطناعية",
};

export const ar: RoundMessages = {
  sheets: {
    institutions: "المؤسسات",
    services: "الدليل الوطني للخدمات",
    findings: "ملاحظات الفحص",
    unread: "ملفات لم تُقرأ",
    about: "عن الجولة",
  },
  columns: {
    name: "المؤسسة",
    kind: "نوع المؤسسة",
    governorate: "محافظة",
    source: "مصدر الاسم والنوع",
    period: "فترة البيانات",
    verdict: "الحكم",
    services: "عدد الخدمات",
    errors: "أخطاء",
    warnings: "تنبيهات",
    notes: "ملاحظات",
    overall: "الدرجة الكلية",
    overallLow: "الدرجة على الأقل",
    overallHigh: "الدرجة على الأكثر",
    level: "المستوى",
    seal: "الختم",
    file: "الملف",
    collected: "تاريخ الجمع",
    synthetic: "بيانات اصطناعية",
    statedName: "الاسم في الملف",
    statedKind: "النوع في الملف",
    statedGovernorate: "محافظة في الملف",
    statedSource: "من أين في الملف",
    recordedName: "الاسم في بقية الأوراق",
  },
  statistic: (name) => `نسبة: ${name}`,
  unknown: (name) => `خلايا غير معروفة: ${name}`,
  stage: (name) => `مرحلة: ${name}`,
  component: (name) => `نقاط: ${name}`,
  plan: (name) => `خطة: ${name}`,
  axis: (name) => `محور: ${name}`,
  perspective: (name) => `منظور: ${name}`,
  weight: (name) => `وزن: ${name}`,
  serviceColumns: { institution: "المؤسسة", sheet: "الورقة", row: "الصف" },
  findingColumns: {
    institution: "المؤسسة",
    severity: "الخطورة",
    rule: "رمز القاعدة",
    sheet: "الورقة",
    place: "الخلايا",
    cells: "عدد الخلايا",
    message: "المشكلة وما العمل",
    translation: "بالإنجليزية",
  },
  unreadColumns: { file: "الملف", reason: "السبب" },
  about: { title: "جولة القياس", period: "الفترة", policy: "قراءة المستويات", notSaid: "لم تُذكر" },
  aboutLines: [
    "لكل مؤسسة صف واحد في ورقة المؤسسات، ولكل خدمة صف في الدليل الوطني.",
    "للتصحيح: غيّر الاسم أو النوع أو «محافظة» في ورقة المؤسسات واحفظ المصنف، ثم اجمع الملفات من جديد إليه. يغلب تصحيحك ما في الملف، وتُعاد الدرجات وفق النوع الصحيح.",
    "لحذف مؤسسة احذف صفها من ورقة المؤسسات: تُحذف خدماتها وملاحظاتها عند الجمع التالي.",
    "إن كان لمؤسسة ملفان في جمع واحد أُخذ الأول وتُرك الآخر، وذُكر مع الملفات التي لم تُقرأ.",
    "«لم يُقَس» ليست صفراً: لا تدخل في المتوسط ولا في الترتيب. النسب من كل الخدمات، والخلايا التي لا تُقرأ تُعدّ «لا»، وعددها في آخر أعمدة المؤسسة.",
    "لا تغيّر عناوين الأعمدة. يجوز نقلها. ما يضاف من أعمدة وأوراق لا يبقى بعد الجمع التالي، إلا في النسخة السابقة.",
  ],
  synthetic: (count, of) =>
    count === of
      ? "بيانات اصطناعية للتجربة: لا تمثل أي مؤسسة ولا تنقل عنها رقماً."
      : `بيانات اصطناعية للتجربة: بيانات ${ltr(count)} من أصل ${ltr(of)} من المؤسسات مصطنعة، وورقة المؤسسات تذكر أيها.`,
  policies: {
    published: "كما نُشرت: بلا مستوى من 26 إلى 35",
    contiguous: "متصلة: المتدني حتى 35",
  },
  plainPolicies: { published: "كما نُشرت", contiguous: "متصلة" },
  notes: {
    name: "صحّح الاسم هنا إن لزم، ثم اجمع الملفات من جديد إلى هذا المصنف.",
    isService: "صحّح النوع هنا إن لزم، ثم اجمع الملفات من جديد: غير الخدمية تُحسب بلا منظور النضج.",
    isGovernorate: "نعم أو لا. صحّحها هنا إن لزم.",
    statistic: "من كل الخدمات. الخلايا التي لا تُقرأ تُعدّ «لا»؛ عددها في آخر الأعمدة.",
    score: "من 0 إلى 100 بلا تقريب. «لم يُقَس» ليست صفراً.",
    recorded: "لا تغيّره: به تُعرف خدمات المؤسسة وملاحظاتها في بقية الأوراق بعد تصحيح الاسم.",
  },
  maximumNote: (maximum) => `النقاط كما في بطاقة الدرجات، من ${ltr(0)} إلى ${ltr(maximum)}. «لم يُقَس» ليست صفراً.`,
  words: {
    source: { cover: "الغلاف", fileName: "اسم الملف", analyst: "المحلل" },
    seal: { matches: "مطابق", changed: "تغيّرت الورقة بعد الختم", none: "بلا ختم" },
    notMeasured: "لم يُقَس",
    reasons: {
      blank: "فارغ",
      missing: "غير موجود",
      notNumber: "ليس عدداً",
      notYesNo: "ليس نعم ولا لا",
      cellError: "خطأ في الخلية",
      outOfRange: "خارج المدى",
      unreadable: "لا إجابة تُقرأ",
      contradictory: "متعارض",
      fraction: "كسر من واحد",
      otherMaximum: "من قصوى أخرى",
      parts: "ينقصه جزء",
      baseNotPositive: "الأساس ليس موجباً",
      nothingToCount: "لا شيء يُعدّ",
    },
    notHandedIn: "لم تُقدَّم",
    notApplicable: "لا ينطبق",
    notAnswered: "لم يُجَب",
    notKept: "لم تُحفظ: اجمع من جديد",
    noPublishedLevel: "لا مستوى منشور",
    unreadable: "غير مقروءة",
    notStated: "لم تُذكر",
  },
  andMore: (count) => `وغيرها من نوعها لم يُكتب هنا، وعدده ${ltr(count)}: لتراها كلها افحص الملف وحده.`,
  sheetFull: (count) => `امتلأت الورقة: بقي ${ltr(count)} من الصفوف خارجها.`,
  identityRemark: remarkText,
  identityTitles: {
    nameFromFile: "الاسم من اسم الملف",
    coverBlank: "خلية فارغة في الغلاف",
    coverContradictory: "جوابان في الغلاف",
    coverUnreadable: "جواب لا يُفهم في الغلاف",
    kindAssumed: "نوع المؤسسة مفترض",
    governorateDiffers: "صفة المحافظة بين الغلاف والاسم",
    nonServiceWithServices: "خدمات لمؤسسة غير خدمية",
    nonServiceWithScores: "درجات لا تُحتسب لمؤسسة غير خدمية",
    programmeLeftOut: "ورقة البرنامج في تقديم",
    sheetUnread: "ورقة لم تُقرأ",
    sheetHidden: "خدمات أو درجات في ورقة مخفية",
    servicesTwice: "خدمات في ورقتين",
    otherPeriodCard: "بطاقة فترة أخرى",
    headersMapped: "عناوين حُدد معناها باليد",
    severalScorecards: "أكثر من بطاقة درجات من نوع واحد",
  },
  nothingAssessed:
    "لا ورقة ظاهرة فيه حصر خدمات أو بطاقة درجات أو غلاف. إن كان تقديماً فتأكد من أسماء العناوين، أو انقله إلى النموذج.",
  isProgramme:
    "لم تُعرف فيه إلا ورقة البرنامج، وأرقام البرنامج لا تخص مؤسسة بعينها: فليس هذا تقديماً. استعمله عند إعداد التقرير.",
  isRound: "هذا مصنف جولة وليس تقديماً من مؤسسة: اجمع ملفات المؤسسات نفسها.",
  leftOut: (institution, kept) =>
    `خطأ: ملفان لمؤسسة واحدة، ${quoted(institution)}. أُخذ الأول ${quoted(kept)} وتُرك هذا. أبقِ الصحيح وحده واجمع من جديد؛ وإن كان أحدهما حصر الخدمات والآخر بطاقة الدرجات فضعهما في مصنف واحد، كلاً في ورقة.`,
  otherPeriod: (institution, period, round) =>
    `تُرك: في غلاف ${quoted(institution)} أن الفترة ${quoted(period)}، وهذه الجولة للفترة ${round.map(quoted).join("، ")}. اجمعه في جولة مستقلة؛ وإن كان من هذه الجولة فعلاً فاجمعه من جديد وحدد فترته بنفسك.`,
  failed: (reason) => `تعذر الفحص، وليس السبب في الملف. نرجو الإبلاغ عن هذا: ${ltr(reason)}`,
};

function remarkText(remark: IdentityRemark): string {
  switch (remark.kind) {
    case "nameFromFile":
      return `الاسم ${quoted(remark.name)} مأخوذ من اسم الملف. صحّحه إن كان خطأ.`;
    case "coverBlank":
      return `لم يُعبأ «${labels[remark.label]}» في الغلاف.`;
    case "coverContradictory":
      return `«${labels[remark.label]}» مذكور مرتين: ${quoted(remark.first)} و${quoted(remark.second)}. أُخذ الأول؛ أبقِ الصحيح وحده.`;
    case "coverUnreadable":
      return `لا ${remark.text === "uncalculated" ? "تُفهم صيغة حُفظت بلا ناتجها" : `يُفهم ${quoted(remark.text)}`} جواباً عن «${labels[remark.label]}». ${unreadableAssumed[remark.label]}`;
    case "kindAssumed":
      return "لا يُعرف نوع المؤسسة، فافتُرض أنها خدمية. إن لم تكن كذلك فصحّح النوع.";
    case "governorateDiffers":
      return remark.stated
        ? `في الغلاف أن ${quoted(remark.name)} محافظة واسمها لا يقول ذلك. أُخذ بالغلاف.`
        : `في الغلاف أن ${quoted(remark.name)} ليست محافظة واسمها يقول إنها محافظة. أُخذ بالغلاف.`;
    case "nonServiceWithServices":
      return `المؤسسة غير خدمية وفي حصرها خدمات (${ltr(remark.services)}). تأكد من النوع.`;
    case "nonServiceWithScores":
      return `المؤسسة غير خدمية، فلا تُحتسب درجاتها في ${remark.perspectives.map(({ ar }) => quoted(ar)).join("، ")}. تأكد من النوع.`;
    case "programmeLeftOut":
      return `أرقام البرنامج لا تخص مؤسسة بعينها، فلم تُجمع الورقة ${quoted(remark.sheet ?? "")}. إن أردتها في التقرير فاختر هذا الملف ملفَّ البرنامج عند إعداده.`;
    case "sheetUnread":
      return `لم تُقرأ الورقة ${quoted(remark.sheet)} (${arabicCount(remark.rows, rowNoun)}) حصراً للخدمات ولا بطاقة درجات، فلم يُجمع منها شيء. إن كان فيها خدمات فاكتب عناوين الأعمدة كما في النموذج، في صف واحد فوقها، واجمع الملف من جديد.`;
    case "sheetHidden":
      return `في الورقة المخفية ${quoted(remark.sheet)} ${hiddenContent(remark.holds)}، ولم يُجمع منها شيء. إن كانت من التقديم فأظهِرها واجمع الملف من جديد.`;
    case "servicesTwice":
      return `في الورقة ${quoted(remark.sheet)} خدمات أسماؤها في ${remark.others.map(quoted).join("، ")} أيضاً، وعددها ${ltr(remark.services)}، فعُدّت في كل ورقة منها. إن كانت الخدمات نفسها، نسخةً أو لفترة أخرى، فأبقِ الورقة المعتمدة وأخفِ الأخرى أو احذفها، واجمع الملف من جديد.`;
    case "otherPeriodCard":
      return `لم تُجمع البطاقة في الورقة ${quoted(remark.sheet ?? "")}: بطاقة الفترة المذكورة في الغلاف في الورقة ${remark.counted.map(quoted).join("، ")}.`;
    case "headersMapped":
      return mappedHeaders.ar(remark.headers);
    case "severalScorecards":
      return `أكثر من بطاقة درجات من نوع واحد: ${remark.sheets.map(quoted).join("، ")}. قُرئت معاً كبطاقة واحدة، وما اختلف فيها لم يُقَس. أبقِ المعتمدة وحدها، أو اذكر الفترة في الغلاف واجعلها في اسم ورقتها.`;
  }
}

function hiddenContent(holds: HiddenContent): string {
  if (holds.kind === "inventory") return `حصر خدمات فيه ${arabicCount(holds.services, serviceNoun)}`;
  return holds.kind === "stages" ? "بطاقة درجات المراحل" : "بطاقة قياس الإجادة";
}

const unreadableAssumed = {
  kind: "افتُرض أنها خدمية: اكتب «خدمية» أو «غير خدمية».",
  governorate: "أُخذ بالاسم: اكتب نعم أو لا.",
  period: "عُدّت غير مذكورة: اكتب الفترة.",
  synthetic: "عُدّت بيانات المؤسسة نفسها: اكتب نعم أو لا.",
  institution: "أُخذ الاسم من اسم الملف: اكتب اسم المؤسسة.",
} as const;

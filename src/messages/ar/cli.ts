import type { CliMessages } from "../cliMessages";
import { arabicCount } from "../countedNoun";
import { ltr, quoted } from "../isolate";

export const ar: CliMessages = {
  descriptions: {
    program: "يفحص حصر الخدمات الحكومية ويحسب درجات الجاهزية الرقمية.",
    check:
      "فحص الملفات المقدمة: ما فيها من أخطاء، وما يمكن إصلاحه، والإحصاءات والدرجات. وتُفحص ورقة البرنامج كذلك. تُقرأ الملفات فقط ولا تُغيَّر أبداً.",
    collect:
      "جمع الملفات المقدمة من المؤسسات في مصنف جولة واحد: صف لكل مؤسسة، وصف لكل خدمة في الدليل الوطني، وصف لكل ملاحظة. الجمع من جديد إلى المصنف نفسه يحدّث صفوفه ويقول ما تغيّر.",
    collectOut: "مصنف الجولة (.xlsx): يُنشأ، أو يُحدَّث إن كان جولة",
    period: "فترة الجولة كما تُكتب في التقرير، مثل 2024",
    template: "كتابة حصر خدمات وبطاقات درجات فارغة جاهزة للتعبئة.",
    export: "كتابة خدمات جولة أو حصر واحد بتنسيقات مفتوحة، وبجانب كل ملف وصفه.",
    exportFile: "مصنف جولة، أو حصر خدمات",
    cpsv: "كتابة الخدمات بتنسيق CPSV-AP 3.2.0 (JSON-LD)، وبجانبها جدول الخصائص وما ينقص منها",
    csv: "كتابة الخدمات في CSV، وبجانبها وصفها (Table Schema)",
    exportCatalogue: "القراءة وفق دليل خدمات من عندك (JSON)",
    report:
      "إعداد التقرير السنوي من جولة: مصنف بصيغ حية ومخططات، أو صفحة للقراءة والطباعة، أو كليهما. ومع كل رقم مصدره.",
    roundFile: "مصنف الجولة كما يكتبه الأمر collect",
    reportOut: "كتابة التقرير مصنفاً (.xlsx)؛ لا يُكتب فوق مصنف حفظه أحد",
    reportHtml: "كتابة التقرير صفحة (.html) يعرضها أي متصفح ويطبعها",
    before: "الجولة السابقة للمقارنة بها",
    programme: "ورقة البرنامج معبأة: الخطط والمحقق والأثر ومستهدفات المراحل",
    institution: "إعداد بطاقة هذه المؤسسة وحدها؛ وليس في مصنفها غير صفوفها",
    digits: "أرقام الصفحة العربية: western (المعتادة) أو arabic (٠١٢٣)",
    reportPolicy: "قراءة المستويات: published أو contiguous؛ والمعتاد قراءة الجولة نفسها",
    synthetic: "يُذكر أن البيانات مصطنعة، لجولات لا تذكر ذلك بنفسها",
    roundCatalogue: "دليل الخدمات (JSON) الذي جُمعت به الجولة إن كان من عندك",
    roundFramework: "الإطار (JSON) الذي جُمعت به الجولة إن كان من عندك",
    settings: `كتابة دليل الخدمات والأطر المضمَّنة لتبني عليها ما يخصك؛ تأخذها الأوامر الأخرى بالخيارين ${ltr("--catalogue")} و${ltr("--framework")}.`,
    settingsCatalogue: `ملف دليل الخدمات (${ltr(".json")}) الذي يُكتب: الأعمدة والقيم وأسماؤها الأخرى والقواعد`,
    settingsFramework: `ملف الأطر (${ltr(".json")}) الذي يُكتب: المراحل والأداء والمستويات ومؤشر تنمية الحكومة الإلكترونية`,
    functions: "طباعة دليل دوال ورقة العمل.",
    files: "مصنفات (.xlsx) أو جداول نصية (.csv أو .tsv) أو مجلدات أو أنماط مثل submissions/*.xlsx",
    json: "طباعة كائن JSON واحد (jahiz-check/1) ولا شيء غيره",
    html: "كتابة تقرير يعرضه أي متصفح ويطبعه",
    out: "كتابة مصنف جديد فيه ما وُجد والمقترحات والإحصاءات والدرجات",
    published: "المطابقة مع الأرقام المنشورة في هذا الملف (JSON، أو ورقة في .xlsx أو .csv)",
    catalogue: "الأخذ بدليل خدمات من عندك (JSON)",
    framework: "الأخذ بإطار من عندك (JSON)",
    sheet: "فحص هذه الورقة وحدها ولو كانت مخفية",
    lang: "لغة النتائج: ar (المعتادة) أو en",
    policy:
      "قراءة المستويات: published كما نُشرت (المعتادة؛ لا مستوى للدرجات 26–35) أو contiguous متصلة (المتدني حتى 35)",
    nonService: "مؤسسة بلا خدمات: تُحسب درجة أدائها بلا منظور نضج الخدمات الرقمية؛ وبدونه يُؤخذ بما في غلافها",
    templateOut: "المصنف الذي يُكتب (.xlsx)؛ لا يُكتب فوق ملف حفظه أحد",
    templateProgramme: "كتابة ورقة البرنامج بدلاً من ذلك: الخطط والمحقق والأثر والمستهدفات للتقرير السنوي",
    help: "عرض هذه المساعدة",
    version: "عرض الإصدار",
  },
  helpHeadings: { "Usage:": "الاستعمال:", "Arguments:": "المدخلات:", "Options:": "الخيارات:", "Commands:": "الأوامر:" },
  exitCodes: "رمز الخروج: 0 مقبول، 1 فيه أخطاء، 2 ملف لا يُقرأ أو أمر غير صحيح؛ وعند تعدد الملفات أسوؤها.",
  writtenOver: `ما يُكتب فوقه: ملف كتبه الأمر نفسه ولم يحفظه أحد بعده، أو المحتوى نفسه، لا غير. وكل ما سواه يبقى كما هو ورمز الخروج ${ltr(2)}؛ وملفات ${ltr("CSV")} و${ltr("JSON")} المصدَّرة لا علامة فيها، فانقلها من مكانها أولاً إن تغيّر محتواها. أما ${ltr("collect")} فيحدّث الجولة ويحفظ بجانبها نسخة منها كما كانت.`,
  usage: {
    unknownOption: (option) => `لا يوجد خيار ${ltr(option)}.`,
    unknownCommand: (name) =>
      `لا يوجد أمر ${quoted(name)}. الأوامر هي ${ltr("check")} و${ltr("collect")} و${ltr("template")} و${ltr("export")} و${ltr("report")} و${ltr("settings")} و${ltr("functions")}.`,
    noCommand: `اذكر المطلوب: ${ltr("check")} أو ${ltr("collect")} أو ${ltr("template")} أو ${ltr("export")} أو ${ltr("report")} أو ${ltr("settings")} أو ${ltr("functions")}.`,
    missingFiles: "اذكر ملفاً أو مجلداً واحداً على الأقل.",
    missingFile: "اذكر الملف المراد قراءته.",
    noSettings: `اذكر ما يُكتب: ${ltr("--catalogue FILE")} أو ${ltr("--framework FILE")} أو كليهما.`,
    missingOption: (option) => `الخيار ${ltr(option)} لازم.`,
    optionNeedsValue: (option) => `الخيار ${ltr(option)} يحتاج إلى قيمة بعده.`,
    tooManyArguments: "بعد الأمر كلمات أكثر مما يقبل.",
    wrongChoice: (option, value, choices) => `لا يصح أن يكون ${ltr(option)} ${quoted(value)}: اختر من ${ltr(choices)}.`,
    seeHelp: (words) => `للمساعدة: ${ltr(words)}`,
  },
  input: {
    notFound: (path) => `لا يوجد ملف أو مجلد باسم ${quoted(path)}.`,
    noMatch: (path) => `لا ملف يطابق ${quoted(path)}.`,
    noWorkbooks: (path) => `ليس في المجلد ${quoted(path)} أي ملف ${ltr(".xlsx")} أو ${ltr(".csv")} أو ${ltr(".tsv")}.`,
    noAccess: (path) => `لا يُسمح بقراءة ${quoted(path)}: اطلب إذن القراءة.`,
    notAFile: (path) => `${quoted(path)} ليس ملفاً ولا مجلداً.`,
    isFolder: (path) => `${quoted(path)} مجلد: اذكر ملفاً واحداً.`,
    cannotRead: (path) => `تعذرت قراءة ${quoted(path)} من القرص: انسخه من جديد وافحص القرص.`,
  },
  nothingToCheck: (sheets) =>
    `لا ورقة ظاهرة فيها ما يُفحص. أوراق الملف: ${sheets}. تُفحص الورقة المخفية إن ذُكر اسمها بعد ${ltr("--sheet")}.`,
  sheetNotFound: (sheet, sheets) => `لا توجد ورقة باسم ${quoted(sheet)}. أوراق الملف: ${sheets}.`,
  failed: (reason) => `تعذر الفحص، وليس السبب في الملف. نرجو الإبلاغ عن هذا: ${ltr(reason)}`,
  outOfMemory: "لم تكفِ الذاكرة لهذا الملف. افحصه وحده، أو احذف الأوراق التي لا تحتاج إلى فحص.",
  output: {
    isInput: (path) => `${quoted(path)} من الملفات المقروءة، ولا يُكتب فوق ملف مقدم أبداً: اختر اسماً آخر.`,
    noFolder: (path) => `المجلد الذي يُكتب فيه ${quoted(path)} غير موجود: أنشئه أولاً أو اختر غيره.`,
    isFolder: (path) => `${quoted(path)} مجلد: أضف اسم ملف.`,
    sameTwice: (path) => `لا يمكن كتابة نتيجتين معاً في ${quoted(path)}.`,
    exists: (path) =>
      `${quoted(path)} موجود وقد يكون فيه عمل أحد، فليس كما كتبه هذا الأمر: انقله من مكانه، أو اختر اسماً آخر.`,
    notXlsx: (path) => `يُكتب هنا مصنف: اجعل اسم ${quoted(path)} ينتهي بـ ${ltr(".xlsx")}.`,
    notHtml: (path) => `تُكتب هنا صفحة: اجعل اسم ${quoted(path)} ينتهي بـ ${ltr(".html")}.`,
  },
  wrote: (path) => `كُتب: ${quoted(path)}`,
  cannotWrite: {
    noRoom: (path) => `تعذرت كتابة ${quoted(path)}: لا متسع على القرص. أفسح مكاناً وأعد المحاولة.`,
    noPermission: (path) => `تعذرت كتابة ${quoted(path)}: لا إذن بالكتابة هناك. اطلب الإذن، أو اختر مجلداً آخر.`,
    noPermissionOrInUse: (path) =>
      `تعذرت كتابة ${quoted(path)}. إن كان مفتوحاً في إكسل فأغلقه وأعد المحاولة؛ وإلا فلا إذن بالكتابة هناك.`,
    inUse: (path) => `تعذرت كتابة ${quoted(path)}: يستعمله برنامج آخر. إن كان مفتوحاً في إكسل فأغلقه وأعد المحاولة.`,
    other: (path, reason) => `تعذرت كتابة ${quoted(path)} (${ltr(reason)}). تأكد من الاسم ومن القرص وأعد المحاولة.`,
  },
  cannotPrint: {
    noRoom: () => "تعذر عرض النتائج: لا متسع حيث تُكتب. أفسح مكاناً وأعد المحاولة.",
    other: (reason) => `تعذر عرض النتائج (${ltr(reason)}). تأكد من المكان الذي تُكتب فيه وأعد المحاولة.`,
  },
  notJson: (line, reason) =>
    `ليس بتنسيق ${ltr("JSON")}: الخطأ في السطر ${ltr(line)} أو قبله مباشرة. راجع هناك الفواصل وعلامات التنصيص والأقواس، واحفظ الملف بترميز ${ltr("UTF-8")}. (${ltr(reason)})`,
  problemsIn: (option, path) => `لا يمكن استعمال ${quoted(path)} مع ${ltr(option)}:`,
  otherSettings: `إن جُمعت الجولة بدليل خدمات أو إطار قياس خاص بك فاذكره بعد ${ltr("--catalogue")} و${ltr("--framework")}.`,
  moreProblems: (count) => `و${ltr(count)} غيرها`,
  reading: (path, percent) => `تجري قراءة ${quoted(path)}: ${ltr(`${percent}%`)}`,
  progress: (done, of) => `الملفات: ${ltr(done)} من ${ltr(of)}`,
  tally: (files, accepted, repairable, rejected, unreadable) => {
    const noun = { zero: "لا ملفات", one: "ملف واحد", two: "ملفان", few: "ملفات", many: "ملفاً", other: "ملف" };
    return `${arabicCount(files, noun)}: مقبول ${ltr(accepted)}، قابل للإصلاح ${ltr(repairable)}، مرفوض ${ltr(rejected)}، لم يُقرأ ${ltr(unreadable)}.`;
  },
};

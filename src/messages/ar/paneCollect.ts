import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import type { PaneCollectWords } from "../paneCollectMessages";
import { institutionNoun } from "./institutionNoun";
import { severityNouns } from "./paneNouns";
import { serviceNoun } from "./serviceNoun";

const submission: ArabicNoun = {
  zero: "لم يُقرأ أي ملف",
  one: "قُرئ ملف واحد",
  two: "قُرئ ملفان",
  few: "ملفات قُرئت",
  many: "ملفاً قُرئ",
  other: "ملف قُرئ",
};
const unusable: ArabicNoun = {
  zero: "لا ملف تعذّر استعماله",
  one: "تعذّر استعمال ملف واحد",
  two: "تعذّر استعمال ملفين",
  few: "ملفات تعذّر استعمالها",
  many: "ملفاً تعذّر استعمالها",
  other: "ملف تعذّر استعمالها",
};
const namesake: ArabicNoun = {
  zero: "لا ملف غيره",
  one: "ملف آخر مختار",
  two: "ملفان آخران مختاران",
  few: "ملفات أخرى مختارة",
  many: "ملفاً آخر مختاراً",
  other: "ملف آخر مختار",
};
const notReached: ArabicNoun = {
  zero: "قُرئت كل الملفات",
  one: "بقي ملف واحد لم يُقرأ",
  two: "بقي ملفان لم يُقرآ",
  few: "ملفات لم تُقرأ",
  many: "ملفاً لم تُقرأ",
  other: "ملف لم تُقرأ",
};
const lostCells: ArabicNoun = {
  zero: "لا خلية ستضيع",
  one: "خلية واحدة كتبها أحد في أوراق الجولة وستضيع",
  two: "خليتان كتبهما أحد في أوراق الجولة وستضيعان",
  few: "خلايا كتبها أحد في أوراق الجولة وستضيع",
  many: "خلية كتبها أحد في أوراق الجولة وستضيع",
  other: "خلية كتبها أحد في أوراق الجولة وستضيع",
};

const institutions = (count: number) => arabicCount(count, institutionNoun);
const services = (count: number) => arabicCount(count, serviceNoun);

export const collect: PaneCollectWords = {
  heading: "تجميع الجولة",
  introduction: "اختر ملفات المؤسسات كلها معاً. يُقرأ كل ملف ويُفحص دون فتحه في إكسل، ولا يُكتب شيء قبل أن تأمر به.",
  standing: {
    none: "ليس في هذا المصنف جولة بعد.",
    held: (period, count, of) =>
      `في هذا المصنف ${period === null ? "جولة" : `جولة ${quoted(period)}`}: ${institutions(count)}، ${services(of)}.`,
    unreadable: "في هذا المصنف أوراق جولة، لكن تعذّرت قراءتها:",
    read: (period, count) => `${period === null ? "جولة بلا فترة" : `جولة ${quoted(period)}`}: ${institutions(count)}.`,
    readAgain: "اقرأ الجولة من جديد",
  },
  choose: "اختر الملفات…",
  chooseMore: "اختر ملفات أخرى…",
  dropHere: "أو أفلِتها هنا",
  files: {
    heading: (count) => arabicCount(count, submission),
    checkIdentity: "تحقّق من صاحب كل ملف: فالنوع يحدد الأوزان التي تُحتسب.",
    name: "المؤسسة",
    kind: "النوع",
    service: "خدمية",
    nonService: "غير خدمية",
    governorate: "محافظة",
    source: {
      cover: "كما في ورقة الغلاف",
      fileName: "مأخوذ من اسم الملف",
      analyst: "كما صححته أنت",
      namesake: "لأن للمؤسسة في الجولة ملفاً بهذا الاسم فحسب، والملف نفسه لا يسمّي صاحبه: صحّحه إن كان لغيرها",
    },
    namesakes: (others) => `بهذا الاسم ${arabicCount(others, namesake)}، وكل منها محفوظ وحده.`,
    isNewer: "حلّ محل ملف بهذا الاسم من المؤسسة نفسها اخترته قبله، ولم يُنقل إليه ما صُحّح هناك.",
    otherPeriod: (period, round) =>
      `في غلافه أن الفترة ${quoted(period)}، والجولة هنا للفترة ${quoted(round)}: سيُترك ما لم تحدد فترته أدناه.`,
    nameMissing: "اكتب اسم المؤسسة.",
    verdict: { accepted: "مقبول", repairable: "قابل للإصلاح", rejected: "مرفوض" },
    services: (count) => (count === null ? "لا حصر خدمات فيه" : services(count)),
    count: (severity, count) => arabicCount(count, severityNouns[severity]),
    overall: (score, level) => {
      if (score === undefined) return "لا بطاقة إجادة فيه";
      return `الدرجة الكلية: ${ltr(score)}${level === undefined ? "" : `، ${level}`}`;
    },
    seal: { matches: "مختوم، ولم يتغير منذ ختمه", changed: "تغيّر بعد ختمه", none: "غير مختوم" },
    known: "موجودة في الجولة",
    isNew: "جديدة في الجولة",
    leaveOut: "استبعده",
    leaveOutFile: (file) => `استبعده: ${quoted(file)}`,
    unreadHeading: (count) => arabicCount(count, unusable),
    notReached: (count) => `توقفت القراءة، و${arabicCount(count, notReached)}. اخترها ثانية لتُكمل.`,
    forget: "ابدأ من جديد",
  },
  plan: {
    period: "فترة الجولة",
    periodHint: `مثل ${ltr(2024)}. تسري على الملفات المختارة الآن. اتركها فارغة لتؤخذ منها.`,
    write: "اكتب الجولة",
    seeChanges: "اعرض ما سيتغير",
    heading: "قبل أن يُكتب شيء",
    becomes: (period, count, of) =>
      `تصبح الجولة${period === null ? "" : ` ${quoted(period)}`}: ${institutions(count)}، ${services(of)}.`,
    periodsDiffer: ([period = "", ...others]) =>
      others.length === 0
        ? `الفترة التي تذكرها تقديمات الجولة ${quoted(period)}، واسم الجولة غيرها. إن كان اسمها خطأً فصحّح الفترة في ورقتها «عن الجولة» (${ltr("B3")})؛ وإن كان الخطأ في التقديمات فاجمعها من جديد واكتب فترتها أعلاه.`
        : `تقديمات الجولة من هذه الفترات: ${[period, ...others].map(quoted).join("، ")}. وستُحسب المتوسطات والنسب والمراتب عليها كلها معاً. اجمع كل فترة في مصنف مستقل؛ وإن كانت الملفات المختارة الآن لفترة واحدة فاكتبها أعلاه.`,
    corrections: "بقيت تصحيحاتك على ما في الملفات:",
    leftOut: "تُترك هذه الملفات:",
    lost: (count) => `${arabicCount(count, lostCells)}. انسخ ما فيها إلى مكان آخر أولاً:`,
    andMore: (count) => `و${ltr(count)} غيرها`,
    beside: (places) => `تبقى الخلايا التي بجانب الجولة في مكانها، وإن تحركت الصفوف: ${places}.`,
    namesTaken: (sheets) =>
      `في المصنف أوراق بهذه الأسماء، وتبقى كما هي: ${sheets.map(quoted).join("، ")}. ويُضاف رقم إلى أسماء أوراق الجولة.`,
    replaces: "تُكتب أوراق الجولة وحدها من جديد، ولا تُمس ورقة أخرى.",
    confirm: "اكتب هذه التغييرات",
  },
  compare: {
    heading: "المقارنة والتقرير",
    before: "الجولة السابقة",
    beforeHint: "مصنف الجولة السابقة، لبيان ما تغيّر.",
    chooseBefore: "اختر الجولة السابقة…",
    programme: "أرقام البرنامج",
    programmeHint: "مصنف فيه ورقة البرنامج معبأة، إن أُريد فصلها في التقرير.",
    chooseProgramme: "اختر مصنف البرنامج…",
    programmeSheet: "أو ورقة من هذا المصنف",
    readSheet: "اقرأ من هذه الورقة",
    newProgrammeSheet: "أضف ورقة برنامج فارغة",
    programmeRead: (figures, errors, warnings) =>
      `قُرئت أرقام البرنامج (${ltr(figures)})، وفي الورقة: ${arabicCount(errors, severityNouns.error)}، ${arabicCount(warnings, severityNouns.warning)}.`,
    programmeEmpty: "ورقة البرنامج فارغة: املأ رقماً واحداً منها على الأقل، ثم اقرأها ثانية.",
    programmeMissing: "ليس فيه ورقة لها عناوين ورقة البرنامج.",
    forget: "من دونها",
    forgetFile: (file) => `من دونها: ${quoted(file)}`,
    compare: "قارن",
    average: (of, count) =>
      of === "all"
        ? `المتوسط العام (${institutions(count)})`
        : `متوسط المؤسسات المقيسة في الجولتين (${institutions(count)})`,
    averageBefore: (score, count) => `سابقاً: ${ltr(score)} (${institutions(count)})`,
    notMeasured: (count) => `لا يدخل فيه ما لا درجة له: ${institutions(count)}.`,
    noAverage: "لا درجة لأي مؤسسة.",
    levels: "المستويات",
    levelsBasis: (now, before) =>
      before === undefined
        ? `النسب من المؤسسات التي لها درجة (${ltr(now)}).`
        : `النسب من المؤسسات التي لها درجة (${ltr(now)}، وسابقاً ${ltr(before)}). التغير بعدد المؤسسات.`,
    levelCount: (count, share) => (share === undefined ? ltr(count) : `${ltr(count)} (${ltr(share)})`),
    levelBefore: (count, change) => `سابقاً: ${ltr(count)}، التغير: ${ltr(change)}`,
    highest: { service: "الأعلى بين الخدمية", nonService: "الأعلى بين غير الخدمية" },
    ranked: (rank, name) => `${ltr(rank)}. ${name}`,
    score: ltr,
    leaps: "أكبر النقلات",
    leap: (before, now, leap) => `من ${ltr(before)} إلى ${ltr(now)} (${ltr(leap)})`,
    noLeaps: "لم ترتفع درجة أي مؤسسة.",
    missing: (count) => `غابت هذه المرة: ${institutions(count)}`,
    joined: (count) => `جديدة هذه المرة: ${institutions(count)}`,
  },
  weights: {
    heading: "أوزان أخرى",
    introduction: `حرّك وزناً لترى من يتقدم: تتقاسم الأوزان الأخرى الباقي من ${ltr("100%")} بنسبتها. لا يُحفظ من ذلك شيء: تبقى الجولة على الأوزان المنشورة.`,
    weight: (perspective) => `وزن: ${perspective}`,
    percent: (weight) => ltr(`${weight}%`),
    reset: "الأوزان المنشورة",
    used: (weights) =>
      `الأوزان المحتسبة: ${weights.map(({ label, percent }) => `${label} ${ltr(percent)}`).join("، ")}`,
    allZero: `يجب أن يزيد وزن واحد في كل فئة على ${ltr(0)}.`,
    group: { service: "الخدمية", nonService: "غير الخدمية" },
    published: (rank, best, worst) =>
      best === worst
        ? `بالأوزان المنشورة: ${ltr(rank)}، ولا تتغير بأي أوزان معقولة`
        : `بالأوزان المنشورة: ${ltr(rank)}، وبالأوزان المعقولة من ${ltr(best)} إلى ${ltr(worst)}`,
    heldOf: (held, of, points) =>
      `تثبت ${ltr(held)} من ${ltr(of)} من المراتب مهما كانت الأوزان المعقولة: مجموعها ${ltr("100%")}، وكل وزن في حدود ${ltr(points)} نقاط مئوية من المنشور.`,
    notRanked: (names) => `خارج الترتيب لعدم وجود درجة: ${names.join("، ")}`,
  },
  report: {
    heading: "التقرير",
    introduction: "يُكتب في أوراق فيها مخططات أصيلة وأرقام هي صيغ على أوراق الجولة، أو صفحة واحدة للطباعة.",
    write: "اكتب التقرير",
    inTheWay: (sheets) => `في المصنف أوراق بأسماء أوراق التقرير: ${sheets.map(quoted).join("، ")}.`,
    replaceMeans: "الاستبدال يكتب التقرير السابق من جديد: يذهب ما أضفته في أعمدته، ويبقى ما بجانبها.",
    replace: "استبدل التقرير السابق",
    newNames: "اكتبه بأسماء جديدة",
    download: `نزّل صفحة ${ltr("HTML")}`,
    downloaded: (file) =>
      `سُلّم الملف ${quoted(file)} للتنزيل. إن لم يصل شيء فإصدار إكسل لديك لا يسمح للّوحة بالتنزيل: استعمل سطر الأوامر أو إكسل على الويب.`,
    fileName: (period) => `تقرير-جاهز${period === null ? "" : `-${period}`}`,
  },
};

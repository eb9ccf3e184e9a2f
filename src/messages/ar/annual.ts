import type { AnnualMessages } from "../annualMessages";
import { arabicCount } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import { withThousands } from "../withThousands";
import { annualMethod } from "./annualMethod";
import { annualSentences } from "./annualSentences";
import { institutionNoun, institutionObject } from "./institutionNoun";
import { ar as arRound } from "./round";
import { serviceNoun } from "./serviceNoun";

const institutions = (count: number) => arabicCount(count, institutionNoun);

const services = (count: number) => withThousands(arabicCount(count, serviceNoun));

const withScore = (count: number) =>
  count === 0 ? "لم تُقَس درجة أي مؤسسة" : `${institutions(count)} قيست ${count === 2 ? "درجتاهما" : "درجتها"}`;

const groups = { service: "المؤسسات الخدمية", nonService: "المؤسسات غير الخدمية" } as const;

const { sheets } = arRound;

/** أعمدة من إحدى أوراق الجولة، أو الورقة كلها حين لا يُسمى عمود. */
function columnsOf(sheet: string, columns: readonly string[]): string {
  const of =
    columns.length === 0 ? "" : `${columns.length === 1 ? "العمود" : "الأعمدة"} ${columns.map(quoted).join("، ")} من `;
  return `${of}ورقة ${quoted(sheet)}`;
}

export const ar: AnnualMessages = {
  ...annualSentences,
  ...annualMethod,
  comma: "، ",
  semicolon: "؛ ",
  title: (period) =>
    period === null ? "التقرير السنوي للتحول الرقمي الحكومي" : `التقرير السنوي للتحول الرقمي الحكومي: ${period}`,
  roundNames: { now: "هذه الجولة", before: "الجولة السابقة" },
  cover: {
    period: (period) => `الفترة: ${period}`,
    comparedWith: (period) => `مقارنةً بـ: ${period}`,
    alone: "لم تُعطَ جولة سابقة، فلا شيء هنا يُقارن بعام مضى.",
    bases: (now, before) =>
      before === undefined
        ? `الأساس: ${withScore(now)}`
        : `الأساس: ${withScore(now)}، وفي الجولة السابقة ${institutions(before)}`,
    policy: (label, caveat) => `قراءة المستويات: ${label}. ${caveat}`.trim(),
    date: (date) => `تاريخ التقرير: ${ltr(date)}`,
    synthetic: "بيانات اصطناعية للتجربة: لا تمثل أي مؤسسة ولا تنقل عنها رقماً.",
    calledOtherwise: (round, period) =>
      `اسم الجولة ${round}، والفترة التي تذكرها تقديماتها ${quoted(period)}. إن كان اسمها خطأً فصحّح الفترة في ورقة «عن الجولة» من مصنفها (${ltr("B3")}).`,
    mixedPeriods: (round, periods) =>
      `فترات مختلفة: تقديمات ${round} من ${periods.map(({ period, institutions: count }) => `${quoted(period)} (${institutions(count)})`).join("، ")}. وكل متوسط ونسبة ومرتبة تشمل المؤسسات محسوبة عليها كلها معاً، فليست لفترة بعينها.`,
    someSynthetic: (round, count, of) =>
      `بيانات اصطناعية للتجربة، ${round}: بيانات ${ltr(count)} من أصل ${ltr(of)} من المؤسسات مصطنعة، وهي داخلة في كل رقم يشمل المؤسسات كلها.`,
  },
  headings: {
    summary: "الخلاصة",
    statistics: "الدليل الوطني للخدمات",
    stages: "الجاهزية بالمراحل",
    levels: "متوسط الأداء والمستويات",
    highest: "المؤسسات الأعلى",
    leaps: "النقلات النوعية والتراجع والمشاركة",
    governorates: "أداء المحافظات",
    sensitivity: "أثر الأوزان في الترتيب",
    method: "المنهجية والافتراضات",
    annex: "ملحق: نتائج الفحص لكل مؤسسة",
  },
  sheetNames: {
    summary: "الخلاصة",
    statistics: "الإحصاءات الوطنية",
    stages: "المراحل",
    levels: "المستويات",
    highest: "الأعلى",
    leaps: "النقلات",
    governorates: "المحافظات",
    sensitivity: "الأوزان",
    method: "المنهجية",
    annex: "ملحق نتائج الفحص",
  },
  columns: {
    round: "الجولة",
    average: "المتوسط (من 100)",
    base: "المؤسسات المقيسة",
    notMeasured: "غير مقيسة",
    level: "المستوى",
    rank: "الترتيب",
    institution: "المؤسسة",
    perspective: "المنظور",
    score: "الدرجة (من 100)",
    before: "السابق",
    change: "التغير",
    leap: "النقلة (نقاط)",
    fall: "التغير (نقاط)",
    governorate: "المحافظة",
    statistic: "الإحصاء",
    answer: "الإجابة",
    services: "الخدمات",
    share: "النسبة",
    lowest: "أدنى نسبة",
    highest: "أعلى نسبة",
    stage: "المرحلة",
    target: "المستهدف",
    distance: "الباقي للمستهدف",
    best: "أفضل ترتيب",
    worst: "أدنى ترتيب",
    holds: "ثابت",
    overtakenBy: "قد تتقدم عليها",
    weight: "الوزن",
    from: "من",
    to: "إلى",
    reason: "السبب",
    remark: "ملاحظة",
    verdict: "الحكم",
    seal: "الختم",
    errors: "الأخطاء",
    warnings: "التنبيهات",
    notes: "الملاحظات",
    file: "الملف",
    assumption: "الصفة",
    source: "المصدر",
    component: "المكوّن",
    description: "الوصف",
    maximum: "القصوى",
    axis: "المحور",
    of: "من",
    unknown: "بلا إجابة",
    published: "كما نُشرت",
    alike: "أوزان متساوية",
    severity: "النوع",
    kind: "ما وُجد",
    count: "العدد",
    sheet: "الورقة",
    place: "خلايا أولها",
    example: "أولها",
  },
  notMeasured: "لم تُقَس",
  notMeasuredBetween: (low, high) => `لم تُقَس (${ltr(`${low}–${high}`)})`,
  absent: "لم تشارك",
  noGovernorate: "غير موسومة بأنها محافظة",
  yes: "نعم",
  no: "لا",
  total: "مجموع المقيسة",
  ofRound: (what, round) => `${what}، ${round}`,
  bandOf: (level, from, to) => `${level} (${ltr(`${from}–${to}`)})`,
  count: "العدد",
  noPublishedLevel: (gaps) =>
    `خارج المستويات المنشورة (${gaps.map(({ from, to }) => ltr(`${from}–${to}`)).join("، ")})`,
  noInventory: "لم يُقدَّم حصر",
  heavier: (perspective, points) => `${perspective} ${ltr(`+${points}`)} نقاط`,
  origin: {
    cells: (sheet, addresses) => `${quoted(sheet)} ${addresses.map(ltr).join("، ")}`,
    rows: (round, columns, count) => `${round}: ${columnsOf(sheets.institutions, columns)}، ${institutions(count)}`,
    row: (row) => `الصف ${ltr(row)}`,
    ofRound: (round, origin) => `${round}: ${origin}`,
    services: (round, columns, count) => `${round}: ${columnsOf(sheets.services, columns)}، ${services(count)}`,
  },
  captions: {
    averages: "متوسط الدرجات الكلية للمؤسسات",
    levels: "المؤسسات بحسب المستوى",
    highestOverall: (group) => `${groups[group]} الأعلى في تحقيق متطلبات التحول الرقمي`,
    highestByPerspective: (group) => `${groups[group]} الأعلى في المناظير الأساسية`,
    allInstitutions: (group) => `${groups[group]} كلها بالترتيب`,
    leaps: "المؤسسات التي حققت نقلة نوعية",
    falls: "المؤسسات الأكثر تراجعاً",
    notCompared: "مؤسسات لا تُقارن",
    missing: "شاركت سابقاً ولم تشارك الآن",
    joined: "تشارك أول مرة، أو بعد انقطاع",
    governorates: "المحافظات: الحالي والسابق",
    governorateAverages: "متوسط المحافظات",
    stages: "المتوسط الحكومي بالمراحل",
    sameStages: "المراحل بين المؤسسات المقيسة في الجولتين",
    stagesOfInstitutions: "درجات المراحل لكل مؤسسة",
    statistic: (field) => field,
    statisticsOfInstitutions: "أهم النسب لكل مؤسسة",
    openShares: "نسب تركتها خلايا لا تُقرأ مفتوحة، بين أدناها وأعلاها",
    sensitivity: (group) => `ترتيب ${groups[group]} تحت كل الأوزان المعقولة`,
    weights: (group) => `أوزان ${groups[group]}`,
    perspectives: "المناظير وأوزانها ومحاورها",
    bands: "المستويات وفئاتها",
    levelDescriptions: "وصف كل مستوى",
    stageMaxima: "المراحل ومكوناتها ودرجاتها القصوى",
    findings: "نتائج الفحص لكل مؤسسة",
    unread: "ملفات لم تُقرأ",
    yesNo: "خدمات إجابتها نعم",
    scenarios: (group) => `ترتيب ${groups[group]} بأوزان أخرى`,
    gravest: "أهم ما وُجد لكل مؤسسة",
  },
  charts: {
    levels: "عدد المؤسسات في كل مستوى",
    highest: (group) => `${groups[group]} الأعلى`,
    stages: "المتوسط الحكومي بالمراحل",
    governorates: "المحافظات: الحالي والسابق",
    leaps: "المؤسسات التي حققت نقلة نوعية",
  },
  basis: {
    institutions: (of, notMeasured) =>
      notMeasured === 0
        ? institutions(of)
        : `${institutions(of)} ${of === 2 ? "مقيستان" : "مقيسة"}؛ وغير المقيس ${ltr(notMeasured)} لا يدخل في الحساب`,
    twoRounds: (rounds, before, now) =>
      `النسب من ${ltr(before)} مقيسة في ${rounds.before} ومن ${ltr(now)} مقيسة في ${rounds.now}؛ والتغير بعدد المؤسسات`,
    services: (of, count) => `${services(of)} من ${arabicCount(count, institutionObject)}`,
    unknown: (unknown) => `بلا إجابة مقروءة: ${services(unknown)}، وأدنى نسبة وأعلاها تحسبان لها حسابها`,
    severalAnswers: (answers) => `قد يكون للخدمة أكثر من إجابة: ${ltr(withThousands(String(answers)))} في المجموع`,
    compared: (compared) => `${institutions(compared)} ${compared === 2 ? "لهما" : "لها"} درجة في الجولتين`,
    stages: (of) => `${institutions(of)} ${of === 2 ? "قدّمتا" : "قدّمت"} بطاقة المراحل`,
    top: (ranks, listed) =>
      `${listed < ranks ? "المراتب كلها" : `المراتب من ${ltr(1)} إلى ${ltr(ranks)}`}، بالدرجات قبل تقريبها؛ والدرجات المتساوية لها مرتبة واحدة`,
    weights: (points) =>
      `مجموع الأوزان المعقولة ${ltr("100%")}، ولا يبعد وزن عن وزنه المنشور أكثر من ${ltr(points)} نقاط مئوية، بين هذين الطرفين`,
    scenarios: (points) =>
      `إذا زاد وزن منظور ${ltr(points)} نقاط تقاسمت المناظير الأخرى الباقي من ${ltr("100%")} بنسبة أوزانها`,
    unrounded: "التغير محسوب من الدرجات قبل تقريبها",
  },
  sameInstitutions: "المؤسسات المقيسة في الجولتين فقط",
  sameGovernorates: "المحافظات المقيسة في الجولتين فقط",
  wasOtherKind: (wasService) => `كانت ${wasService ? "خدمية" : "غير خدمية"} في الجولة السابقة: أوزان الدرجتين مختلفة`,
  noLeap: {
    onlyBefore: "في الجولة السابقة فقط",
    onlyNow: "في هذه الجولة فقط",
    notMeasuredBefore: "لم تُقَس سابقاً",
    notMeasuredNow: "لم تُقَس الآن",
    nameRepeated: "الاسم مكرر",
  },
  verdict: { accepted: "مقبول", repairable: "قابل للإصلاح", rejected: "مرفوض" },
  seal: { matches: "مطابق", changed: "تغيّر", none: "بلا ختم" },
  severity: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
};

import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr } from "../isolate";
import { institutionObject } from "./institutionNoun";
import { monthPeriod as period } from "./monthPeriod";
import { pointNoun } from "./pointNoun";
import type { ProgrammeMessages } from "../programmeMessages";

const monthNoun: ArabicNoun = {
  zero: "لا أشهر",
  one: "شهر واحد",
  two: "شهرين",
  few: "أشهر",
  many: "شهراً",
  other: "شهر",
};
const placeNoun: ArabicNoun = {
  zero: "لا مراتب",
  one: "مرتبة واحدة",
  two: "مرتبتين",
  few: "مراتب",
  many: "مرتبة",
  other: "مرتبة",
};
const percentagePoints = (shown: string): string => `${shown} ${pointNoun(shown)} مئوية`;
const isNothing = (shown: string): boolean => /^[^\d]*0[^\d]*$/.test(shown);
const inBrackets = (text: string): string => (text === "" ? "" : ` (${text})`);

export const ar: ProgrammeMessages = {
  sheetName: "البرنامج",
  lists: "القوائم",
  columnNotes: {
    item: "اسم البند. تجوز الصفوف بأي ترتيب، ويجوز تكرارها لسنوات أو مؤسسات أخرى. لا تغيّر الأسماء: الصف الذي له اسم آخر يُحفظ ولا يدخل في الحساب.",
    detail: "المؤسسة أو الجزء أو المستوى أو المرحلة، أو نص المستهدف، حيث يطلبه البند.",
    period: `ما تشمله القيمة: ${ltr(2024)} أو ${ltr("2024-12")} أو ${ltr("2021–2025")} أو يناير – نوفمبر ${ltr(2024)}.`,
    value: "المحقق، أو الرقم نفسه. اترك ما لم يُقَس فارغاً: الصفر نتيجة.",
    unit: `ما تعدّه القيمة. ويجوز أن تُكتب النسبة ${ltr("77%")}.`,
    target: "المخطط للسنة، أو المستهدف الإجمالي، أو مستهدف المؤشر.",
    targetPeriod: `ما يشمله المستهدف أو تاريخ استحقاقه: ${ltr("2021–2025")} أو ${ltr("2024-12")}.`,
    before: "الرقم نفسه في الفترة السابقة.",
    beforePeriod: `الفترة السابقة: ${ltr(2023)} أو يناير – نوفمبر ${ltr(2023)}.`,
    change: "التغيير كما نُشر إن نُشر: لا يُستعمل إلا لمقارنته بالمحسوب.",
    institutions: "عدد المؤسسات التي تشملها القيمة.",
    note: "مصدر الرقم وما فيه من شك.",
  },
  unitPrompt: "اختر ما تعدّه القيمة.",
  numberRefused: (from, to) => `اكتب عدداً من ${ltr(from)} إلى ${ltr(to)}، أو اترك الخلية فارغة إن لم يُقَس.`,
  comma: "، ",
  cells: (sheet, addresses) => `${sheet}!${addresses.map(ltr).join("، ")}`,
  notMeasured: "غير مقيس",
  period,
  words: {
    measure: "البند",
    period: "الفترة",
    value: "القيمة",
    unit: "الوحدة",
    achieved: "المحقق",
    target: "المستهدف",
    progress: "المحقق من المستهدف",
    indexTarget: "مستهدف المؤشر",
    distance: "الفرق عن مستهدف المؤشر (نقاط مئوية)",
    remaining: "المتبقي",
    monthsLeft: "الأشهر الباقية",
    neededMonth: "اللازم في الشهر",
    neededYear: "اللازم في اثني عشر شهراً",
    paceUntilNow: "معدل الإنجاز الشهري حتى الآن",
    year: "السنة",
    planned: "المخطط",
    cumulativePlanned: "المخطط تراكمياً",
    cumulativeAchieved: "المحقق تراكمياً",
    institution: "المؤسسة",
    count: "العدد",
    shareOfSum: "حصتها من القائمة",
    ownCount: "كما تذكره المؤسسة",
    sum: "مجموع القائمة",
    part: "الجزء",
    now: "الآن",
    before: "سابقاً",
    beforePeriod: "الفترة السابقة",
    growth: "النمو",
    points: "التغيير (نقاط مئوية)",
    places: "مراتب التقدم",
    publishedChange: "التغيير كما نُشر",
    institutions: "المؤسسات المشمولة",
    monthNow: "في الشهر، الآن",
    monthBefore: "في الشهر، سابقاً",
    monthGrowth: "نمو المتوسط الشهري",
    monthlyTitle: "المتوسط الشهري حيث تختلف الفترات",
    amountsTitle: "الأرقام ونموها",
    sharesTitle: "النسب",
    seriesTitle: "سنة بعد سنة",
    ranksTitle: "الترتيب في مسح الأمم المتحدة",
    rankNow: "المرتبة الآن",
    rankBefore: "المرتبة سابقاً",
    indexTitle: "مؤشر تنمية الحكومة الإلكترونية",
    indexValue: `القيمة (من ${ltr(0)} إلى ${ltr(1)})`,
    egdi: "مؤشر تنمية الحكومة الإلكترونية (متوسط أجزائه)",
    egdiWeighted: "مؤشر تنمية الحكومة الإلكترونية (متوسط أجزائه بأوزانها)",
    egdiPublished: "المؤشر كما نُشر",
    egdiGroup: "مجموعة الأمم المتحدة",
    number: "م",
    nextYearTarget: "المستهدف",
    levelsTitle: "المؤسسات بحسب المستوى",
    level: "المستوى",
    shareNow: "الحصة الآن",
    trueChange: "التغيير في عدد المؤسسات",
    stage: "المرحلة",
    stagesTitle: "مستهدف مراحل الجاهزية",
    partsTitle: "أجزاء إجمالي المستهدف",
    indexTableTitle: "المؤشر ومستهدفه والوتيرة اللازمة",
    remarksHeading: "ملاحظات على ورقة البرنامج",
    remarksSheet: "ملاحظات البرنامج",
    extraRows: "صفوف في ورقة البرنامج لم تدخل في الحساب",
    notesTitle: "ما تذكره الورقة من ملاحظات على هذه الأرقام",
    note: "ملاحظة",
  },
  yearsOf: (group) => `${group}: المخطط والمحقق سنة بعد سنة`,
  curveOf: (group) => `${group}: تراكمياً`,
  listOf: (group, year) => `${group}: المؤسسات المذكورة${year === "" ? "" : `، ${year}`}`,
  total: ({ achieved, target, progress, until }) => `أُنجز ${achieved} من ${target}${inBrackets(until)}: ${progress}.`,
  targetReached: (target, by, points) =>
    `تحقق مستهدف المؤشر ${target}${inBrackets(by)}${isNothing(points) ? "" : ` بزيادة ${percentagePoints(points)}`}.`,
  targetMissed: (target, by, points) =>
    `لم يتحقق مستهدف المؤشر ${target}${inBrackets(by)}: ينقصه ${isNothing(points) ? `أقل من ${percentagePoints(ltr(0.1))}` : percentagePoints(points)}.`,
  pace: ({ remaining, months: left, by, aMonth, aYear, untilNow }) =>
    `بقي ${remaining} في ${arabicCount(left, monthNoun)} حتى ${by}: ${aMonth} في الشهر، و${aYear} في اثني عشر شهراً${untilNow === undefined ? "." : `؛ ومعدل الإنجاز حتى الآن ${untilNow} في الشهر.`}`,
  totalReached: "لم يبق شيء: تحقق إجمالي المستهدف.",
  yearDone: (year, achieved, planned, share) => `في ${year} أُنجز ${achieved} من ${planned} مخططة: ${share}.`,
  doneByYear: (year, achieved, planned, share) => `حتى نهاية ${year} أُنجز ${achieved} من ${planned} مخططة: ${share}.`,
  growth: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod}) مقابل ${before} (${beforePeriod})، ${change}.`,
  growthFromZero: ({ label, now, nowPeriod, before, beforePeriod }) =>
    `${label}: ${now} (${nowPeriod}) مقابل ${before} (${beforePeriod})، ولا يُقاس نمو من ${ltr(0)}.`,
  points: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod})، وكانت ${before} (${beforePeriod}): ${percentagePoints(change)}.`,
  places: (label, now, before, places) =>
    places === 0
      ? `${label}: ${now} كما كان.`
      : `${label}: ${now}، وكان ${before}: ${places > 0 ? "تقدّم" : "تراجع"} ${arabicCount(Math.abs(places), placeNoun)}.`,
  monthly: (now, before, growth) =>
    `الفترتان مختلفتان في الطول. المتوسط الشهري: ${now} الآن، و${before} سابقاً، ${growth}.`,
  egdi: (value, group) => `تعطي الأجزاء مؤشر تنمية الحكومة الإلكترونية ${value}: ${group}.`,
  listSum: (count, sum) => `تذكر القائمة ${arabicCount(count, institutionObject)}، ومجموعها ${sum}.`,
  curveGaps: (years) => `لا تذكر الورقة كل السنوات: لا يُعرف ${years}.`,
  workedBack: "حيث لا تُذكر سنة أو سنة قبلها فالرقم التراكمي هو الإجمالي منقوصاً منه ما تلاها من السنوات.",
  workedOn:
    "حيث لا تُذكر السنوات واحدة واحدة فالرقم التراكمي هو الإجمالي الذي يشملها، مضافاً إليه ما ليس فيه من السنوات.",
  remark: (text, cells) => (cells === "" ? text : `${text} [${cells}]`),
  typedAsText: (count) =>
    `عدد الأرقام المكتوبة نصاً ${ltr(count)}، وقد قُرئت؛ أدخلها أرقاماً ليقرأها كل برنامج قراءة واحدة.`,
};

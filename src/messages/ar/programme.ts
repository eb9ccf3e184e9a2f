import type { MonthPeriod, NumberNote } from "../../core";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import { monthPeriodText } from "../monthPeriodText";
import type { ProgrammeFindingMessages, ProgrammeMessages, ProgrammeNames } from "../programmeMessages";

const months = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
];

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
const institutionNoun: ArabicNoun = {
  zero: "لا مؤسسات",
  one: "مؤسسة واحدة",
  two: "مؤسستان",
  few: "مؤسسات",
  many: "مؤسسة",
  other: "مؤسسة",
};

const period = (of: MonthPeriod): string => monthPeriodText(of, months, (end) => `حتى ${end}`);
const inBrackets = (text: string): string => (text === "" ? "" : ` (${text})`);

/** «تبسيط الإجراءات: …»، «وزارة الصحة». */
function subject({ figure, detail }: { figure: string; detail?: string }, names: ProgrammeNames): string {
  return detail === undefined ? quoted(names.figure(figure)) : `${quoted(names.figure(figure))}، ${quoted(detail)}`;
}

function textAdvice(notes: readonly NumberNote[]): string {
  if (notes.includes("ambiguous")) return " وعُدّت النقطة فاصلة عشرية؛ إن كانت تفصل الآلاف فصحّح الرقم.";
  if (notes.includes("scale")) return " وضُرب الرقم في الكلمة التي تليه.";
  return "";
}

const findings: ProgrammeFindingMessages = {
  headerNotFound: () =>
    `لا توجد ورقة فيها صف عناوين ورقة البرنامج: ${quoted("البند")} و${quoted("القيمة")} ومعهما ${quoted("الفترة")} أو ${quoted("الوحدة")} أو ${quoted("المستهدف")}. خذ الورقة من القالب.`,
  columnTwice: ({ column }, names) =>
    `أكثر من عمود عنوانه ${quoted(names.column(column))}، فلم يُقرأ شيء منها. أبقِ العمود الصحيح.`,
  unknownItem: ({ text, nearest }, names) =>
    `${quoted(text)} ليس من أرقام البرنامج المعروفة، فلم يدخل الصف في الحساب.${nearest ? ` هل المقصود ${quoted(names.figure(nearest))}؟` : ""}`,
  itemBlank: () => "في الصف أرقام ولا اسم لها، فلم يدخل في الحساب.",
  notNumber: (finding, names) =>
    `${subject(finding, names)}: في ${quoted(names.column(finding.column))} النص ${quoted(finding.text)}، وليس رقماً. يُعد غير مقيس حتى يصحَّح.`,
  cellError: (finding, names) =>
    `${subject(finding, names)}: في ${quoted(names.column(finding.column))} الخطأ ${ltr(finding.error)}.`,
  numberAsText: (finding, names) =>
    `${subject(finding, names)}: ${quoted(finding.text)} نص، وقُرئ ${names.number(finding.value)}.${textAdvice(finding.notes)}`,
  spuriousScale: (finding, names) =>
    `${subject(finding, names)}: ${quoted(finding.text)} رقم كامل تليه كلمة الآلاف أو الملايين؛ أُهملت الكلمة وقُرئ ${names.number(finding.value)}.`,
  percentUnclear: (finding, names) =>
    `${subject(finding, names)}: الرقم ${ltr(finding.value)} قد يكون كسراً أو نسبة مئوية. اكتبه نصاً مع علامته: ${ltr(`${finding.value}%`)} أو ${names.share(finding.value)}.`,
  outOfRange(finding, names) {
    const limits = {
      count: `ولا يقل عن ${ltr(0)}`,
      amount: `ولا يقل عن ${ltr(0)}`,
      share: `والنسبة من ${ltr("0%")} إلى ${ltr("100%")}`,
      rank: `والمرتبة ${ltr(1)} فأكثر`,
      index: `والمؤشر من ${ltr(0)} إلى ${ltr(1)}`,
      score: `والدرجة من ${ltr(0)} إلى ${ltr(100)}`,
    };
    const value = finding.unit === "share" ? names.share(finding.value) : names.number(finding.value);
    return `${subject(finding, names)}: في ${quoted(names.column(finding.column))} ${value}، ${limits[finding.unit]}. يُعد غير مقيس حتى يصحَّح.`;
  },
  notWhole: (finding, names) =>
    `${subject(finding, names)}: في ${quoted(names.column(finding.column))} كسور (${ltr(finding.value)})، وما يُعدّ يكون عدداً صحيحاً.`,
  periodUnreadable: (finding, names) =>
    `${subject(finding, names)}: في ${quoted(names.column(finding.column))} النص ${quoted(finding.text)}، وليس فترة. اكتب سنة (${ltr(2024)}) أو شهراً (${ltr("2024-12")}) أو أول الفترة وآخرها (${ltr("2021–2025")}).`,
  columnUnused: (finding, names) =>
    `${subject(finding, names)}: لا يُستعمل ${quoted(names.column(finding.column))} لهذا البند، فلم يدخل ${quoted(finding.text)} في الحساب.`,
  periodMissing: (finding, names) => `${subject(finding, names)}: الفترة فارغة، فلا تُعرف سنة هذا الصف.`,
  detailMissing: (finding, names) => `${subject(finding, names)}: لا يذكر الصف عمّا هو أو لمن هو.`,
  unknownDetail: (finding, names) => `${quoted(names.figure(finding.figure))}: ${quoted(finding.text)} غير معروف هنا.`,
  unknownUnit: (finding, names) =>
    `${subject(finding, names)}: الوحدة ${quoted(finding.text)} غير معروفة، وعُدّت ${quoted(names.unit(finding.expected))}.`,
  unitDiffers: (finding, names) =>
    `${subject(finding, names)}: الوحدة المكتوبة ${quoted(names.unit(finding.unit))}، ووحدة هذا البند ${quoted(names.unit(finding.expected))}.${finding.severity === "error" ? " لم يدخل الصف في الحساب." : ""}`,
  duplicate: (finding, names) =>
    finding.isContradictory
      ? `${subject(finding, names)}: أكثر من صف للفترة نفسها بأرقام مختلفة، فتُعد غير مقيسة. أبقِ الصف الصحيح.`
      : `${subject(finding, names)}: أكثر من صف للفترة نفسها بالأرقام نفسها، فحُسب مرة واحدة.`,
  listAgrees: ({ figure, parts, total }, names) =>
    `${quoted(names.figure(figure))}: عدد الأرقام ${ltr(parts)}، ومجموعها يساوي الإجمالي المذكور ${names.number(total)}.`,
  listAboveTotal: ({ figure, parts, sum, total }, names) =>
    `${quoted(names.figure(figure))}: عدد الأرقام ${ltr(parts)}، ومجموعها ${names.number(sum)}، بزيادة ${names.number(sum - total)} على الإجمالي المذكور ${names.number(total)}. ولا تزيد قائمة على إجماليها: فأحدهما خطأ، أو أنهما لا يحصيان الشيء نفسه.`,
  listBelowTotal: ({ figure, parts, sum, total }, names) =>
    `${quoted(names.figure(figure))}: عدد الأرقام ${ltr(parts)}، ومجموعها ${names.number(sum)}، بنقص ${names.number(total - sum)} عن الإجمالي المذكور ${names.number(total)}. قد لا تذكر القائمة الجميع؛ فإن كانت تذكرهم فأحدهما خطأ.`,
  partAboveWhole: (finding, names) =>
    `${subject(finding, names)}: ${names.number(finding.part)} أكثر من الكل ${names.number(finding.whole)}.`,
  countsDiffer: (finding, names) =>
    `${quoted(finding.detail ?? "")}: لها في موضعين عددان مختلفان (${quoted(names.figure(finding.figure))}): ${finding.counts.map(names.number).join(" و")}.`,
  couldBeSwapped: ({ figure, achieved, target, isReadBothWays }, names) =>
    isReadBothWays
      ? `${quoted(names.figure(figure))}: لا يبين المصدر أي الرقمين ${names.number(achieved)} و${names.number(target)} هو المحقق وأيهما المخطط. المأخوذ هنا: المحقق ${names.number(achieved)} والمخطط ${names.number(target)} (${names.share(achieved / target)})؛ وبالعكس تكون النسبة ${names.share(target / achieved)}.`
      : `${quoted(names.figure(figure))}: المحقق ${names.number(achieved)} أكثر من المخطط ${names.number(target)}. تأكد من أنهما لم يتبادلا مكانيهما.`,
  periodsDiffer: ({ figure, now, before }, names) =>
    `${quoted(names.figure(figure))}: تُقارن فترة ${period(now)} بفترة ${period(before)}، وهما مختلفتان في الطول، فليس هذا النمو نمو سنة. ويمكن مقارنة المتوسط الشهري.`,
  changeHoldsShares: ({ figure }, names) =>
    `${quoted(names.figure(figure))}: العمود المعنون بنسبة التغيير يحمل حصة كل عدد من مجموع الأعداد، لا تغيّره.`,
  changeDiffers: ({ figure, published, computed }, names) =>
    `${quoted(names.figure(figure))}: التغيير المنشور ${names.share(published)}، والقيمتان تعطيان ${names.share(computed)}.`,
  mixedBases: ({ group, bases }, names) =>
    `${quoted(names.group(group))}: حُسبت الأرقام على أعداد مختلفة من المؤسسات (${bases.map(names.number).join("، ")})، فالفرق بينها ليس تغيّراً.`,
  egdiDiffers: ({ published, computed }) =>
    `قيمة مؤشر تنمية الحكومة الإلكترونية المنشورة ${ltr(published)}، ومتوسط أجزائه الثلاثة ${ltr(computed.toFixed(4))}.`,
};

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
  notMeasured: "غير مقيس",
  period,
  words: {
    measure: "البند",
    period: "الفترة",
    value: "القيمة",
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
    egdi: "مؤشر تنمية الحكومة الإلكترونية (متوسط الثلاثة)",
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
    note: "ملاحظة",
  },
  yearsOf: (group) => `${group}: المخطط والمحقق سنة بعد سنة`,
  curveOf: (group) => `${group}: تراكمياً`,
  listOf: (group, year) => `${group}: المؤسسات المذكورة${year === "" ? "" : `، ${year}`}`,
  total: ({ achieved, target, progress, until }) => `أُنجز ${achieved} من ${target}${inBrackets(until)}: ${progress}.`,
  targetReached: (target, by, points) => `تحقق مستهدف المؤشر ${target}${inBrackets(by)} بزيادة ${points} نقطة مئوية.`,
  targetMissed: (target, by, points) =>
    `لم يتحقق مستهدف المؤشر ${target}${inBrackets(by)}: ينقصه ${points} نقطة مئوية.`,
  pace: ({ remaining, months: left, by, aMonth, aYear, untilNow }) =>
    `بقي ${remaining} في ${arabicCount(left, monthNoun)} حتى ${by}: ${aMonth} في الشهر، و${aYear} في اثني عشر شهراً${untilNow === undefined ? "." : `؛ ومعدل الإنجاز حتى الآن ${untilNow} في الشهر.`}`,
  totalReached: "لم يبق شيء: تحقق إجمالي المستهدف.",
  yearDone: (year, achieved, planned, share) => `في ${year} أُنجز ${achieved} من ${planned} مخططة: ${share}.`,
  growth: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod}) مقابل ${before} (${beforePeriod})، ${change}.`,
  points: ({ label, now, nowPeriod, before, beforePeriod, change }) =>
    `${label}: ${now} (${nowPeriod})، وكانت ${before} (${beforePeriod}): ${change} نقطة مئوية.`,
  places: (label, now, before, places) =>
    places === 0
      ? `${label}: ${now} كما كان.`
      : `${label}: ${now}، وكان ${before}: ${places > 0 ? "تقدّم" : "تراجع"} ${arabicCount(Math.abs(places), placeNoun)}.`,
  monthly: (now, before, growth) =>
    `الفترتان مختلفتان في الطول. المتوسط الشهري: ${now} الآن، و${before} سابقاً، ${growth}.`,
  egdi: (value, group) => `تعطي المؤشرات الثلاثة مؤشر تنمية الحكومة الإلكترونية ${value}: ${group}.`,
  listSum: (count, sum) => `تذكر القائمة ${arabicCount(count, institutionNoun)}، ومجموعها ${sum}.`,
  curveGaps: (years) => `لا تذكر الورقة كل السنوات: لا يُعرف ${years}.`,
  remark: (text, cells) => (cells === "" ? text : `${text} [${cells}]`),
  typedAsText: (count) =>
    `عدد الأرقام المكتوبة نصاً ${ltr(count)}، وقد قُرئت؛ أدخلها أرقاماً ليقرأها كل برنامج قراءة واحدة.`,
  findings,
};

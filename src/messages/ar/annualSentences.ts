import type { PeriodMatch } from "../../core";
import type { AnnualMessages } from "../annualMessages";
import type { ShownChange } from "../annualNames";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr, quoted } from "../isolate";
import { withThousands } from "../withThousands";
import { institutionNoun, institutionObject } from "./institutionNoun";
import { pointNoun } from "./pointNoun";
import { ranksHold } from "./ranksHold";
import { serviceNoun } from "./serviceNoun";

const governorateNoun: ArabicNoun = {
  zero: "لا محافظات",
  one: "محافظة واحدة",
  two: "محافظتان",
  few: "محافظات",
  many: "محافظة",
  other: "محافظة",
};

const fileNoun: ArabicNoun = {
  zero: "لا ملفات",
  one: "ملف واحد",
  two: "ملفان",
  few: "ملفات",
  many: "ملفاً",
  other: "ملف",
};

const institutions = (count: number) => arabicCount(count, institutionNoun);
const ofInstitutions = (count: number) => arabicCount(count, institutionObject);

const services = (count: number) => withThousands(arabicCount(count, serviceNoun));

const groups = { service: "المؤسسات الخدمية", nonService: "المؤسسات غير الخدمية" } as const;

/** لا شيء حين تصح مقارنة الفترتين كما هما. */
function periodRemark(match: PeriodMatch): string | null {
  switch (match.kind) {
    case "sameHalf":
    case "wholeYears":
      return null;
    case "halvesDiffer":
      return `الفترتان غير متماثلتين: ${quoted(match.before)} و${quoted(match.now)}.`;
    case "yearsNotNext":
      return match.before >= match.now
        ? `الجولة المعطاة على أنها السابقة (${ltr(match.before)}) ليست أسبق من هذه الجولة (${ltr(match.now)}). هل بُدّل الملفان أحدهما بالآخر؟`
        : `العامان غير متتاليين: ${ltr(match.before)} و${ltr(match.now)}.`;
    case "notNamed":
      return `لا تُعرف الفترتان: ${match.before === null ? "الجولة السابقة لا تذكر فترة" : quoted(match.before)}، و${
        match.now === null ? "هذه الجولة لا تذكر فترة" : quoted(match.now)
      }.`;
  }
}

function governorateRemark(match: PeriodMatch): string | null {
  if (match.kind === "sameHalf") return null;
  if (match.kind === "wholeYears")
    return `قورنت المحافظات بين العامين كاملين ${ltr(match.before)} و${ltr(match.now)}: لا تذكر أي من الجولتين نصفاً، فليست هذه مقارنة بالنصف نفسه من العام الماضي.`;
  return `لم تُقارن المحافظات بالنصف نفسه من العام الماضي: ${periodRemark(match)}`;
}

function went({ before, now, change, addsUp }: ShownChange): string {
  return `انتقل المتوسط من ${ltr(before)} إلى ${ltr(now)} (${ltr(change)} ${pointNoun(change)}${addsUp ? "" : " قبل التقريب"})`;
}

/** «، منها 42 خدمية و7 غير خدمية»، وحيث كانت من نوع واحد «، وكلها خدمية». */
function kinds(all: number, service: number, nonService: number): string {
  const kind = nonService === 0 ? "خدمية" : "غير خدمية";
  if (service === 0 || nonService === 0) return `${all === 1 ? "وهي" : all === 2 ? "وكلتاهما" : "وكلها"} ${kind}`;
  return all === 2 ? "إحداهما خدمية والأخرى غير خدمية" : `منها ${ltr(service)} خدمية و${ltr(nonService)} غير خدمية`;
}

/** «المؤسستين المقيستين في الجولتين»، «المؤسسات المقيسة في الجولتين، وعددها 47،». */
const inBothRounds = (of: number, two: string, several: string): string =>
  of === 2 ? `${two} المقيستين في الجولتين` : `${several} المقيسة في الجولتين، وعددها ${ltr(of)}،`;

export const annualSentences: Pick<AnnualMessages, "summary" | "remarks"> = {
  summary: {
    takingPart: (round, all, service, nonService) =>
      `${round}: شاركت ${institutions(all)}، ${kinds(all, service, nonService)}.`,
    average: (round, average, of) => `متوسط الأداء، ${round}: ${ltr(average)} من ${ltr(100)} (${institutions(of)}).`,
    averages: (now, before) =>
      `متوسط الأداء، ${now.round}: ${ltr(now.average)} من ${ltr(100)} (${institutions(now.of)})؛ و${before.round}: ${ltr(before.average)} (${institutions(before.of)}).`,
    sameInstitutions: (of, change) =>
      of === 1
        ? `وللمؤسسة الوحيدة المقيسة في الجولتين ${went(change)}.`
        : `وبين ${inBothRounds(of, "المؤسستين", "المؤسسات")} ${went(change)}.`,
    notMeasured: (count) => `لم تُقَس درجة ${ofInstitutions(count)}، فلا تدخل في متوسط ولا نسبة ولا ترتيب.`,
    levels: (items) => `المستويات: ${items.join("، ")}.`,
    levelItem: (level, count, share) => `${level} ${ltr(count)} (${ltr(share)})`,
    changes: (items) => `التغير الفعلي بعدد المؤسسات: ${items.join("، ")}.`,
    changeItem: (level, change) => `${level} ${ltr(change)}`,
    highest: (group, items) => `${groups[group]} الأعلى: ${items.join("، ")}.`,
    highestItem: (name, score) => `${name} (${ltr(score)})`,
    leaps: (items) => `أكبر النقلات النوعية: ${items.join("، ")}.`,
    leapItem: (name, leap) => `${name} (${ltr(leap)})`,
    noLeaps: "لا مؤسسة درجتها أعلى مما كانت.",
    noneCompared: "لا مؤسسة لها درجة في الجولتين، فلا شيء يُقارن.",
    governorates: (average, of) => `متوسط المحافظات: ${ltr(average)} (${arabicCount(of, governorateNoun)}).`,
    governoratesBefore: (average, of) =>
      `متوسط المحافظات في الجولة السابقة: ${ltr(average)} (${arabicCount(of, governorateNoun)}).`,
    sameGovernorates: (of, change) =>
      of === 1
        ? `وللمحافظة الوحيدة المقيسة في الجولتين ${went(change)}.`
        : `وبين ${inBothRounds(of, "المحافظتين", "المحافظات")} ${went(change)}.`,
    stages: (items) => `المتوسط الحكومي بالمراحل: ${items.join("، ")}.`,
    stageItem: (stage, average) => `${stage} ${ltr(average)}`,
    catalogue: (count, of) => `في الدليل الوطني ${services(count)} من ${ofInstitutions(of)}.`,
    answers: (items) => `أكثر الإجابات: ${items.join("؛ ")}.`,
    catalogueItem: (field, answer, share) => `${field}: ${answer} ${ltr(share)}`,
    ranksHold: (group, { hold, of, leftOut }, points) =>
      `${groups[group]}: ${ranksHold(hold, of)} مهما تغيرت الأوزان في حدود ${ltr(points)} نقاط مئوية حول المنشور${leftOut === 0 ? "" : `؛ ولا يدخل في ذلك ما لم تُقَس درجته: ${institutions(leftOut)}`}.`,
    programme: (heading, sentence) => `${heading}: ${sentence}`,
    programmeDoubts: (count) => `في فصول البرنامج أخطاء وتنبيهات عن أرقامه، عددها ${ltr(count)}.`,
    attendance: (missing, joined) =>
      `مقارنةً بالجولة السابقة ${[
        ...(missing > 0 ? [`غابت ${institutions(missing)}`] : []),
        ...(joined > 0 ? [`انضمت ${institutions(joined)}`] : []),
      ].join(" و")}.`,
  },
  remarks: {
    basesDiffer: ({ before, now, both }) =>
      before === now
        ? `في كل جولة ${ltr(now)} من المؤسسات المقيسة، ${both === 0 ? "ولا مشترك بينهما" : `والمشترك بين الجولتين منها ${ltr(both)} فقط`}: فبعض كل فرق سببه اختلاف من شارك.`
        : `أساس الجولتين مختلف: ${ltr(before)} و${ltr(now)}، ${both === 0 ? "ولا مشترك بينهما" : `والمشترك بينهما ${ltr(both)}`}. لذلك لا يكون مجموع التغيرات صفراً، وبعض كل فرق سببه اختلاف من شارك.`,
    periods: (match) => {
      const remark = periodRemark(match);
      return remark === null ? null : `الجولتان: ${remark}`;
    },
    governoratePeriods: governorateRemark,
    noBefore: "لم تُعطَ جولة سابقة، فلا شيء يُقارن به.",
    programmeOfOtherYear: (programme, round) =>
      `آخر سنة في أرقام البرنامج ${ltr(programme)}، وهذه الجولة لسنة ${ltr(round)}: أهي ورقة البرنامج المقصودة؟`,
    repeated: (names) => `أسماء مكررة في هذه الجولة، فلا تُقارن: ${names}.`,
    repeatedBefore: (names) => `أسماء مكررة في الجولة السابقة، فلا تُقارن: ${names}.`,
    renamed: (before, now) =>
      `غابت ${quoted(before)} وانضمت ${quoted(now)}: أهي مؤسسة واحدة باسم جديد؟ إن كانت كذلك فصحّح الاسم في إحدى الجولتين.`,
    kindChanged: (names) =>
      `تغيّر نوع هذه المؤسسات (خدمية أو غير خدمية) عن الجولة السابقة، فأوزان الدرجتين مختلفة: ${names}.`,
    renames: (count) =>
      `أسماء غائبة ومنضمة متقاربة، وعدد أزواجها ${ltr(count)}: ربما تغير اسم المؤسسة فلم تُقارن. انظر قائمة المشاركة.`,
    governorateBases: ({ before, now, both }) =>
      `متوسطا المحافظات ليسا للمحافظات نفسها: ${ltr(before)} سابقاً و${ltr(now)} الآن، ${both === 0 ? "ولا مشترك بينها، فلا يُقارنان" : `والمشترك بين الجولتين منها ${ltr(both)}. فقارن بين هذه وحدها`}.`,
    rejected: (count, names) =>
      `في ${count === 1 ? "ملف" : "ملفات"} ${ofInstitutions(count)} أخطاء لا يصلحها إلا صاحب الملف، ودرجات${count === 2 ? "هما" : "ها"} مما أمكنت قراءته: ${names}.`,
    sealChanged: (count, names) => `تغيرت بعد الختم أوراق ${ofInstitutions(count)}: ${names}.`,
    unread: (count) => `لم يُقرأ ${arabicCount(count, fileNoun)}: انظر الملحق.`,
    noGovernorates: "لا مؤسسة في هذه الجولة موسومة بأنها محافظة.",
    noStages: "لم تقدّم أي مؤسسة بطاقة المراحل، فلم تُقَس المراحل.",
    noServices: "لم تقدّم أي مؤسسة حصر خدماتها، فلم تُقَس الإحصاءات الوطنية.",
    unanswered: (names) => `لم يُقَس، إذ لا إجابة تُقرأ لأي خدمة في أي مؤسسة: ${names.map(quoted).join("، ")}.`,
    noScores: "لا درجة كلية لأي مؤسسة، فلم يُقَس الأداء.",
    outerBounds: "المناظير أكثر من ثلاثة، فالمراتب المعروضة حدود خارجية: لا تخرج عنها مرتبة.",
    unranked: (perspective, items) =>
      `${perspective === null ? "" : `${perspective}: `}بلا درجة، فلا مرتبة لها: ${items.join("؛ ")}.`,
    unrankedItem: (name, low, high, best) =>
      `${name} (درجتها بين ${ltr(low)} و${ltr(high)}، وأفضل ما قد تبلغه المرتبة ${ltr(best)})`,
    unscoredItem: (name) => `${name} (لم تُقدَّم بطاقتها)`,
    unweighted: (names) => `خارج هذا الحساب لأن درجتها لم تُقَس: ${names}. وقد تتغير هذه المراتب حين تُقاس.`,
    noTargets: "لم يُعطَ مستهدف للمراحل.",
  },
};

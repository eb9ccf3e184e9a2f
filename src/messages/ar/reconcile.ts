import type { CountRange, OpenNeed, PublishedFigure, ReadFigure } from "../../core";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import { isolated, ltr, quoted } from "../isolate";
import { openNeeds } from "../openNeeds";
import type { PublishedProblemMessages, ReconcileMessages, ReconcileNames } from "../reconcileTexts";

/** In the genitive: here they always follow a preposition. */
const cellNoun: ArabicNoun = {
  zero: "لا خلايا",
  one: "خلية واحدة",
  two: "خليتين",
  few: "خلايا",
  many: "خلية",
  other: "خلية",
};
const serviceNoun: ArabicNoun = {
  zero: "لا خدمات",
  one: "خدمة واحدة",
  two: "خدمتين",
  few: "خدمات",
  many: "خدمة",
  other: "خدمة",
};

const openCells = (count: number) => `${arabicCount(count, cellNoun)} بلا إجابة مقروءة`;
const services = (count: number) => arabicCount(count, serviceNoun);
const percentText = (percent: number) => ltr(`${percent}%`);

function range({ least, most }: CountRange): string {
  return least === most ? ltr(least) : `من ${ltr(least)} إلى ${ltr(most)}`;
}

/** «24 (36%)»، «24»، «36%». */
function printed({ count, percent }: PublishedFigure): string {
  if (count === undefined) return percentText(percent ?? 0);
  return percent === undefined ? ltr(count) : ltr(`${count} (${percent}%)`);
}

/** A percentage printed alone is followed by the counts it allows. */
function meaning({ published, allows }: ReadFigure, of: number): string {
  return published.count === undefined && allows
    ? `${printed(published)}، أي ${range(allows)} من ${ltr(of)}`
    : printed(published);
}

function subject(field: string, value: string, names: ReconcileNames): string {
  return `${quoted(names.field(field))}، ${quoted(names.value(field, value))}`;
}

function besides(open: number): string {
  return open === 0 ? "" : ` وعدد الخلايا بلا إجابة مقروءة ${ltr(open)}.`;
}

function amount({ least, most }: CountRange, open: number): string {
  if (least === most) return `${least === 1 ? "واحدة" : least === 2 ? "اثنتان" : ltr(least)} بالضبط`;
  if (least === 0) return `${ltr(most)} على الأكثر`;
  return most === open ? `${ltr(least)} على الأقل` : `من ${ltr(least)} إلى ${ltr(most)}`;
}

function evidence({ figure, counted }: OpenNeed, of: number): string {
  return figure ? ` (المنشور ${meaning(figure, of)}؛ والمقروء ${ltr(counted)})` : "";
}

export const publishedSource = (source: string) => `مصدر الأرقام المنشورة: ${isolated(source)}`;

export const reconciliation: ReconcileMessages = {
  otherInstitution: ({ published, stated, by }) =>
    `الأرقام المنشورة باسم ${quoted(published)}، والمؤسسة بحسب ${by === "cover" ? "غلاف الملف" : "اسم الملف"} ${quoted(stated)}. إن كانتا مؤسستين مختلفتين فلا معنى لهذه المقارنة.`,
  servicesDiffer: ({ published, counted }) =>
    `عدد الخدمات المنشور ${ltr(published)}، وفي هذه الورقة ${ltr(counted)}. وما لم يتفقا فلا تدل الأرقام المنشورة على ما في الخلايا الفارغة.`,
  agrees: ({ field, value, published, counted, open }, names) =>
    `${subject(field, value, names)}: المنشور ${printed(published)}، وفي الصفوف ${ltr(counted)}: متفقان.${besides(open)}`,
  countDiffers: ({ field, value, published, counted, open }, names) =>
    `${subject(field, value, names)}: المنشور ${ltr(published)}، وفي الصفوف ${ltr(counted)}، ${counted > published ? "بزيادة" : "بنقص"} ${ltr(Math.abs(counted - published))}.${besides(open)}`,
  percentDiffers: ({ field, value, published, possible, counted, open, of }, names) =>
    `${subject(field, value, names)}: المنشور ${percentText(published)}، أي ${range(possible)} من ${ltr(of)}، وفي الصفوف ${ltr(counted)}.${besides(open)}`,
  forced({ field, values, free = [], rows }, names) {
    const named = (ids: readonly string[], between: string) =>
      ids.map((value) => quoted(names.value(field, value))).join(between);
    const answer = `في ${openCells(rows.length)}: ${named(values, " مع ")}`;
    const said =
      free.length === 0
        ? `لا تترك الأرقام المنشورة إلا إجابة واحدة ${answer}`
        : `تُلزم الأرقام المنشورة بهذه الإجابة ${answer}؛ أما أن يكون معها ${named(free, " أو ")} فلا تبيّنه`;
    return `${quoted(names.field(field))}: ${said}. الخلايا: ${ltr(names.cells(field, rows))}.`;
  },
  open(finding, names) {
    const { field, rows, of } = finding;
    const { telling, possible } = openNeeds(finding);
    const value = (need: OpenNeed) => quoted(names.value(field, need.value));
    const all = openCells(rows.length);
    const told = telling.map((need, index) => {
      const whole = index === 0 ? ` من أصل ${all} هي` : "";
      return `${amount(need, rows.length)}${whole} ${value(need)}${evidence(need, of)}`;
    });
    const rest =
      possible.length > 0
        ? `الإجابة في ${all} هي ${possible.map(value).join(" أو ")}؛ أما أيّها فلا تبيّنه الأرقام المنشورة`
        : `لا تبيّن الأرقام المنشورة الإجابة في ${all}`;
    const said = told.length > 0 ? `${told.join("، و")}؛ أما أيّها فلا تبيّنه الأرقام المنشورة` : rest;
    return `${quoted(names.field(field))}: ${said}. الخلايا: ${ltr(names.cells(field, rows))}.`;
  },
  notReachable: ({ field, rows }, names) =>
    `${quoted(names.field(field))}: عدد الخلايا بلا إجابة مقروءة ${ltr(rows.length)}، ولا توجد تعبئة لها تحقق الأرقام المنشورة كلها معاً: فأحد هذه الأرقام خطأ، أو إحدى الخلايا المقروءة. الخلايا: ${ltr(names.cells(field, rows))}.`,
  notMeasured: ({ field, figures, of }, names) =>
    `${quoted(names.field(field))}: لا يوجد هذا العمود في الورقة، أو ورد مرتين، فلا يمكن التحقق من الأرقام المنشورة: ${figures
      .map((figure) => `${quoted(names.value(field, figure.value))} ${meaning(figure, of)}`)
      .join("؛ ")}.`,
  unknownField: ({ field }) => `تذكر الأرقام المنشورة عموداً لا يحصيه دليل الخدمات: ${quoted(field)}.`,
  unknownValue: ({ field, value }, names) =>
    `${quoted(names.field(field))}: تذكر الأرقام المنشورة قيمة ليست من قيم هذا العمود: ${quoted(value)}.`,
  percentImpossible: ({ field, value, published, of }, names) =>
    `${subject(field, value, names)}: لا يوجد عدد من أصل ${services(of)} تكون نسبته ${percentText(published)}. راجع النسبة، أو عدد الخدمات الذي حُسبت منه.`,
  countPercentDisagree: ({ field, value, count, percent, of, countAsPercent }, names) =>
    `${subject(field, value, names)}: المنشور ${ltr(count)} و${percentText(percent)}، لكن ${ltr(count)} من ${ltr(of)} هي ${percentText(countAsPercent)}.`,
  partAboveWhole: ({ field, value, unit, part, whole }, names) =>
    unit === "count"
      ? `${subject(field, value, names)}: المنشور ${ltr(part)}، وهو أكثر من عدد الخدمات كلها (${ltr(whole)}).`
      : `${subject(field, value, names)}: النسبة المنشورة ${percentText(part)}، وهي أكثر من الكل.`,
  sumNotHundred: ({ field, sum, explained }, names) => {
    const why = {
      rounding: "والتقريب يفسر ذلك",
      several: "وقد تكون للخدمة الواحدة عدة إجابات، فليس هذا خطأ",
      nothing: "والتقريب لا يفسر ذلك، فإحداها خطأ",
    };
    return `${quoted(names.field(field))}: مجموع النسب المنشورة ${percentText(sum)}، ${why[explained]}.`;
  },
  countsNotTotal: ({ field, sum, of }, names) =>
    `${quoted(names.field(field))}: مجموع الأعداد المنشورة ${ltr(sum)}، وهو ${sum > of ? "أكثر" : "أقل"} من عدد الخدمات ${ltr(of)}.`,
  listAgrees: ({ label, parts, total }) =>
    `${quoted(label)}: عدد أجزاء القائمة ${ltr(parts)}، ومجموعها يساوي الإجمالي المنشور ${ltr(total)}.`,
  listAboveTotal: ({ label, parts, sum, total }) =>
    `${quoted(label)}: عدد أجزاء القائمة ${ltr(parts)}، ومجموعها ${ltr(sum)}، بزيادة ${ltr(sum - total)} على الإجمالي المنشور ${ltr(total)}. ولا تزيد قائمة على إجماليها: فأحدهما خطأ، أو أنهما لا يحصيان الشيء نفسه.`,
  listBelowTotal: ({ label, parts, sum, total }) =>
    `${quoted(label)}: عدد أجزاء القائمة ${ltr(parts)}، ومجموعها ${ltr(sum)}، بنقص ${ltr(total - sum)} عن الإجمالي المنشور ${ltr(total)}. قد لا تذكر القائمة الجميع؛ فإن كانت تذكرهم فأحدهما خطأ.`,
  mixedBases: ({ label, bases }) =>
    `${quoted(label)}: حُسبت هذه الأرقام على أسس مختلفة (${bases.map(ltr).join("، ")})، فالفرق بينها ليس تغيّراً.`,
  listNote: ({ label, note }) => `${quoted(label)}: ملاحظة في ملف الأرقام المنشورة: ${isolated(note)}`,
};

const instead = (text: string) => (text ? `، لا ${quoted(text)}` : "");

export const publishedProblems: PublishedProblemMessages = {
  wrongFormat: () => `ليس هذا ملف أرقام منشورة: يجب أن تكون قيمة ${ltr('"format"')} هي ${ltr('"jahiz-published/1"')}.`,
  missing: (place) => `${isolated(place)}: غير موجود، وهو لازم.`,
  unknownKey: (place) => `${isolated(place)}: لا يوجد مثل هذا البند في ملف الأرقام المنشورة؛ راجع كتابته.`,
  notObject: (place) => `${place ? isolated(place) : "الملف"}: يجب أن يكون كائناً بين قوسين ${ltr("{ }")}.`,
  notList: (place) => `${isolated(place)}: يجب أن تكون قائمة بين قوسين ${ltr("[ ]")}.`,
  notText: (place) => `${isolated(place)}: يجب أن يكون نصاً.`,
  notNumber: (place, text) => `${isolated(place)}: يجب أن يكون عدداً${instead(text)}.`,
  notWhole: (place, text) => `${isolated(place)}: يجب أن يكون عدداً صحيحاً${instead(text)}.`,
  negative: (place, text) => `${isolated(place)}: يجب ألا يقل عن صفر${instead(text)}.`,
  noFigure: (place) => `${isolated(place)}: لا عدد فيه ولا نسبة.`,
  headerNotFound: () =>
    "لم نجد صف العناوين في ورقة الأرقام المنشورة. يلزم أن تكون فيه الأعمدة: العمود، والقيمة، والعدد أو النسبة.",
  unknownField: (place, text) =>
    text
      ? `${isolated(place)}: ${quoted(text)} ليس من أعمدة الدليل.`
      : `${isolated(place)}: خلية العمود فارغة، ولا اسم فوقها.`,
  unknownValue: (place, text) =>
    text
      ? `${isolated(place)}: ${quoted(text)} ليست من قيم هذا العمود.`
      : `${isolated(place)}: خلية القيمة فارغة، ولا تُترك فارغة إلا في أعمدة نعم/لا.`,
  figureTwice: (place, text) =>
    `${isolated(place)}: سبق ذكر رقم ${text ? `للقيمة ${quoted(text)}` : "لهذه القيمة"} في صف أعلى.`,
  percentUnclear: (place) =>
    `${isolated(place)}: الرقم ${ltr(1)} وحده قد يعني ${ltr("1%")} أو ${ltr("100%")}. اكتبه نصاً مع علامته: ${ltr("1%")} أو ${ltr("100%")}.`,
};

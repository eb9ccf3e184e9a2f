import { arabicCount } from "../countedNoun";
import type { ExportMessages } from "../exportMessages";
import { ltr, quoted } from "../isolate";
import { institutionNoun } from "./institutionNoun";
import { serviceNoun } from "./serviceNoun";

const source: ExportMessages["source"] = {
  column: "من الدليل",
  partly: "من الدليل حيث عُبئ",
  derived: "مشتق من الأسماء، وهو نفسه في كل مرة، ولم تصدره جهة",
  institution: "المؤسسة التي قدمت الورقة",
  assumed: "افتراض: سلطنة عُمان لكل مؤسسة",
  lacking: "ناقص ومتروك",
  noInstance: "لا حاجة إليه هنا",
  notCarried: "لم يُصدَّر: لا خاصية له في الملف التطبيقي",
};

const textNoun = { zero: "لا نصوص", one: "نص واحد", two: "نصان", few: "نصوص", many: "نصاً", other: "نص" };

const beforeThem = (texts: number) => (texts === 1 ? "قبله" : texts === 2 ? "قبلهما" : "قبلها");

const counted = (services: number, institutions: number): string =>
  `${arabicCount(services, serviceNoun)}، ${arabicCount(institutions, institutionNoun)}`;

export const ar: ExportMessages = {
  derivedIdentifier: "معرّف مشتق (غير رسمي)",
  csvTitle: (period) => `دليل الخدمات الحكومية${period === null ? "" : `، ${period}`}`,
  csvDescription:
    "صف لكل خدمة كما قدمتها المؤسسة؛ تُقرأ القيم بالإصلاحات الأكيدة فقط، وتُترك فارغة حيث كانت الخلية فارغة أو غير مقروءة، فقد تكون في الأعمدة الإلزامية فراغات. المعرّف المشتق UUID (الإصدار 5) من اسم المؤسسة واسم الخدمة، ولم تصدره جهة.",
  neutralisedRule:
    "النص الذي يبدأ بإحدى العلامات = + - @ أو بعلامة جدولة أو رجوع إلى أول السطر، ولو سبقتها فواصل عليا، تُضاف قبله فاصلة عليا واحدة ' كي لا ينفذه أي جدول بيانات صيغةً. لاستعادته: احذف الفاصلة العليا الأولى من كل نص يطابق النمط. ولا تتغير الأعداد.",
  propertyColumns: {
    property: "الخاصية",
    term: "المصطلح",
    class: "الصنف",
    cardinality: "كم مرة",
    obligation: "الإلزام",
    columns: "أعمدة الدليل",
    given: "معطاة في",
    of: "من",
    source: "ما يقوم مقامها",
    howToAdd: "ما يلزمها",
  },
  obligation: { mandatory: "إلزامية", optional: "اختيارية" },
  source,
  howToAdd: (header, id) => `عمود عنوانه ${quoted(header)} في الحصر، والحقل ${ltr(id)} في الدليل`,
  lackingOf: (profile, services, institutions) =>
    `${ltr(profile)}: ${counted(services, institutions)}. الخصائص الإلزامية التي لا يعطيها عمود:`,
  noneLacking: (profile, services, institutions) =>
    `${ltr(profile)}: ${counted(services, institutions)}. الخصائص الإلزامية كلها معطاة.`,
  propertyLine: (label, term, given, of, key) =>
    `  ${label} (${ltr(term)}): ${ltr(given)} من ${ltr(of)}، ${source[key]}`,
  addColumn: (header, id) => `    يلزمها عمود عنوانه ${quoted(header)} (الحقل ${ltr(id)})`,
  useCatalogue: (path) =>
    `${quoted(path)} هو الدليل وفيه هذه الأعمدة: يُنشئ به ${ltr("jahiz template --catalogue")} ورقة للتعبئة، ويقرؤها ${ltr("jahiz collect")} و${ltr("jahiz export")} بالخيار نفسه.`,
  notConforming: (profile) => `لا يستوفي الملف ${ltr(profile)} بعد: من الخصائص الإلزامية ما لا قيمة له.`,
  csvWritten: (services, neutralised) =>
    `${arabicCount(services, serviceNoun)}. ` +
    (neutralised === 0
      ? "لا نص يبدأ بداية صيغة."
      : `بداية صيغة: ${arabicCount(neutralised, textNoun)}، وأُضيفت ${beforeThem(neutralised)} فاصلة عليا.`),
  unreadableCells: (count) =>
    count === 0
      ? "قُرئت كل خلية معبأة."
      : `خلايا لم تُقرأ فتُركت فارغة في الملف: ${ltr(count)}. ما كُتب فيها باقٍ في الحصر، ويذكره ${ltr("jahiz check")} خليةً خلية.`,
  emptyCells: (count, sheet) =>
    count === 0
      ? "لا خلية إلزامية فارغة."
      : `خلايا فارغة في الملف: ${ltr(count)}، وهي في التقديمات إلزامية فارغة أو غير مقروءة. ما كُتب في غير المقروءة في ورقة ${quoted(sheet)} من مصنف الجولة وفي ملفات الحصر.`,
  nothingAsked: `اذكر ما يُكتب: ${ltr("--cpsv FILE")} أو ${ltr("--csv FILE")} أو كليهما.`,
  noServices: (path) => `ليس في ${quoted(path)} خدمات تُصدَّر: أعط مصنف جولة أو حصر خدمات.`,
  roundNotRead: (path) => `لا يمكن تصدير الجولة في ${quoted(path)} قبل تصحيح ما يلي:`,
  institutionIs: (name, isFileName) =>
    isFileName
      ? `المؤسسة: ${quoted(name)}، من اسم الملف لأن الغلاف لا يسميها. تُشتق المعرّفات من هذا الاسم: أعد تسمية الملف إن كان خطأ.`
      : `المؤسسة: ${quoted(name)}`,
};

import type { RealFormat } from "../../host/sheet";
import type { FileMessages } from "../fileMessages";
import { ltr, quoted } from "../isolate";

/** Each completes the sentence «هذا الملف بحسب محتواه …». */
const formats: Readonly<Record<RealFormat, string>> = {
  xls: `مصنف إكسل قديم (${ltr(".xls")})`,
  xlsb: `مصنف إكسل ثنائي (${ltr(".xlsb")})`,
  ods: `جدول بيانات بتنسيق أوبن دوكيومنت (${ltr(".ods")})`,
  numbers: `مستند من برنامج ${ltr("Apple Numbers")}`,
  xmlSpreadsheet2003: `جدول بيانات بتنسيق ${ltr("XML 2003")}`,
  word: "مستند نصي وليس مصنفاً",
  powerpoint: "عرض تقديمي وليس مصنفاً",
  oldOffice: "ملف من برنامج أوفيس قديم",
  rtf: `مستند نص منسق (${ltr("RTF")})`,
  pdf: `مستند ${ltr("PDF")}`,
  html: `صفحة ويب (${ltr("HTML")})`,
  xml: `ملف ${ltr("XML")} وليس مصنفاً`,
  image: "صورة",
  archive: `ملف مضغوط (${ltr("zip")} أو ما يشبهه) لا يحوي مصنفاً`,
  unknown: "ملف من نوع غير معروف",
};

const saveAgain = `افتحه في إكسل واحفظه بتنسيق مصنف إكسل (${ltr(".xlsx")}) ثم أرسل الملف الجديد.`;
/** Excel cannot make an inventory of these. */
const foreign: readonly RealFormat[] = ["numbers", "word", "powerpoint", "rtf", "pdf", "xml", "image", "archive"];
const sendWorkbook = `أرسل حصر الخدمات نفسه بتنسيق مصنف إكسل (${ltr(".xlsx")}).`;
const getAgain = "اطلب الملف من جديد، أو افتحه في إكسل ودعه يصلحه ثم احفظه باسم آخر.";
const makeSmaller = "انسخ صفوف حصر الخدمات إلى مصنف جديد وأرسله.";

export const ar: FileMessages = {
  emptyFile: () => "الملف فارغ. تأكد من أنك اخترت الملف الصحيح وأرسله من جديد.",
  wrongFormat: ({ format }) =>
    foreign.includes(format)
      ? `هذا الملف ${formats[format]}. ${sendWorkbook}`
      : `هذا الملف بحسب محتواه ${formats[format]}. ${saveAgain}`,
  passwordProtected: () =>
    "الملف محمي بكلمة مرور فلا يمكن قراءة شيء منه. افتحه في إكسل وأزل كلمة المرور (ملف، معلومات، حماية المصنف) ثم احفظه من جديد.",
  truncatedFile: () => `نهاية الملف مفقودة: انقطع أثناء حفظه أو نسخه أو إرساله. لم يؤخذ منه شيء. ${getAgain}`,
  damagedPart: ({ part }) => `الملف تالف في جزئه ${quoted(part)}. لم يؤخذ منه شيء. ${getAgain}`,
  duplicatePart: ({ part }) =>
    `يحوي الملف جزأه ${quoted(part)} أو يستعمله مرتين، وهذا ما لا يفعله إكسل، فلا يُعرف أيهما المقصود. ${saveAgain}`,
  missingPart: ({ part }) => `يشير المصنف إلى ${quoted(part)} وهو غير موجود في الملف. ${getAgain}`,
  tooManyEntries: ({ entries, limit }) =>
    `عدد أجزاء الملف ${ltr(entries)}، والحد الأقصى للقراءة ${ltr(limit)}. ${makeSmaller}`,
  suspiciousRatio: ({ part, limit }) =>
    `يتضخم الجزء ${quoted(part)} عند فتحه إلى أكثر من ${ltr(limit)} ضعف حجمه كما في الملفات الضارة، لذلك لم يُفتح. ${makeSmaller}`,
  tooManyBytes: ({ limit }) => `محتوى الملف أكبر من ${ltr(megabytes(limit))} ميغابايت. ${makeSmaller}`,
  tooManySheets: ({ sheets, limit }) =>
    `عدد أوراق المصنف ${ltr(sheets)}، والحد الأقصى للقراءة ${ltr(limit)}. أبقِ أوراق حصر الخدمات واحذف ما سواها.`,
  tooManyCells: ({ sheet, limit }) =>
    `تمتد الورقة ${quoted(sheet)} على خلايا يزيد عددها على ${ltr(limit)}. احذف ما يقع بعيداً عن الجدول، أو وزّع الحصر على عدة ملفات.`,
  textTooLong: ({ place, limit }) =>
    `يوجد عند ${quoted(place)} نص يزيد عدد حروفه على ${ltr(limit)}، وهو أكثر بكثير مما تتسع له خلية في إكسل. اختصره أو احذفه.`,
  nestedTooDeep: ({ part, limit }) =>
    `تتداخل عناصر الجزء ${quoted(part)} في مستويات يزيد عددها على ${ltr(limit)}، وليس هذا في أي مصنف سليم. ${saveAgain}`,
  xmlError: ({ part, line }) =>
    `الجزء ${quoted(part)} تالف عند السطر ${ltr(line)}: بنية ${ltr("XML")} فيه غير سليمة. لم يؤخذ من الملف شيء. ${getAgain}`,
  doctypeRefused: ({ part }) =>
    `يحوي الجزء ${quoted(part)} تعريفاً لنوع المستند (${ltr("DOCTYPE")}) لا يحتاج إليه أي مصنف وتستعمله الملفات الضارة. ${saveAgain}`,
  unknownEncoding: ({ part, encoding }) =>
    part === null
      ? `تتعذر قراءة حروف هذا الملف النصي: هو تالف أو ترميزه غير معروف. احفظه من إكسل بتنسيق ${ltr("CSV UTF-8")} أو بتنسيق مصنف إكسل (${ltr(".xlsx")}).`
      : `تتعذر قراءة حروف الجزء ${quoted(part)}${encoding === null ? "" : ` (الترميز ${quoted(encoding)})`}. ${saveAgain}`,
  sheetWithoutRows: ({ sheet, part }) =>
    `لا يمكن قراءة أي صف من الورقة ${quoted(sheet)} (الجزء ${quoted(part)}) مع أنها ليست ورقة فارغة. ${saveAgain}`,
  damagedCell: ({ sheet, cell }) =>
    `الورقة ${quoted(sheet)} تالفة عند ${quoted(cell)}: لا يمكن أن يكون موضع الخلية أو قيمتها صحيحاً. لم يؤخذ من الملف شيء. ${getAgain}`,
  unbalancedQuotes: ({ line }) =>
    `في السطر ${ltr(line)} علامة اقتباس مفتوحة لا تُغلق عند نهاية القيمة، فلا يمكن تمييز الأعمدة بعدها. صحّح ذلك السطر، أو احفظ الجدول بتنسيق مصنف إكسل (${ltr(".xlsx")}).`,
};

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

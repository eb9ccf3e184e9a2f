import { ltr, quoted } from "../isolate";
import type { ReportCommandMessages } from "../reportCommandMessages";

export const ar: ReportCommandMessages = {
  nothingAsked: `اذكر ما يُكتب: ${ltr("--out annual.xlsx")} أو ${ltr("--html annual.html")} أو كليهما.`,
  notXlsx: (file) => `مصنف التقرير ينتهي اسمه بـ ${ltr(".xlsx")}، وهذا لا ينتهي به: ${quoted(file)}.`,
  notHtml: (file) => `صفحة التقرير ينتهي اسمها بـ ${ltr(".html")}، وهذا لا ينتهي به: ${quoted(file)}.`,
  notRound: (file) => `${quoted(file)} ليس مصنف جولة. اجمع الملفات المقدمة أولاً بالأمر ${ltr("jahiz collect")}.`,
  roundBroken: (file) => `لا يمكن قراءة الجولة من ${quoted(file)}:`,
  noProgramme: (file) =>
    `ليس في ${quoted(file)} ورقة برنامج. اكتب ورقة فارغة بالأمر ${ltr("jahiz template --programme")} ثم املأها.`,
  noInstitution: (name, names) => `لا توجد في الجولة مؤسسة باسم ${quoted(name)}. فيها: ${names}.`,
  severalInstitutions: (name) => `في الجولة أكثر من مؤسسة باسم ${quoted(name)}: صحّح الأسماء في مصنف الجولة.`,
  emptyRound: (file) => `ليس في الجولة ${quoted(file)} أي مؤسسة.`,
  sameRound: (file) =>
    `${quoted(file)} هو الجولة نفسها، ولا تُقارن جولة بنفسها: اذكر الجولة السابقة بعد ${ltr("--before")}.`,
  notForInstitution: (option) => `بطاقة المؤسسة لا تستعمل ${ltr(option)}: احذف أحد الخيارين.`,
  digitsAreArabic: `الأرقام ${ltr("--digits arabic")} للصفحات العربية وحدها: احذفها أو اطلب ${ltr("--lang ar")}.`,
  cellsIn: (file) => `الخلايا المذكورة مصادرَ للأرقام هي خلايا المصنف ${quoted(file)}.`,
};

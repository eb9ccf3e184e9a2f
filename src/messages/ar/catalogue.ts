import type { CatalogueTexts } from "../catalogueTexts";
import { ltr, quoted } from "../isolate";

/** للمترجم: «عند» يليها مسار داخل ملف JSON لا يترجم. */
const at = (place: string): string => (place === "" ? "في أول الملف" : `عند ${ltr(place)}`);

export const catalogueMessages: CatalogueTexts = {
  wrongFormat: ({ place }) =>
    `${at(place)}: يجب أن تكون قيمة ${ltr('"format"')} هي ${ltr('"jahiz-catalogue/1"')}. هل هذا ملف دليل خدمات؟`,
  notObject: ({ place }) => `${at(place)}: المتوقع هنا مجموعة بين حاصرتين ${ltr("{ }")}.`,
  notList: ({ place }) => `${at(place)}: المتوقع هنا قائمة بين معقوفتين ${ltr("[ ]")}.`,
  notText: ({ place }) => `${at(place)}: المتوقع هنا نص بين علامتي تنصيص.`,
  notNumber: ({ place }) => `${at(place)}: المتوقع هنا رقم بلا علامتي تنصيص.`,
  notTrueOrFalse: ({ place }) => `${at(place)}: المتوقع هنا ${ltr("true")} أو ${ltr("false")}.`,
  missing: ({ place }) => `${at(place)}: هذا البند ناقص؛ أضفه.`,
  unknownKey: ({ place }) => `${at(place)}: بند غير معروف؛ صحح اسمه أو احذفه.`,
  unknownFieldKind: ({ place, text }) =>
    `${at(place)}: ${quoted(text ?? "")} ليس نوع عمود معروفاً؛ استعمل ${ltr("text, oneOf, anyOf, year")}.`,
  fieldTwice: ({ place, text }) =>
    `${at(place)}: معرّف العمود ${quoted(text ?? "")} مستخدم من قبل؛ اجعل لكل عمود معرّفاً.`,
  valueTwice: ({ place, text }) =>
    `${at(place)}: معرّف القيمة ${quoted(text ?? "")} مستخدم من قبل في هذه القائمة؛ اجعل لكل قيمة معرّفاً.`,
  headerTwice: ({ place, text }) =>
    `${at(place)}: العنوان ${quoted(text ?? "")} لعمود آخر أيضاً؛ لا يسمي العنوان إلا عموداً واحداً.`,
  spellingTwice: ({ place, text }) =>
    `${at(place)}: تكتب قيمة أخرى في هذه القائمة ${quoted(text ?? "")} أيضاً؛ لا تعني الكتابة إلا قيمة واحدة.`,
  labelMissing: ({ place }) => `${at(place)}: يلزم هنا اسم بكل لغة من لغات الدليل.`,
  listMissing: ({ place, text }) =>
    `${at(place)}: لا توجد قائمة قيم باسم ${quoted(text ?? "")} ضمن ${ltr('"valueLists"')}.`,
  listNotWanted: ({ place }) => `${at(place)}: عمود النص أو السنة لا قائمة قيم له؛ احذفها.`,
  noValues: ({ place }) => `${at(place)}: يحتاج هذا العمود إلى قائمة فيها قيمة واحدة على الأقل.`,
  noName: ({ place }) => `${at(place)}: يلزم عمود واحد مطلوب من النوع ${ltr('"text"')}، وهو اسم الخدمة.`,
  idReserved: ({ place, text }) =>
    `${at(place)}: المعرّف ${quoted(text ?? "")} محجوز في النتائج لعدّ الخلايا الفارغة وغير المقروءة؛ اختر غيره.`,
  unknownRule: ({ place, text }) =>
    `${at(place)}: لا توجد قاعدة باسم ${quoted(text ?? "")}؛ القواعد مذكورة في ${ltr("README.ar.md")}.`,
  minimumAboveMaximum: ({ place }) => `${at(place)}: الحد الأدنى أكبر من الحد الأعلى.`,
};

import type { Contradiction, FindingParameters } from "../../core";
import { arabicCount } from "../countedNoun";
import type { FindingWords, HiddenMarkKind, ProblemAndAction } from "../findingWords";
import { ltr } from "../isolate";
import { shownText } from "../shownText";
import type { SpokenNames } from "../spokenNames";
import { choose } from "./choose";
import { serviceNoun } from "./serviceNoun";

const markNames: Readonly<Record<HiddenMarkKind, string>> = {
  bidi: "علامات اتجاه",
  zeroWidth: "محارف بلا عرض",
  control: "محارف تحكم",
  lineBreak: "فواصل أسطر",
  noBreakSpace: "مسافات غير فاصلة",
  oddSpace: "مسافات غير معتادة",
  presentationForm: "حروف مخزنة برسمها",
  tatweel: "تطويل",
  tag: "وسوم HTML",
  foreignLetter: "حروف فارسية تشبه العربية",
  extraSpace: "مسافات زائدة",
};

function markName({ kind, codes }: FindingParameters["hiddenCharacters"]["marks"][number], names: SpokenNames): string {
  return kind === "extraSpace" ? markNames[kind] : `${markNames[kind]} (${names.codes(codes)})`;
}

/** تناقض بين أعمدة: ما تقوله الخدمة عن نفسها، والأعمدة التي تُراجع. */
function contradiction(problem: string) {
  return ({ fields }: Contradiction, names: SpokenNames): ProblemAndAction => [
    problem,
    `راجع ${fields.map(names.field).join(" و")}، وصحح الخطأ منهما.`,
  ];
}

const held = { number: "عدد", date: "تاريخ", boolean: "قيمة منطقية" };

export const findings: FindingWords = {
  headerAmbiguous: ({ chosen, rivals }, names) => [
    `قُرئ الصف ${ltr(chosen)} صفاً للعناوين؛ ويصلح مثله الصف ${names.codes(rivals)}.`,
    "أبقِ في الورقة جدولاً واحداً.",
  ],
  missingColumn: ({ field }, names) => [
    `عمود ${names.field(field)} مطلوب، وهو غير موجود.`,
    "أضفه؛ وإن كان في الورقة باسم آخر فصحح عنوانه.",
  ],
  duplicateColumn: ({ field, columns }, names) => [
    `عمود ${names.field(field)} مكرر (${names.columns(columns)})؛ لم يُقرأ.`,
    "اجمع الإجابات في عمود واحد، أو صحح العناوين.",
  ],
  unknownColumn: ({ header, nearest }, names) => [
    `العنوان ${names.text(header)} غير معروف؛ لم يُقرأ عموده.`,
    nearest === undefined
      ? "لا يلزم شيء إن كان لاستعمالكم."
      : `إن كان المقصود ${names.field(nearest)} فاكتبه؛ وإلا فلا يلزم شيء.`,
  ],
  misspeltHeader: ({ field, header }, names) => [
    `العنوان ${names.text(header)} غير معروف؛ قُرئ عموده ${names.field(field)}.`,
    `تحقق منه، ثم اكتب ${names.field(field)}.`,
  ],
  columnOrder: ({ moved }, names) => [
    `أعمدة على غير ترتيب النموذج: ${names.list(moved.map(names.field))}.`,
    "لا يلزم شيء: تُقرأ الأعمدة بعناوينها.",
  ],
  noServices: () => ["لا خدمة تحت صف العناوين.", "اكتب كل خدمة في صف تحته."],
  emptyRow: () => ["صف فارغ بين الخدمات.", "احذفه؛ وإن سقطت منه خدمة فأكمله."],
  repeatedHeader: () => ["صف العناوين مكرر هنا؛ لم يُحسب.", "لا يلزم شيء؛ ويحسن حذفه."],
  totalRow: () => ["صف مجموع؛ لم يُحسب.", "لا يلزم شيء؛ ويحسن نقله خارج الجدول."],
  wrappedRow: ({ of }) => [
    `يبدو هذا جزءاً من الصف ${ltr(of)}؛ قُرئ الصفان خدمة واحدة.`,
    `اجمع النص في الصف ${ltr(of)} واحذف هذا الصف؛ وإن كان خدمة مستقلة فأكمله.`,
  ],
  strayRow: () => ["نص أو مثال لا خدمة؛ لم يُحسب.", "احذفه، أو ألحقه باسمه؛ وإن كان خدمة فصحح اسمه أو أكمله."],
  shiftedRow: ({ by }) => [
    "الخلايا منزاحة عموداً واحداً عن عناوينها؛ لم تُحسب.",
    `انقلها عموداً واحداً ${by === 1 ? "نحو العمود الأول" : "بعيداً عن العمود الأول"}.`,
  ],
  requiredBlank: ({ field }, names) => [
    "قيمة مطلوبة لم تُكتب.",
    names.choices(field) === "" ? "املأها." : choose(names.choices(field)),
  ],
  cellError: ({ error }) => [`خطأ من إكسل: ${ltr(error)}.`, "صحح الصيغة أو اكتب القيمة."],
  notText: ({ value, holds }, names) => [
    `${held[holds]} حيث يُطلب نص: ${ltr(shownText(value))}.`,
    choose(names.choices()),
  ],
  notYear: ({ first, last }, names) => [
    `${names.content} ليس سنة من ${ltr(first)} إلى ${ltr(last)}.`,
    `اكتب السنة رقماً مثل ${ltr(2024)}، أو اترك الخلية فارغة.`,
  ],
  valueNotListed: ({ field, nearest, badPieces }, names) => [
    `ليس من قيم العمود: ${badPieces ? names.list(badPieces.map(names.text)) : names.content}.`,
    nearest ? `إن كان المقصود ${names.meant({ field, values: nearest })} فاكتبه.` : choose(names.choices(field)),
  ],
  severalValues: ({ field }, names) => [
    `أكثر من إجابة حيث تُقبل واحدة: ${names.content}.`,
    choose(names.choices(field)),
  ],
  valueForm: (answer, names) => [
    `${names.content} ليس بلفظه المعتمد؛ قُرئ ${names.meant(answer)}.`,
    `اكتب ${names.meant(answer)}.`,
  ],
  valueMisread: (answer, names) => [
    `${names.content} يبدو خطأً من الماسح الضوئي؛ قُرئ ${names.meant(answer)}.`,
    `قارنه بالأصل، ثم اكتب ${names.meant(answer)}.`,
  ],
  fusedCell: (answer, names) => [
    `نص انقطع أو اختلط بنص خلية أخرى: ${names.content}؛ قُرئ ${names.meant(answer)}.`,
    `اكتب ${names.meant(answer)}، والباقي في خليته.`,
  ],
  duplicateRecipient: (answer, names) => [
    `إجابة مكررة: ${names.content}؛ حُسبت مرة واحدة.`,
    `اكتب ${names.meant(answer)}.`,
  ],
  yearForm: ({ year }, names) => [
    `${names.content} نص أو تاريخ؛ قُرئ السنة ${ltr(year)}.`,
    `اكتب ${ltr(year)} رقماً، بتنسيق غير تنسيق التاريخ.`,
  ],
  hiddenCharacters: ({ marks }, names) => [
    `في النص ما لا يُرى أو ما يشبه غيره: ${names.list(marks.map((mark) => markName(mark, names)))}.`,
    names.proposal === undefined ? "أعد كتابة النص." : `اقبل النص بعد تنقيته: ${names.proposal}.`,
  ],
  formulaText: ({ begins }) => [`يبدأ النص بـ${ltr(shownText(begins))}، فقد يُحسب صيغة.`, "احذف هذه العلامة."],
  duplicateName: ({ name }, { count, text }) => [
    `${arabicCount(count, serviceNoun)} باسم واحد: ${text(name)}.`,
    "إن كانت خدمة واحدة فأبقِها مرة واحدة؛ وإلا فميّز أسماءها.",
  ],
  nearDuplicateName: ({ names }, { list, text }) => [
    `أسماء متقاربة جداً: ${list(names.map(text))}.`,
    "إن كانت خدمة واحدة فأبقِها مرة واحدة؛ وإلا فلا يلزم شيء.",
  ],
  nameTooShort: ({ letters, min }, names) => [
    `الاسم ${names.content} قصير: حروفه ${ltr(letters)} وأقلها ${ltr(min)}.`,
    "اكتب اسم الخدمة كاملاً.",
  ],
  nameTooLong: ({ letters, max }) => [
    `الاسم طويل: حروفه ${ltr(letters)} وأكثرها ${ltr(max)}.`,
    "اكتب اسم الخدمة؛ والباقي في عمود آخر.",
  ],
  nameNumeric: (_, names) => [`${names.content} ليس اسماً، فلا حرف فيه.`, "اكتب اسم الخدمة."],
  nameCutOff: (_, names) => [`يبدو الاسم مقطوعاً: ${names.content}.`, "اكتب اسم الخدمة كاملاً."],
  electronicButManual: contradiction("الخدمة متاحة إلكترونياً، وإجراءاتها يدوية."),
  electronicButNotReady: contradiction("الخدمة متاحة إلكترونياً، ومكتوب أنها لا تقبل ذلك."),
  electronicButInformationOffline: contradiction("الخدمة متاحة إلكترونياً، ومعلوماتها غير متوافرة إلكترونياً."),
  electronicButVisit: contradiction("الخدمة متاحة إلكترونياً، وتتطلب زيارة."),
  traditionalButAutomated: contradiction("إجراءات الخدمة آلية بالكامل، وهي غير متاحة إلكترونياً."),
  employeesPayFees: contradiction("الخدمة لموظفي الحكومة وحدهم، وتستلزم رسوماً."),
  informationalWithFees: contradiction("الخدمة معلوماتية، وتستلزم رسوماً."),
  digitisedButNotElectronic: contradiction("للخدمة سنة رقمنة، وهي غير إلكترونية."),
};

import type { Contradiction, FindingParameters } from "../../core";
import { arabicCount } from "../countedNoun";
import type { FindingWords, HiddenMarkKind, ProblemAndAction } from "../findingWords";
import { ltr } from "../isolate";
import { shownText } from "../shownText";
import type { SpokenNames } from "../spokenNames";
import { serviceNoun } from "./serviceNoun";

function choose(choices: string): string {
  return choices === "" ? "اكتب النص الصحيح." : `اختر من: ${choices}.`;
}

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
    `أكثر من صف يصلح صفاً للعناوين: أُخذ الصف ${ltr(chosen)}، ويصلح مثله ${names.codes(rivals)}.`,
    "أبقِ في الورقة جدولاً واحداً، وانقل غيره إلى ورقة أخرى.",
  ],
  missingColumn: ({ field }, names) => [
    `عمود ${names.field(field)} مطلوب، وهو غير موجود.`,
    "أضفه بهذا العنوان واملأه؛ وإن كان في الورقة باسم آخر فصحح عنوانه.",
  ],
  duplicateColumn: ({ field, columns }, names) => [
    `عمود ${names.field(field)} مكرر (${names.columns(columns)})، فلم يُقرأ أي منها.`,
    "أبقِ واحداً منها، واحذف الباقي أو غيّر عنوانه.",
  ],
  unknownColumn: ({ header, nearest }, names) => [
    `العنوان ${names.text(header)} ليس من أعمدة الحصر، فلم يُقرأ عموده.`,
    nearest === undefined
      ? "لا يلزم شيء إن كان العمود لاستعمالكم."
      : `إن كان المقصود ${names.field(nearest)} فاكتبه كذلك؛ وإلا فلا يلزم شيء.`,
  ],
  misspeltHeader: ({ field, header }, names) => [
    `${header.trim() === "" ? "العمود بلا عنوان" : `العنوان ${names.text(header)} غير معروف`}، وقُرئ عموده على أنه ${names.field(field)}.`,
    `تحقق منه، ثم اكتب العنوان ${names.field(field)}.`,
  ],
  columnOrder: ({ moved }, names) => [
    `ترتيب الأعمدة غير ترتيب النموذج؛ في غير موضعه: ${names.list(moved.map(names.field))}.`,
    "لا يلزم شيء: تُقرأ الأعمدة بعناوينها.",
  ],
  noServices: () => ["لا خدمة تحت صف العناوين.", "اكتب كل خدمة في صف، بدءاً من الصف الذي يلي العناوين."],
  emptyRow: () => ["فراغ بين الخدمات.", "احذف الصف الفارغ، أو أكمله إن سقطت منه خدمة."],
  repeatedHeader: () => ["عناوين الأعمدة مكررة داخل الجدول؛ لم تُحسب خدمة.", "لا يلزم شيء؛ ويحسن حذفها."],
  totalRow: () => ["صف مجموع لا خدمة؛ لم يُحسب.", "لا يلزم شيء؛ ويحسن نقله خارج الجدول."],
  wrappedRow: ({ of }) => [
    `يبدو هذا الصف تكملة لنص الصف ${ltr(of)}، فقُرئ الصفان خدمة واحدة.`,
    `اجمع النص في الصف ${ltr(of)} واحذف هذا الصف؛ وإن كان خدمة مستقلة فأكمل خلاياه.`,
  ],
  strayRow: () => ["في الصف نص وليس فيه خدمة؛ لم يُحسب.", "احذفه أو انقله خارج الجدول؛ وإن كان خدمة فأكمله."],
  requiredBlank: ({ field }, names) => [
    names.count === 1 ? "خلية مطلوبة، وهي فارغة." : "خلايا مطلوبة، وهي فارغة.",
    names.choices(field) === "" ? "املأها." : choose(names.choices(field)),
  ],
  cellError: ({ error }) => [`في الخلية خطأ من إكسل: ${ltr(error)}.`, "صحح الصيغة أو اكتب القيمة."],
  notText: ({ value, holds }, names) => [
    `في الخلية ${held[holds]} حيث يُطلب نص: ${ltr(shownText(value))}.`,
    choose(names.choices()),
  ],
  notYear: ({ first, last }, names) => [
    `${names.content} ليس سنة من ${ltr(first)} إلى ${ltr(last)}.`,
    `اكتب السنة رقماً مثل ${ltr(2024)}، أو اترك الخلية فارغة.`,
  ],
  valueNotListed: ({ field, nearest, badPieces }, names) => [
    `ليس من قيم العمود: ${badPieces ? names.list(badPieces.map(names.text)) : names.content}.`,
    nearest ? `الأقرب ${names.meant({ field, values: nearest })}؛ تحقق منه قبل قبوله.` : choose(names.choices(field)),
  ],
  severalValues: ({ field }, names) => [
    `أكثر من إجابة حيث تُقبل واحدة: ${names.content}.`,
    choose(names.choices(field)),
  ],
  valueForm: (answer, names) => [
    `${names.content} مكتوب بغير صيغته المعتمدة، وقُرئ ${names.meant(answer)}.`,
    `اكتب ${names.meant(answer)}.`,
  ],
  valueMisread: (answer, names) => [
    `${names.content} ليس إجابة؛ يبدو خطأً من الماسح الضوئي، وقُرئ ${names.meant(answer)}.`,
    `قارنه بالأصل، ثم اكتب ${names.meant(answer)}.`,
  ],
  fusedCell: (answer, names) => [
    `نص انقطع أو اختلط بنص خلية مجاورة: ${names.content}؛ وقُرئ ${names.meant(answer)}.`,
    `اكتب هنا ${names.meant(answer)} وحده، وأعد الباقي إلى خليته.`,
  ],
  duplicateRecipient: (answer, names) => [
    `إجابة مكررة في الخلية: ${names.content}؛ حُسبت مرة واحدة.`,
    `اكتب ${names.meant(answer)}.`,
  ],
  yearForm: ({ year }, names) => [`${names.content} نص أو تاريخ، وقُرئ السنة ${ltr(year)}.`, `اكتب ${ltr(year)} رقماً.`],
  hiddenCharacters: ({ marks }, names) => [
    `في النص ما لا يُرى أو ما يشبه غيره: ${names.list(marks.map((mark) => markName(mark, names)))}.`,
    names.proposal === undefined ? "أعد كتابة النص." : `اقبل النص بعد تنقيته: ${names.proposal}.`,
  ],
  formulaText: ({ begins }) => [
    `يبدأ النص بـ${ltr(shownText(begins))}، فقد يُحسب صيغة عند نقله.`,
    "احذف هذه العلامة من أول النص.",
  ],
  duplicateName: ({ name }, { count, text }) => [
    `${arabicCount(count, serviceNoun)} باسم واحد: ${text(name)}.`,
    "احذف المكرر؛ وإن اختلفت الخدمات فميّز أسماءها.",
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
    "أبقِ الاسم وحده، وانقل الوصف إلى عمود آخر.",
  ],
  nameNumeric: (_, names) => [`${names.content} ليس اسماً، فلا حرف فيه.`, "اكتب اسم الخدمة."],
  nameCutOff: (_, names) => [`يبدو الاسم مقطوعاً: ${names.content}.`, "أكمله من الأصل."],
  electronicButManual: contradiction("الخدمة متاحة إلكترونياً، وإجراءاتها يدوية."),
  electronicButNotReady: contradiction("الخدمة متاحة إلكترونياً، ومكتوب أنها لا تقبل ذلك."),
  electronicButInformationOffline: contradiction("الخدمة متاحة إلكترونياً، ومعلوماتها غير متوافرة إلكترونياً."),
  electronicButVisit: contradiction("الخدمة متاحة إلكترونياً، وتتطلب زيارة."),
  traditionalButAutomated: contradiction("إجراءات الخدمة آلية بالكامل، وهي غير متاحة إلكترونياً."),
  employeesPayFees: contradiction("الخدمة لموظفي الحكومة وحدهم، وتستلزم رسوماً."),
  informationalWithFees: contradiction("الخدمة معلوماتية، وتستلزم رسوماً."),
  digitisedButNotElectronic: contradiction("للخدمة سنة رقمنة، وهي غير إلكترونية."),
};

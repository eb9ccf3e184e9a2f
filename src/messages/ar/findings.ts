import type { Contradiction, FindingNames, FindingParameters, ValueId } from "../../core";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import type { FindingMessages, HiddenMarkKind, ProblemAndAction } from "../findingMessages";
import { ltr, quoted } from "../isolate";
import { shownList } from "../shownList";
import { shownText } from "../shownText";

const cellNoun: ArabicNoun = {
  zero: "لا خلايا",
  one: "خلية واحدة",
  two: "خليتان",
  few: "خلايا",
  many: "خلية",
  other: "خلية",
};
const serviceNoun: ArabicNoun = {
  zero: "لا خدمات",
  one: "خدمة واحدة",
  two: "خدمتان",
  few: "خدمات",
  many: "خدمة",
  other: "خدمة",
};

const nothingToDo = "لا يلزم شيء";

const list = (items: readonly (string | number)[]) => shownList(items, "، ");
const addresses = (items: readonly (string | number)[]) => ltr(shownList(items, ", "));
const fieldName = (names: FindingNames, id: string) => quoted(names.field(id));
const content = (names: FindingNames) => quoted(shownText(names.content));

/** ما ينبغي أن تحمله الخلية: الإصلاح المقترح، وإلا فأسماء القيم. */
function meant(names: FindingNames, field: string, values: readonly ValueId[]): string {
  return quoted(names.proposal ?? values.map((value) => names.value(field, value)).join("، "));
}

function choose(names: FindingNames, field: string | undefined): string {
  const choices = field === undefined ? [] : names.choices(field);
  return choices.length === 0 ? "اكتب النص الصحيح." : `اختر من: ${list(choices.map(quoted))}.`;
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

function hidden({ marks }: FindingParameters["hiddenCharacters"]): string {
  return list(
    marks.map(({ kind, codes }) =>
      kind === "extraSpace" ? markNames[kind] : `${markNames[kind]} (${addresses(codes)})`,
    ),
  );
}

/** تناقض بين أعمدة: ما تقوله الخدمة عن نفسها، والأعمدة التي تُراجع. */
function contradiction(problem: string) {
  return ({ fields }: Contradiction, names: FindingNames): ProblemAndAction => ({
    problem,
    action: `راجع ${fields.map((field) => fieldName(names, field)).join(" و")}، وصحح الخطأ منهما.`,
  });
}

const held = { number: "عدد", date: "تاريخ", boolean: "قيمة منطقية" };

export const findings: FindingMessages = {
  where({ header, cells, count }) {
    if (cells === "") return "";
    if (header === "") return `${count === 1 ? "الصف" : "الصفوف"} ${ltr(cells)}`;
    const column = `عمود ${quoted(shownText(header))}`;
    return count === 1
      ? `الخلية ${ltr(cells)}، ${column}`
      : `${column}، ${arabicCount(count, cellNoun)} (${ltr(cells)})`;
  },
  rules: {
    headerNotFound: ({ found }, names) => ({
      problem: `لا صف عناوين معروفاً في الورقة${found.length === 0 ? "" : `؛ لم يُعرف من الأعمدة إلا ${list(found.map((id) => fieldName(names, id)))}`}.`,
      action: "اكتب عناوين الأعمدة كما في النموذج، في صف واحد فوق الخدمات.",
    }),
    headerAmbiguous: ({ chosen, rivals }) => ({
      problem: `أكثر من صف يصلح صفاً للعناوين: أُخذ الصف ${ltr(chosen)}، ويصلح مثله ${addresses(rivals)}.`,
      action: "أبقِ في الورقة جدولاً واحداً، وانقل غيره إلى ورقة أخرى.",
    }),
    missingColumn: ({ field }, names) => ({
      problem: `عمود ${fieldName(names, field)} مطلوب، وهو غير موجود.`,
      action: "أضفه بهذا العنوان واملأه؛ وإن كان في الورقة باسم آخر فصحح عنوانه.",
    }),
    duplicateColumn: ({ field, columns }, names) => ({
      problem: `عمود ${fieldName(names, field)} مكرر (${addresses(columns.map(names.column))})، فلم يُقرأ أي منها.`,
      action: "أبقِ واحداً منها، واحذف الباقي أو غيّر عنوانه.",
    }),
    unknownColumn: ({ header, nearest }, names) => ({
      problem: `العنوان ${quoted(shownText(header))} ليس من أعمدة الحصر، فلم يُقرأ عموده.`,
      action:
        nearest === undefined
          ? `${nothingToDo} إن كان العمود لاستعمالكم.`
          : `إن كان المقصود ${fieldName(names, nearest)} فاكتبه كذلك؛ وإلا فلا يلزم شيء.`,
    }),
    misspeltHeader: ({ field, header }, names) => ({
      problem: `${header.trim() === "" ? "العمود بلا عنوان" : `العنوان ${quoted(shownText(header))} غير معروف`}، وقُرئ عموده على أنه ${fieldName(names, field)}.`,
      action: `تحقق منه، ثم اكتب العنوان ${fieldName(names, field)}.`,
    }),
    columnOrder: ({ moved }, names) => ({
      problem: `ترتيب الأعمدة غير ترتيب النموذج؛ في غير موضعه: ${list(moved.map((id) => fieldName(names, id)))}.`,
      action: `${nothingToDo}: تُقرأ الأعمدة بعناوينها.`,
    }),
    noServices: () => ({
      problem: "لا خدمة تحت صف العناوين.",
      action: "اكتب كل خدمة في صف، بدءاً من الصف الذي يلي العناوين.",
    }),
    emptyRow: () => ({ problem: "فراغ بين الخدمات.", action: "احذف الصف الفارغ، أو أكمله إن سقطت منه خدمة." }),
    repeatedHeader: () => ({
      problem: "عناوين الأعمدة مكررة داخل الجدول؛ لم تُحسب خدمة.",
      action: "لا يلزم شيء؛ ويحسن حذفها.",
    }),
    totalRow: () => ({ problem: "صف مجموع لا خدمة؛ لم يُحسب.", action: "لا يلزم شيء؛ ويحسن نقله خارج الجدول." }),
    wrappedRow: ({ of }) => ({
      problem: `يبدو هذا الصف تكملة لنص الصف ${ltr(of)}، فقُرئ الصفان خدمة واحدة.`,
      action: `اجمع النص في الصف ${ltr(of)} واحذف هذا الصف؛ وإن كان خدمة مستقلة فأكمل خلاياه.`,
    }),
    strayRow: () => ({
      problem: "في الصف نص وليس فيه خدمة؛ لم يُحسب.",
      action: "احذفه أو انقله خارج الجدول؛ وإن كان خدمة فأكمله.",
    }),
    requiredBlank: ({ field }, names) => ({
      problem: names.count === 1 ? "خلية مطلوبة، وهي فارغة." : "خلايا مطلوبة، وهي فارغة.",
      action: names.choices(field).length === 0 ? "املأها." : choose(names, field),
    }),
    cellError: ({ error }) => ({
      problem: `في الخلية خطأ من إكسل: ${ltr(error)}.`,
      action: "صحح الصيغة أو اكتب القيمة.",
    }),
    uncalculatedFormula: () => ({
      problem: "صيغة حُفظت بلا ناتجها، فقيمتها غير معروفة.",
      action: "افتح الملف في إكسل ليحسبها ثم احفظه، أو اكتب القيمة.",
    }),
    formulaValue: ({ areas }, names) => ({
      problem: `خلايا تُحسب بصيغ (${addresses(areas.map(names.area))})؛ أُخذت قيمها المحفوظة.`,
      action: `${nothingToDo} إن حُفظ الملف بعد آخر حساب.`,
    }),
    notText: ({ value, holds }, names) => ({
      problem: `في الخلية ${held[holds]} حيث يُطلب نص: ${ltr(shownText(value))}.`,
      action: choose(names, names.ofField),
    }),
    notYear: ({ first, last }, names) => ({
      problem: `${content(names)} ليس سنة من ${ltr(first)} إلى ${ltr(last)}.`,
      action: `اكتب السنة رقماً مثل ${ltr(2024)}، أو اترك الخلية فارغة.`,
    }),
    valueNotListed: ({ field, nearest, badPieces }, names) => ({
      problem: `ليس من قيم العمود: ${badPieces ? list(badPieces.map((piece) => quoted(shownText(piece)))) : content(names)}.`,
      action: nearest ? `الأقرب ${meant(names, field, nearest)}؛ تحقق منه قبل قبوله.` : choose(names, field),
    }),
    severalValues: ({ field }, names) => ({
      problem: `أكثر من إجابة حيث تُقبل واحدة: ${content(names)}.`,
      action: choose(names, field),
    }),
    valueForm: ({ field, values }, names) => ({
      problem: `${content(names)} مكتوب بغير صيغته المعتمدة، وقُرئ ${meant(names, field, values)}.`,
      action: `اكتب ${meant(names, field, values)}.`,
    }),
    valueMisread: ({ field, values }, names) => ({
      problem: `${content(names)} ليس إجابة؛ يبدو خطأً من الماسح الضوئي، وقُرئ ${meant(names, field, values)}.`,
      action: `قارنه بالأصل، ثم اكتب ${meant(names, field, values)}.`,
    }),
    fusedCell: ({ field, values }, names) => ({
      problem: `نص انقطع أو اختلط بنص خلية مجاورة: ${content(names)}؛ وقُرئ ${meant(names, field, values)}.`,
      action: `اكتب هنا ${meant(names, field, values)} وحده، وأعد الباقي إلى خليته.`,
    }),
    duplicateRecipient: ({ field, values }, names) => ({
      problem: `إجابة مكررة في الخلية: ${content(names)}؛ حُسبت مرة واحدة.`,
      action: `اكتب ${meant(names, field, values)}.`,
    }),
    yearForm: ({ year }, names) => ({
      problem: `${content(names)} نص أو تاريخ، وقُرئ السنة ${ltr(year)}.`,
      action: `اكتب ${ltr(year)} رقماً.`,
    }),
    hiddenCharacters: (parameters, names) => ({
      problem: `في النص ما لا يُرى أو ما يشبه غيره: ${hidden(parameters)}.`,
      action:
        names.proposal === undefined
          ? "أعد كتابة النص."
          : `اقبل النص بعد تنقيته: ${quoted(shownText(names.proposal))}.`,
    }),
    formulaText: ({ begins }) => ({
      problem: `يبدأ النص بـ${ltr(shownText(begins))}، فقد يُحسب صيغة عند نقله.`,
      action: "احذف هذه العلامة من أول النص.",
    }),
    duplicateName: ({ name }, { count }) => ({
      problem: `${arabicCount(count, serviceNoun)} باسم واحد: ${quoted(shownText(name))}.`,
      action: "احذف المكرر؛ وإن اختلفت الخدمات فميّز أسماءها.",
    }),
    nearDuplicateName: ({ names }) => ({
      problem: `أسماء متقاربة جداً: ${list(names.map((name) => quoted(shownText(name))))}.`,
      action: "إن كانت خدمة واحدة فأبقِها مرة واحدة؛ وإلا فلا يلزم شيء.",
    }),
    nameTooShort: ({ letters, min }, names) => ({
      problem: `الاسم ${content(names)} قصير: حروفه ${ltr(letters)} وأقلها ${ltr(min)}.`,
      action: "اكتب اسم الخدمة كاملاً.",
    }),
    nameTooLong: ({ letters, max }) => ({
      problem: `الاسم طويل: حروفه ${ltr(letters)} وأكثرها ${ltr(max)}.`,
      action: "أبقِ الاسم وحده، وانقل الوصف إلى عمود آخر.",
    }),
    nameNumeric: (_, names) => ({ problem: `${content(names)} ليس اسماً، فلا حرف فيه.`, action: "اكتب اسم الخدمة." }),
    nameCutOff: (_, names) => ({ problem: `يبدو الاسم مقطوعاً: ${content(names)}.`, action: "أكمله من الأصل." }),
    electronicButManual: contradiction("الخدمة متاحة إلكترونياً، وإجراءاتها يدوية."),
    electronicButNotReady: contradiction("الخدمة متاحة إلكترونياً، ومكتوب أنها لا تقبل ذلك."),
    electronicButInformationOffline: contradiction("الخدمة متاحة إلكترونياً، ومعلوماتها غير متوافرة إلكترونياً."),
    electronicButVisit: contradiction("الخدمة متاحة إلكترونياً، وتتطلب زيارة."),
    traditionalButAutomated: contradiction("إجراءات الخدمة آلية بالكامل، وهي غير متاحة إلكترونياً."),
    employeesPayFees: contradiction("الخدمة لموظفي الحكومة وحدهم، وتستلزم رسوماً."),
    informationalWithFees: contradiction("الخدمة معلوماتية، وتستلزم رسوماً."),
    digitisedButNotElectronic: contradiction("للخدمة سنة رقمنة، وهي غير إلكترونية."),
    mergedCells: ({ areas }, names) => ({
      problem: `خلايا مدموجة بين الخدمات: ${addresses(areas.map(names.area))}؛ قيمتها في أولاها وحدها.`,
      action: "ألغِ الدمج واكتب القيمة في كل صف.",
    }),
    hiddenRows: ({ count }) => ({
      problem: `${arabicCount(count, serviceNoun)} في صفوف مخفية؛ فُحصت وحُسبت.`,
      action: "أظهر الصفوف لمراجعتها.",
    }),
    hiddenColumns: ({ columns }, names) => ({
      problem: `أعمدة مخفية: ${addresses(columns.map(names.column))}؛ فُحصت وحُسبت.`,
      action: "أظهرها لمراجعتها.",
    }),
    filteredRows: () => ({ problem: "في الورقة تصفية؛ فُحصت الصفوف كلها، ظاهرها ومخفيها.", action: `${nothingToDo}.` }),
    protectedSheet: () => ({ problem: "الورقة محمية، فلا يُعلَّم فيها ولا تُصلح.", action: "ارفع الحماية قبل إصلاحها." }),
  },
};

import type { RoundPeriod } from "../../core";
import type { CollectMessages } from "../collectMessages";
import { arabicCount } from "../countedNoun";
import { isolated, ltr, quoted } from "../isolate";
import { shownList } from "../shownList";
import { cellErrorText } from "./cellError";
import { institutionNoun } from "./institutionNoun";
import { serviceNoun } from "./serviceNoun";

const figureNoun = {
  zero: "لا أرقام",
  one: "رقم واحد",
  two: "رقمان",
  few: "أرقام",
  many: "رقماً",
  other: "رقم",
};
const list = (names: readonly string[]) => names.map(quoted).join("، ");
const listed = (names: readonly string[]) => shownList(names.map(quoted), "، ");
const periodItems = (periods: readonly RoundPeriod[]) =>
  periods
    .map(({ period, institutions }) => `${quoted(period)} (${arabicCount(institutions, institutionNoun)})`)
    .join("، ");
const roundOf = (period: string | undefined) => (period === undefined ? "الجولة" : `جولة ${quoted(period)}`);
const facts = { name: "الاسم", isService: "النوع", isGovernorate: "صفة المحافظة" };

export const ar: CollectMessages = {
  headings: {
    institutions: "المؤسسات",
    changes: "ما تغيّر",
    twice: "لعلها مؤسسة واحدة باسمين",
    leftOut: "ملفان لمؤسسة واحدة",
    otherPeriod: "تقديمات من فترة أخرى لم تدخل الجولة",
    unread: "ملفات لم تُؤخذ",
    remarks: "عن الجولة السابقة",
    leftBehind: "ما ليس من الجولة، وبقي في النسخة السابقة وحدها",
    corrections: "تصحيحات المحلل المحفوظة",
  },
  institution: ({ name, kind, governorate, source, verdict, services, score, file }) =>
    `${quoted(name)}: ${kind}، ${governorate} (من ${source})؛ ${verdict}؛ ${services}${score ? `؛ ${score}` : ""}؛ الملف ${quoted(file)}`,
  error: (where, message) => `خطأ: ${where === "" ? "" : `${isolated(where)}: `}${message}`,
  warning: (message) => `تنبيه: ${message}`,
  moreErrors: (count) => `وأخطاء أخرى عددها ${ltr(count)} في ورقة «ملاحظات الفحص» من مصنف الجولة.`,
  governorate: { yes: "محافظة", no: "ليست محافظة" },
  services: (count) => arabicCount(count, serviceNoun),
  noServices: "بلا حصر خدمات",
  score: (score, level) => `الدرجة ${ltr(score)}${level ? `، ${level}` : ""}`,
  scoreOpen: (low, high) => `الدرجة لم تُقَس، بين ${ltr(low)} و${ltr(high)}`,
  change: {
    isNew: (institution, file) => `جديدة: ${quoted(institution)} من ${quoted(file)}`,
    changed: (institution, differences) => `تغيّرت: ${quoted(institution)}: ${differences.join("؛ ")}`,
    rescored: (institution, differences) =>
      `لم تُجمع هذه المرة وأُعيد حسابها: ${quoted(institution)}: ${differences.join("؛ ")}`,
    unchanged: (institutions) =>
      `بلا تغيير، ${arabicCount(institutions.length, institutionNoun)}: ${list(institutions)}`,
    notCollected: (institutions) =>
      `لم تؤخذ من ملف هذه المرة وبقيت كما كانت، ${arabicCount(institutions.length, institutionNoun)}: ${list(institutions)}`,
    correctionKept: (institution, fact, now, stated) =>
      `${quoted(institution)}: ${facts[fact]} كما صححه المحلل ${quoted(now)}، وفي الملف ${quoted(stated)}`,
    periodGiven: (institution, now, stated) =>
      `${quoted(institution)}: الفترة كما حددها المحلل ${quoted(now)}، وفي الغلاف ${quoted(stated)}`,
    about: {
      name: "الاسم",
      file: "الملف",
      institutionKind: "النوع",
      synthetic: "بيانات اصطناعية",
      period: "الفترة",
      verdict: "الحكم",
      services: "الخدمات",
      errors: "الأخطاء",
      warnings: "التنبيهات",
      notes: "الملاحظات",
      overall: "الدرجة الكلية",
      level: "المستوى",
      seal: "الختم",
    },
    fromTo: (about, before, after) => `${about} من \u2068${before}\u2069 إلى \u2068${after}\u2069`,
    governorate: { yes: "صارت محافظة", no: "لم تعد محافظة" },
    figures: (count) => `وغيرها من الدرجات والنسب: ${arabicCount(count, figureNoun)}`,
    serviceRows: {
      added: (names) => `خدمات جديدة، عددها ${ltr(names.length)}: ${listed(names)}`,
      removed: (names) => `خدمات لم تعد فيها، عددها ${ltr(names.length)}: ${listed(names)}`,
      edited: (names) => `خدمات معدّلة، عددها ${ltr(names.length)}: ${listed(names)}`,
    },
  },
  tally: (counts) =>
    `جديدة ${ltr(counts.new)}، تغيّرت ${ltr(counts.changed)}، بلا تغيير ${ltr(counts.unchanged)}، لم تُجمع هذه المرة ${ltr(counts.notCollected)}.`,
  findings: (counts) =>
    `في الملفات المجموعة الآن: أخطاء ${ltr(counts.error)}، تنبيهات ${ltr(counts.warning)}، ملاحظات ${ltr(counts.note)}. وهي في ورقة «ملاحظات الفحص» من مصنف الجولة.`,
  leftOut: (institution, path, kept) =>
    `خطأ: ${quoted(institution)} لها ملفان. أُخذ الأول ${quoted(kept)} وتُرك ${quoted(path)}. أبقِ الصحيح وحده واجمع من جديد؛ وإن كان أحدهما حصر الخدمات والآخر بطاقة الدرجات فضعهما في مصنف واحد، كلاً في ورقة.`,
  leftBehind: {
    sheets: (names) => `الأوراق: ${list(names)}`,
    part: (sheet, columns, cells) =>
      `الورقة ${quoted(sheet)}: ${[
        ...(columns.length > 0
          ? [`${columns.length === 1 ? "العمود" : `أعمدة عددها ${ltr(columns.length)}:`} ${listed(columns)}`]
          : []),
        ...(cells.length > 0
          ? [
              `${cells.length === 1 ? "الخلية" : `خلايا عددها ${ltr(cells.length)}:`} ${shownList(cells.map(ltr), "، ")}`,
            ]
          : []),
      ].join("؛ ")}`,
    unseen: "تعليقاتك على الخلايا وألوانك وتنسيقاتك، إن وُجدت",
    copy: (file) => `النسخة هي ${quoted(file)}: خذ منها ما تريد بقاءه.`,
  },
  twice: (before, now) =>
    `${quoted(before)} و${quoted(now)} كلاهما في الجولة، ويدل الاسم أو الملف أو الأرقام على أنهما ربما مؤسسة واحدة تغيّر اسمها، فتُعدّ مرتين. إن كانت واحدة فاحذف صف الاسم الذي لم يعد قائماً من ورقة المؤسسات واجمع من جديد؛ وإن كانتا اثنتين فأبقهما.`,
  unread: (file, reason) => `${quoted(file)}: ${reason}`,
  otherPeriod: ({ institution, path, period, round }) =>
    `خطأ: ${quoted(institution)}، الملف ${quoted(path)}: في غلافه أن الفترة ${quoted(period)}، وهذه الجولة للفترة ${list(round)}، فلم يدخل الجولة شيء منه. اجمعه إلى ملف آخر بعد ${ltr("--out")}؛ وإن كان من هذه الجولة فعلاً فحدد فترته بعد ${ltr("--period")}.`,
  periodsDiffer: (periods) =>
    `تقديمات الجولة من هذه الفترات: ${periodItems(periods)}. وستُحسب المتوسطات والنسب والمراتب عليها كلها معاً. اجمع كل فترة إلى ملف مستقل بعد ${ltr("--out")}؛ وإن كانت كلها لفترة واحدة فاجمعها كلها من جديد وحدد الفترة بعد ${ltr("--period")}.`,
  calledOtherwise: (round, period) =>
    `اسم الجولة ${quoted(round)}، والفترة التي تذكرها تقديماتها ${quoted(period)}. إن كان اسمها خطأً فصحّح الفترة في ورقة «عن الجولة» (${ltr("B3")})؛ وإن كان الخطأ في التقديمات فاجمعها من جديد وحدد فترتها بعد ${ltr("--period")}.`,
  period: (period) => `الفترة: ${quoted(period)}`,
  noPeriod: `لا يذكر أي غلاف فترة البيانات. حددها بعد ${ltr("--period")} أو في ورقة «عن الجولة».`,
  howToCorrect:
    "لتصحيح اسم أو نوع أو صفة محافظة: صححه في ورقة المؤسسات من مصنف الجولة واحفظه ثم اجمع الملفات من جديد إليه.",
  outNotXlsx: (path) => `تُكتب الجولة مصنفاً: اجعل اسم ${quoted(path)} ينتهي بـ ${ltr(".xlsx")}.`,
  outNotRound: (path) => `${quoted(path)} موجود وليس مصنف جولة، ولا يُكتب فوقه: اختر اسماً آخر.`,
  outBroken: (path) => `${quoted(path)} جولة لا تُقرأ كاملة، فلم يُجمع شيء ولم تتغير. صحّح هذه المواضع ثم أعد المحاولة:`,
  outLeftOut: (path) => `${quoted(path)} هو الجولة نفسها، فلم يُعدّ من الملفات المقدمة.`,
  nothingCollected: (path) => `لم يعطِ أي ملف صفاً لمؤسسة، فلم تُكتب جولة في ${quoted(path)}.`,
  onlyOut: (path) => `لا ملف يُجمع غير الجولة نفسها ${quoted(path)}.`,
  problem: {
    notRound: "ليس مصنف جولة.",
    missingColumns: (sheet, titles) =>
      `الورقة ${quoted(sheet)}: أعمدة ناقصة: ${list(titles)}. أعدها، أو اجمع إلى مصنف جديد.`,
    repeatedColumn: (sheet, title) =>
      `الورقة ${quoted(sheet)}: العنوان ${quoted(title)} مكرر. إن كان أحد العمودين لك فغيّر عنوانه، وإلا فأبقِ واحداً.`,
    cell: (sheet, cell, title, value, expected) =>
      `الورقة ${quoted(sheet)}، الخلية ${ltr(cell)}، عمود ${quoted(title)}: ${heldText(value)}. المطلوب: ${expected}.`,
    strayRow: (sheet, row, text, { filled, needed }) =>
      `الورقة ${quoted(sheet)}، الصف ${ltr(row)}، ${quoted(text)}: عدد المملوء من خلاياه ${ltr(filled)}، وفي صف المؤسسة ${ltr(needed)}. احذفه أو انقله إلى ورقة خاصة بك؛ والمؤسسة تُضاف بجمع ملفها.`,
    sameName: (sheet, name, rows) =>
      `الورقة ${quoted(sheet)}: ${quoted(name)} في أكثر من صف (${rows.map(ltr).join("، ")}). أبقِ صفاً واحداً.`,
    expected: {
      text: "نص",
      whole: "عدد صحيح من صفر فأعلى",
      number: "عدد",
      score: `عدد من ${ltr(0)} إلى ${ltr(100)}، أو «لم يُقَس»`,
      points: `نقاط من ${ltr(0)} إلى القصوى للمكوّن، أو «لم يُقَس»`,
      share: `نسبة من ${ltr("0%")} إلى ${ltr("100%")}، أو «لم يُقَس»`,
      date: `تاريخ مثل ${ltr("2024-05-01")}`,
      choice: "إحدى القيم المعروفة",
    },
    oneOf: (choices) => `واحدة من: ${list(choices)}`,
  },
  remark: {
    rowGone: (institution, services, findings) =>
      `حُذف صف ${quoted(institution)} فحُذف معه من الخدمات ${ltr(services)} ومن الملاحظات ${ltr(findings)}.`,
    servicesDiffer: (institution, counted, stated) =>
      `${quoted(institution)}: في الدليل الوطني ${ltr(counted)} من الخدمات، وفي صف المؤسسة ${ltr(stated)}.`,
    unknownColumn: (sheet, title) => `الورقة ${quoted(sheet)}: العمود ${quoted(title)} ليس من أعمدة الجولة، فلم يُقرأ.`,
    weight: (perspective, weight) => `${perspective} ${ltr(weight)}`,
    weightsDiffer: (round, collected, used) =>
      `جُمعت ${roundOf(round)} بالأوزان: ${collected.join("، ")}، وتُقرأ الآن بالأوزان: ${used.join("، ")}؛ فكل درجاتها الكلية هنا بالأخيرة. إن أردت الأولى فاقرأها بالإطار الذي جُمعت به.`,
    score: (institution, cell, stored, used) =>
      `${quoted(institution)} (${isolated(cell)}) من ${isolated(stored)} إلى ${isolated(used)}`,
    scoresDiffer: (round, scores) =>
      `في ${roundOf(round)} درجات كلية لا توافق المناظير والنوع والأوزان، عددها ${ltr(scores.length)}: ${shownList(scores, "؛ ")}. الرقم الثاني محسوب منها وهو المعتمد هنا في كل موضع، ويظهر الأول في الورقة إلى أن تُجمع الملفات إليها من جديد.`,
    perspective: (institution, name, cell, { stored, ofAxes }) =>
      `${quoted(institution)}، ${name} (${isolated(cell)}) ${isolated(stored)}، ومن محاوره ${isolated(ofAxes)}`,
    perspectivesDiffer: (round, scores) =>
      `في ${roundOf(round)} درجات مناظير ليست متوسط محاورها، عددها ${ltr(scores.length)}: ${shownList(scores, "؛ ")}. المعتمد هنا درجة المنظور كما في الورقة، وعليها الدرجة الكلية؛ فصحّح ما أخطأ منهما.`,
    stage: (institution, name, cell, { stored, ofPoints }) =>
      `${quoted(institution)}، ${name} (${isolated(cell)}) ${isolated(stored)}، ومن نقاط مكوناتها ${isolated(ofPoints)}`,
    stagesDiffer: (round, scores) =>
      `في ${roundOf(round)} درجات مراحل لا توافق نقاط مكوناتها من درجاتها القصوى، عددها ${ltr(scores.length)}: ${shownList(scores, "؛ ")}. المعتمد هنا درجة المرحلة كما في الورقة، ومنها المتوسطات؛ فصحّح ما أخطأ منهما.`,
  },
};

/** What a cell of a round holds, a blank and a formula without its result included. */
function heldText(value: string): string {
  if (value === "") return "فارغة";
  if (value !== "uncalculated") return `فيها ${quoted(value)}`;
  return `فيها ${cellErrorText(value)}: افتح الجولة في إكسل ليحسبها ثم احفظها`;
}

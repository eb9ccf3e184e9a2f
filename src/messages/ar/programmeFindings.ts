import type { NumberNote } from "../../core";
import { isolated, ltr, quoted } from "../isolate";
import type {
  ProgrammeFindingMessages,
  ProgrammeFindingTitles,
  ProgrammeNames,
  ProgrammePlaceWords,
} from "../programmeFindingMessages";
import { shownText } from "../shownText";
import { cellErrorAdvice, cellErrorText } from "./cellError";
import { monthPeriod } from "./monthPeriod";

/** «تبسيط الإجراءات: …»، «وزارة الصحة». */
function subject({ figure, detail }: { figure: string; detail?: string }, names: ProgrammeNames): string {
  return detail === undefined ? quoted(names.figure(figure)) : `${quoted(names.figure(figure))}، ${quoted(detail)}`;
}

/** "1,234" أو "186%" إن كانت معه العلامة. */
function readValue({ value, notes }: { value: number; notes: readonly NumberNote[] }, names: ProgrammeNames): string {
  return notes.includes("percent") ? names.share(value) : names.number(value);
}

function readAs(notes: readonly NumberNote[]): string {
  if (notes.includes("ambiguous")) return " وعُدّت النقطة فاصلة عشرية.";
  if (notes.includes("scale")) return " وضُرب الرقم في الكلمة التي تليه.";
  return "";
}

function numberAdvice(notes: readonly NumberNote[]): string {
  const asNumber = "أدخله رقماً لا نصاً، ليقرأه كل برنامج قراءة واحدة.";
  return notes.includes("ambiguous") ? `إن كانت النقطة تفصل الآلاف فصحّح الرقم. ${asNumber}` : asNumber;
}

/** "الخلية D7، عمود «القيمة»"، "الخلايا D7:D9, F7، عمودا «القيمة» و«المستهدف»". */
export function place({ cells, count, headers }: ProgrammePlaceWords): string {
  const where = `${count === 1 ? "الخلية" : count === 2 ? "الخليتان" : "الخلايا"} ${isolated(cells)}`;
  if (headers.length === 0) return where;
  const names = headers.map((header) => quoted(shownText(header))).join(" و");
  return `${where}، ${headers.length === 1 ? "عمود" : headers.length === 2 ? "عمودا" : "أعمدة"} ${names}`;
}

export const titles: ProgrammeFindingTitles = {
  headerNotFound: "صف العناوين غير موجود",
  noFigures: "لا أرقام في الورقة",
  columnTwice: "عمود مكرر",
  unknownItem: "بند غير معروف",
  itemBlank: "أرقام بلا بند",
  notNumber: "ليس رقماً",
  cellError: "خطأ في الخلية",
  numberAsText: "رقم مكتوب نصاً",
  spuriousScale: "كلمة «مليون» بعد رقم كامل",
  percentUnclear: "كسر أم نسبة مئوية",
  outOfRange: "خارج الحدود",
  notWhole: "كسور في عدد",
  periodUnreadable: "فترة لا تُفهم",
  columnUnused: "رقم في غير موضعه",
  periodMissing: "فترة غير مذكورة",
  periodNotOneYear: "فترة ليست في سنة واحدة",
  detailMissing: "تفصيل غير مذكور",
  unknownDetail: "اسم غير معروف",
  unknownUnit: "وحدة غير معروفة",
  unitDiffers: "وحدة أخرى",
  duplicate: "بند مكرر",
  listAgrees: "القائمة تساوي إجماليها",
  listAboveTotal: "القائمة تزيد على إجماليها",
  listBelowTotal: "القائمة تنقص عن إجماليها",
  partAboveWhole: "جزء أكبر من الكل",
  countsDiffer: "عددان لمؤسسة واحدة",
  couldBeSwapped: "قد يكون المحقق والمخطط تبادلا مكانيهما",
  cumulativeFalls: "رقم تراكمي يتراجع",
  periodsDiffer: "فترتان مختلفتان في الطول",
  changeHoldsShares: "حصص في عمود التغيير",
  changeDiffers: "التغيير لا يوافق القيمتين",
  mixedBases: "أعداد مختلفة من المؤسسات",
  egdiDiffers: "المؤشر لا ينتج عن أجزائه",
};

export const findings: ProgrammeFindingMessages = {
  headerNotFound: () => ({
    text: `في الصفوف بنود من البرنامج، وليس في الورقة صف عناوينه: ${quoted("البند")} و${quoted("القيمة")} ومعهما ${quoted("الفترة")} أو ${quoted("الوحدة")} أو ${quoted("المستهدف")}.`,
    advice: "اكتب عناوين الأعمدة كما في النموذج، في صف واحد فوق الأرقام.",
  }),
  noFigures: () => ({
    text: "ليس تحت صف العناوين صف فيه رقم من أرقام البرنامج.",
    advice: "املأ ورقة النموذج، واترك أسماء بنودها كما هي.",
  }),
  columnTwice: ({ column }, names) =>
    column === "item"
      ? {
          text: `أكثر من عمود عنوانه ${quoted(names.column(column))}، فلم يُقرأ أي صف.`,
          advice: "أبقِ العمود الصحيح. وإن كان هذان جدولين متجاورين فانقل أحدهما تحت الآخر مع صف عناوينه.",
        }
      : {
          text: `أكثر من عمود عنوانه ${quoted(names.column(column))}، فلم يُقرأ شيء منها.`,
          advice: "أبقِ العمود الصحيح.",
        },
  unknownItem: ({ text, nearest }, names) => ({
    text: `${quoted(text)} ليس من أرقام البرنامج المعروفة، فلم يدخل الصف في الحساب.`,
    advice: nearest
      ? `إن كان المقصود ${quoted(names.figure(nearest))} فصحّح الاسم.`
      : "اكتب الاسم كما في النموذج، أو اترك الصف ملاحظةً.",
  }),
  itemBlank: () => ({
    text: "في الصف أرقام ولا اسم لها، فلم يدخل في الحساب.",
    advice: "اكتب اسم البند، أو احذف الأرقام.",
  }),
  notNumber: (finding, names) => ({
    text: `${subject(finding, names)}: في ${quoted(names.column(finding.column))} النص ${quoted(finding.text)}، وليس رقماً.`,
    advice: "اكتب رقماً. يُعد غير مقيس حتى يصحَّح.",
  }),
  cellError: (finding, names) => ({
    text: `${subject(finding, names)}: في ${quoted(names.column(finding.column))} ${cellErrorText(finding.error)}.`,
    advice: cellErrorAdvice(finding.error),
  }),
  numberAsText: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(finding.text)} نص، وقُرئ ${readValue(finding, names)}.${readAs(finding.notes)}`,
    advice: numberAdvice(finding.notes),
  }),
  spuriousScale: (finding, names) => ({
    text: `${subject(finding, names)}: ${quoted(finding.text)} رقم كامل تليه كلمة الآلاف أو الملايين؛ أُهملت الكلمة وقُرئ ${names.number(finding.value)}.`,
    advice: "احذف الكلمة واكتب الرقم وحده؛ وإن كان المقصود رقماً آخر فصحّحه.",
  }),
  percentUnclear: (finding, names) =>
    finding.severity === "error"
      ? {
          text: `${subject(finding, names)}: قد يعني الرقم ${ltr(finding.value)} النسبة ${ltr(`${finding.value}%`)} أو ${names.share(finding.value)}${finding.column === "change" ? "، فقد يكون التغيير أيهما، ولا علامة مع الرقم" : `، ففي الورقة نسب أخرى مكتوبة من مئة، وإكسل يحفظ ${names.share(finding.value)} بالرقم ${ltr(finding.value)}`}.`,
          advice: `اكتب ${ltr(100 * finding.value)} إن كانت ${names.share(finding.value)}، واكتب ${ltr(`${finding.value}%`)} مع العلامة إن كانت كذلك. تُعد غير مقيسة حتى تصحَّح.`,
        }
      : {
          text: `${subject(finding, names)}: قُرئ الرقم ${ltr(finding.value)} على أنه ${names.share(finding.value)}، وليس في الورقة نسبة أخرى تبيّن أن ذلك هو المقصود.`,
          advice: `إن كان المقصود ${ltr(`${finding.value}%`)} فاكتبها مع العلامة، وإلا فلا يلزم شيء.`,
        },
  outOfRange(finding, names) {
    const limits = {
      count: `ولا يقل عن ${ltr(0)}`,
      amount: `ولا يقل عن ${ltr(0)}`,
      share: `والنسبة من ${ltr("0%")} إلى ${ltr("100%")}`,
      rank: `والمرتبة ${ltr(1)} فأكثر`,
      index: `والمؤشر من ${ltr(0)} إلى ${ltr(1)}`,
      score: `والدرجة من ${ltr(0)} إلى ${ltr(100)}`,
    };
    const value = finding.unit === "share" ? names.share(finding.value) : names.number(finding.value);
    return {
      text: `${subject(finding, names)}: في ${quoted(names.column(finding.column))} ${value}، ${limits[finding.unit]}.`,
      advice: "صحّحه. يُعد غير مقيس حتى يصحَّح.",
    };
  },
  notWhole: (finding, names) => ({
    text: `${subject(finding, names)}: في ${quoted(names.column(finding.column))} كسور (${ltr(finding.value)})، وما يُعدّ يكون عدداً صحيحاً.`,
    advice: "صحّح الرقم.",
  }),
  periodUnreadable: (finding, names) => ({
    text: `${subject(finding, names)}: في ${quoted(names.column(finding.column))} النص ${quoted(finding.text)}، وليس فترة.`,
    advice: `اكتب سنة (${ltr(2024)}) أو شهراً (${ltr("2024-12")}) أو أول الفترة وآخرها (${ltr("2021–2025")}).`,
  }),
  columnUnused: (finding, names) => ({
    text: `${subject(finding, names)}: لا يُستعمل ${quoted(names.column(finding.column))} لهذا البند، فلم يدخل ${quoted(finding.share === undefined ? finding.text : names.share(finding.share))} في الحساب.`,
    advice: "إن كان لبند آخر أو عمود آخر فانقله إليه، وإلا فاحذفه.",
  }),
  periodNotOneYear: (finding, names) => ({
    text: `${subject(finding, names)}: الفترة ${quoted(finding.text)} ليست في سنة واحدة، فلم يدخل الرقم في الحساب.`,
    advice: "اكتب صفاً لكل سنة، أو لكل نصف سنة.",
  }),
  periodMissing: (finding, names) => ({
    text: `${subject(finding, names)}: الفترة فارغة، فلا تُعرف سنة هذا الصف.`,
    advice: "اكتب السنة أو الفترة.",
  }),
  detailMissing: (finding, names) => ({
    text: `${subject(finding, names)}: لا يذكر الصف عمّا هو أو لمن هو.`,
    advice: `اكتب ذلك في ${quoted(names.column("detail"))}.`,
  }),
  unknownDetail: (finding, names) => ({
    text: `${quoted(names.figure(finding.figure))}: ${quoted(finding.text)} غير معروف هنا.`,
    advice: "اكتب الاسم كما في النموذج.",
  }),
  unknownUnit: (finding, names) => ({
    text: `${subject(finding, names)}: الوحدة ${quoted(finding.text)} غير معروفة، وعُدّت ${quoted(names.unit(finding.expected))}.`,
    advice: `إن صح ذلك فاكتب ${quoted(names.unit(finding.expected))}، وإلا فتأكد من الرقم.`,
  }),
  unitDiffers: (finding, names) => ({
    text: `${subject(finding, names)}: الوحدة المكتوبة ${quoted(names.unit(finding.unit))}، ووحدة هذا البند ${quoted(names.unit(finding.expected))}.${finding.severity === "error" ? " لم يدخل الصف في الحساب." : ""}`,
    advice: "صحّح الوحدة، أو الرقم إن لم يكن بهذه الوحدة.",
  }),
  duplicate: (finding, names) =>
    finding.isContradictory
      ? {
          text: `${subject(finding, names)}: أكثر من صف للفترة نفسها بأرقام مختلفة، فتُعد غير مقيسة.`,
          advice: "أبقِ الصف الصحيح.",
        }
      : {
          text: `${subject(finding, names)}: أكثر من صف للفترة نفسها بالأرقام نفسها، فحُسب مرة واحدة.`,
          advice: "أبقِ صفاً واحداً.",
        },
  listAgrees: ({ figure, parts, total }, names) => ({
    text: `${quoted(names.figure(figure))}: عدد الأرقام ${ltr(parts)}، ومجموعها يساوي الإجمالي المذكور ${names.number(total)}.`,
    advice: "لا يلزم شيء.",
  }),
  listAboveTotal: ({ figure, parts, sum, total }, names) => ({
    text: `${quoted(names.figure(figure))}: عدد الأرقام ${ltr(parts)}، ومجموعها ${names.number(sum)}، بزيادة ${names.number(sum - total)} على الإجمالي المذكور ${names.number(total)}. ولا تزيد قائمة على إجماليها: فأحدهما خطأ، أو أنهما لا يحصيان الشيء نفسه.`,
    advice: `قابل كليهما بمصدره وصحّح الخطأ منهما. وإن كانا لا يحصيان الشيء نفسه فاذكر ذلك في ${quoted(names.column("note"))}.`,
  }),
  listBelowTotal: ({ figure, parts, sum, total }, names) => ({
    text: `${quoted(names.figure(figure))}: عدد الأرقام ${ltr(parts)}، ومجموعها ${names.number(sum)}، بنقص ${names.number(total - sum)} عن الإجمالي المذكور ${names.number(total)}. قد لا تذكر القائمة الجميع؛ فإن كانت تذكرهم فأحدهما خطأ.`,
    advice: "قابل القائمة والإجمالي بمصدريهما، وصحّح الخطأ منهما.",
  }),
  partAboveWhole: (finding, names) => ({
    text: `${subject(finding, names)}: ${names.valueOf(finding.figure, finding.part)} أكثر من الكل ${names.valueOf(finding.figure, finding.whole)}.`,
    advice: "صحّح الجزء أو الكل.",
  }),
  countsDiffer: (finding, names) => ({
    text: `${quoted(finding.detail ?? "")}: لها في موضعين عددان مختلفان (${quoted(names.figure(finding.figure))}): ${finding.counts.map(names.number).join(" و")}.`,
    advice: `اسأل أيهما الصحيح وصحّح الآخر، أو اذكر في ${quoted(names.column("note"))} سبب اختلافهما.`,
  }),
  couldBeSwapped: ({ figure, achieved, target, isReadBothWays }, names) =>
    isReadBothWays
      ? {
          text: `${quoted(names.figure(figure))}: لا يبين المصدر أي الرقمين ${names.valueOf(figure, achieved)} و${names.valueOf(figure, target)} هو المحقق وأيهما المخطط. المأخوذ هنا: المحقق ${names.valueOf(figure, achieved)} والمخطط ${names.valueOf(figure, target)} (${names.share(achieved / target)})؛ وبالعكس تكون النسبة ${names.share(target / achieved)}.`,
          advice: "احسمه مع الجهة التي نشرت الرقمين، ثم احذف صف القراءة الأخرى.",
        }
      : {
          text: `${quoted(names.figure(figure))}: المحقق ${names.valueOf(figure, achieved)} أكثر من المخطط ${names.valueOf(figure, target)}.`,
          advice: "تأكد من أنهما لم يتبادلا مكانيهما.",
        },
  cumulativeFalls: ({ figure, before, beforePeriod, now, nowPeriod }, names) => ({
    text: `${quoted(names.figure(figure))}: ${names.valueOf(figure, now)} (${monthPeriod(nowPeriod)}) أقل من ${names.valueOf(figure, before)} (${monthPeriod(beforePeriod)})، وما يُذكر حتى نهاية كل سنة يشمل ما قبلها من السنوات.`,
    advice: "صحّح الخطأ منهما، أو اذكر في الملاحظات أن الأساس تغيّر.",
  }),
  periodsDiffer: ({ figure, now, before }, names) => ({
    text: `${quoted(names.figure(figure))}: تُقارن فترة ${monthPeriod(now)} بفترة ${monthPeriod(before)}، وهما مختلفتان في الطول، فليس هذا النمو نمو سنة. ويمكن مقارنة المتوسط الشهري.`,
    advice: "إن عُرف رقم فترة سابقة بالطول نفسه فاكتبه مع فترته.",
  }),
  changeHoldsShares: ({ figure }, names) => ({
    text: `${quoted(names.figure(figure))}: العمود المعنون بنسبة التغيير يحمل حصة كل عدد من مجموع الأعداد، لا تغيّره.`,
    advice: "اكتب التغيير نفسه، أو أفرغ العمود: التقرير يحسب الحصص والتغييرات.",
  }),
  changeDiffers: ({ figure, published, computed }, names) => ({
    text: `${quoted(names.figure(figure))}: التغيير المنشور ${names.share(published)}، والقيمتان تعطيان ${names.share(computed)}.`,
    advice: "صحّح التغيير، أو القيمة الخاطئة.",
  }),
  mixedBases: ({ group, bases }, names) => ({
    text: `${quoted(names.group(group))}: حُسبت الأرقام على أعداد مختلفة من المؤسسات (${bases.map(names.number).join("، ")})، فالفرق بينها ليس تغيّراً.`,
    advice: "قارن الحصص لا الأعداد، واذكر مع كل رقم عدد المؤسسات التي يشملها.",
  }),
  egdiDiffers: ({ published, computed }) => ({
    text: `قيمة مؤشر تنمية الحكومة الإلكترونية المنشورة ${ltr(published)}، وأجزاؤه تعطي ${ltr(computed.toFixed(4))}.`,
    advice: "صحّح المؤشر، أو الجزء الخاطئ.",
  }),
};

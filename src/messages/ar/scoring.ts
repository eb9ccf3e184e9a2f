import type { NumberNote, ScorecardFinding } from "../../core";
import { ltr, quoted } from "../isolate";
import { shownText } from "../shownText";
import { shownNumber } from "../shownNumber";
import type { FrameworkProblemMessages, ScorecardMessages } from "../scoringTexts";
import { cellErrorAdvice, cellErrorText } from "./cellError";
import { scorecardTitles as titles } from "./scorecardTitles";

/** Why a number that stood as text is worth a look. The first that applies is said. */
const asText: readonly (readonly [NumberNote, string])[] = [
  ["ambiguous", "عُدّت النقطة فاصلة عشرية؛ إن كانت تفصل الآلاف فصحّح الرقم."],
  ["scale", "ضُرب الرقم في كلمة الآلاف أو الملايين التي تليه."],
  ["spuriousScale", "أُهملت كلمة الآلاف أو الملايين لأنها تلي رقماً كاملاً."],
  ["percent", "تليه علامة النسبة المئوية."],
];

function textAdvice(notes: readonly NumberNote[]): string {
  const remark = asText.find(([note]) => notes.includes(note))?.[1];
  return [remark, "أدخلها رقماً لا نصاً ليقرأها كل برنامج قراءة واحدة."].filter(Boolean).join(" ");
}

function fractionAdvice({ value, readings }: Extract<ScorecardFinding, { kind: "scoreAsFraction" }>): string {
  const [points = value, share] = readings;
  return share === undefined
    ? `الأرجح أنها ${ltr(points)}: اجعل تنسيق الخلية عاماً وأدخلها كذلك. الخلية التي تعرض ${ltr("85%")} تحمل ${ltr(0.85)}.`
    : `الأرجح أنها ${ltr(points)} إن كانت خلية تعرض نسباً مئوية، أو ${ltr(share)} إن كانت حصة من القصوى: أدخل النقاط نفسها.`;
}

/** A text of per cents is read as no points: its number alone would be other points. */
function numberAdvice(text: string): string {
  return /[%٪]/.test(text) ? "أدخل النقاط نفسها رقماً، لا نسبتها المئوية." : "أدخل رقماً.";
}

function nearestAdvice({ nearest }: Extract<ScorecardFinding, { kind: "unknownComponent" }>, name: string): string {
  return nearest
    ? `إن كان المقصود ${quoted(name)} فصحّح الاسم، وإلا فاحذف الصف.`
    : "صحّح الاسم أو احذف الصف. وإن كان من جدول آخر تحت البطاقة فافصل بينهما بصف فارغ.";
}

/** What the points would be out of the framework's maximum, in proportion. */
function proportion({ points, sheet, framework }: Extract<ScorecardFinding, { kind: "maximumDiffers" }>): string {
  if (points === undefined || points < 0 || points > sheet) return "";
  return ` (${ltr(points)} من ${ltr(sheet)} تقابل ${ltr(shownNumber((points * framework) / sheet))} من ${ltr(framework)})`;
}

export const scorecardFindings: ScorecardMessages = {
  pointsAboveMaximum: ({ name, points, maximum }, names) => ({
    title: titles.pointsAboveMaximum,
    text: `درجة ${quoted(names.name(name))} هي ${ltr(points)}، والقصوى ${ltr(maximum)}.`,
    advice: "صحّح الدرجة. إلى ذلك الحين لا تُحسب نتيجة المرحلة.",
  }),
  negativePoints: ({ name, points }, names) => ({
    title: titles.negativePoints,
    text: `درجة ${quoted(names.name(name))} هي ${ltr(points)}، والدنيا ${ltr(0)}.`,
    advice: "صحّح الدرجة. إلى ذلك الحين لا تُحسب نتيجة المرحلة.",
  }),
  axisOutOfRange: ({ name, score, minimum, maximum }, names) => ({
    title: titles.axisOutOfRange,
    text: `درجة ${quoted(names.name(name))} هي ${ltr(score)}، والدرجات من ${ltr(minimum)} إلى ${ltr(maximum)}.`,
    advice: "صحّح الدرجة. إلى ذلك الحين تُعد غير مقيسة.",
  }),
  pointsNotNumber: ({ name, text }, names) => ({
    title: titles.pointsNotNumber,
    text: `في موضع درجة ${quoted(names.name(name))} النص ${quoted(text)}.`,
    advice: `${numberAdvice(text)} إلى ذلك الحين تُعد غير مقيسة، لا صفراً.`,
  }),
  pointsCellError: ({ name, error }, names) => ({
    title: titles.pointsCellError,
    text: `خلية ${quoted(names.name(name))} فيها ${cellErrorText(error)}.`,
    advice: cellErrorAdvice(error),
  }),
  pointsBlank: ({ name }, names) => ({
    title: titles.pointsBlank,
    text: `لا درجة أمام ${quoted(names.name(name))}.`,
    advice: `أدخلها، وأدخل ${ltr(0)} إن كانت صفراً: الفارغ يُعد غير مقيس.`,
  }),
  scoreAsFraction: (finding, names) => ({
    title: titles.scoreAsFraction,
    text:
      finding.value < 1
        ? `درجة ${quoted(names.name(finding.name))} هي ${ltr(finding.value)}، أي كسر بين ${ltr(0)} و${ltr(1)}، والقصوى ${ltr(finding.maximum)}.`
        : `درجة ${quoted(names.name(finding.name))} هي ${ltr(finding.value)}، وما حولها كسور، والقصوى ${ltr(finding.maximum)}. والخلية التي تعرض ${ltr("100%")} تحمل ${ltr(1)}.`,
    advice: `${fractionAdvice(finding)} إلى ذلك الحين تُعد غير مقيسة.`,
  }),
  oneOrHundred: ({ name, maximum }, names) => ({
    title: titles.oneOrHundred,
    text: `درجة ${quoted(names.name(name))} هي ${ltr(1)}، والقصوى ${ltr(maximum)}. والخلية التي تعرض ${ltr("100%")} تحمل ${ltr(1)} أيضاً.`,
    advice: `إن كان المقصود ${ltr("100%")} فاجعل تنسيق الخلية عاماً وأدخل ${ltr(maximum)}، وإن كانت ${ltr(1)} فلا يلزم شيء: كذلك قُرئت.`,
  }),
  smallScale: ({ highest, maximum }) => ({
    title: titles.smallScale,
    text: `أعلى درجات البطاقة ${ltr(shownNumber(highest))}، والقصوى ${ltr(maximum)}.`,
    advice: `إن كانت من مقياس أصغر، مثل ${ltr(5)} أو ${ltr(10)}، فأدخلها كلها من ${ltr(maximum)}؛ وإن كانت من ${ltr(maximum)} فلا يلزم شيء: كذلك قُرئت.`,
  }),
  numberAsText: ({ name, text, value, notes }, names) => ({
    title: titles.numberAsText,
    text: `درجة ${quoted(names.name(name))} مكتوبة نصاً ${quoted(text)}، وقُرئت ${ltr(value)}.`,
    advice: textAdvice(notes),
  }),
  unknownComponent: (finding, names) => ({
    title: titles.unknownComponent,
    text:
      finding.text === ""
        ? "في هذا الصف رقم بلا اسم، فلم يُحسب."
        : `ليس في الإطار ما اسمه ${quoted(finding.text)}، فلم يُحسب الصف.`,
    advice: nearestAdvice(finding, finding.nearest ? names.name(finding.nearest) : ""),
  }),
  missingComponent: ({ name, group }, names) => ({
    title: name.role === "component" ? "مكوّن ناقص" : "محور ناقص",
    text: `ليس في الورقة ${quoted(names.name(name))} من ${quoted(names.name(group))}.`,
    advice: "أضف له صفاً. إلى ذلك الحين لا تُقاس النتيجة، ويُعطى مداها فقط.",
  }),
  duplicateComponent: ({ name, rows, isContradictory }, names) => ({
    title: titles.duplicateComponent,
    text: `${quoted(names.name(name))} في الصفوف ${ltr(rows.join(", "))} ${isContradictory ? "بدرجات مختلفة" : "بالدرجة نفسها"}.`,
    advice: isContradictory ? "أبقِ الصف الصحيح. إلى ذلك الحين تُعد غير مقيسة." : "أبقِ صفاً واحداً.",
  }),
  maximumDiffers: (finding, names) => ({
    title: titles.maximumDiffers,
    text: `القصوى لـ${quoted(names.name(finding.name))} في الورقة ${ltr(finding.sheet)}، وفي الإطار ${ltr(finding.framework)}، فلم ${finding.severity === "error" ? "تُقَس درجتها" : "يُقارَن رقمها بأجزائها"}.`,
    advice: `أدخل الدرجة من ${ltr(finding.framework)} والقصوى ${ltr(finding.framework)}${proportion(finding)}، أو افحص بإطار خاص بك.`,
  }),
  stageSumDiffers: ({ name, printed, computed }, names) => ({
    title: titles.stageSumDiffers,
    text: `في الورقة ${ltr(printed)} لـ${quoted(names.name(name))}، وأجزاؤه تعطي ${ltr(shownNumber(computed))} وبها حُسب.`,
    advice: "صحّح المجموع أو الجزء الخطأ.",
  }),
  totalDiffers: ({ text, printed, computed }) => ({
    title: titles.totalDiffers,
    text: `أمام ${quoted(text)} في الورقة ${ltr(printed)}، والمحسوب من درجاتها ${ltr(shownNumber(computed))}، وهو المأخوذ به.`,
    advice: "صحّح الرقم، أو الدرجة التي أخطأ فيها الجمع أو الوزن.",
  }),
  remarkRow: ({ text }) => ({
    title: titles.remarkRow,
    text: `النص ${quoted(shownText(text))} بلا درجة أمامه، فعُدّ ملاحظة ولم يُحسب.`,
    advice: "إن كان اسم محور أو مكوّن فصحّح الاسم وأدخل درجته؛ وإلا فلا يلزم شيء.",
  }),
  partsNotGiven: ({ name }, names) => ({
    title: titles.partsNotGiven,
    text: `ليس في الورقة شيء من أجزاء ${quoted(names.name(name))}، فأُخذت نتيجته من رقم الورقة.`,
    advice: "أضف الأجزاء إن أردت التحقق من الرقم.",
  }),
  pointsColumnMissing: ({ rivals }) => ({
    title: titles.pointsColumnMissing,
    text:
      rivals.length > 0
        ? `أعمدة تصلح للدرجات وعددها ${ltr(rivals.length)}، فلم يُختر منها شيء.`
        : "لا يُعرف بجوار الأسماء عمود للدرجات.",
    advice: `اجعل ${quoted("الدرجة")} عنواناً لعمود واحد فقط.`,
  }),
  pointsColumnGuessed: () => ({
    title: titles.pointsColumnGuessed,
    text: "عُدّ هذا العمود عمود الدرجات لأنه عمود الأرقام الوحيد بجوار الأسماء.",
    advice: `اجعل عنوانه ${quoted("الدرجة")}، أو انقل العمود الصحيح إلى جوار الأسماء.`,
  }),
  otherScorecard: ({ isRead }) => ({
    title: titles.otherScorecard,
    text: isRead
      ? "من هذه الخلية فما تحتها بطاقة درجات أخرى. تُجمع وتُفحص في سطر الأوامر كأنها في ورقة مستقلة، أما نتائج اللوحة فللأولى وحدها."
      : "من هذه الخلية فما تحتها أسماء بطاقة درجات أخرى، ولم تُقرأ درجاتها.",
    advice: "ضع كل بطاقة في ورقة مستقلة.",
  }),
  severalScorecards: ({ sheets, severity }) => ({
    title: titles.severalScorecards,
    text: `في المصنف أكثر من بطاقة من نوع واحد: ${sheets.map(quoted).join("، ")}، ${severity === "error" ? "ودرجاتها مختلفة، ولا شيء يقول أيها المعتمدة" : "ودرجاتها واحدة"}.`,
    advice:
      severity === "error"
        ? "أبقِ المعتمدة وحدها، أو اذكر الفترة في الغلاف واجعلها في اسم ورقتها. إلى ذلك الحين يُرفض المصنف، وما اختلف لا يُقاس عند الجمع."
        : "أبقِ واحدة.",
  }),
  otherPeriodCard: ({ sheets }) => ({
    title: titles.otherPeriodCard,
    text: `بطاقة الفترة المذكورة في الغلاف في الورقة ${sheets.map(quoted).join("، ")}، وهي التي تُجمع؛ وهذه لا تُجمع.`,
    advice: "إن كانت هذه هي المقصودة فصحّح الفترة في الغلاف.",
  }),
  planAnswerUnreadable: ({ item, text }, names) => ({
    title: titles.planAnswerUnreadable,
    text: `الجواب عن ${quoted(names.planItem(item))} هو ${text === "uncalculated" ? cellErrorText(text) : quoted(text)}.`,
    advice: "أجب بنعم أو لا.",
  }),
  planAnswerContradictory: ({ item }, names) => ({
    title: titles.planAnswerContradictory,
    text: `أُجيب عن ${quoted(names.planItem(item))} بنعم وبلا معاً.`,
    advice: "أبقِ الجواب الصحيح.",
  }),
};

/** للمترجم: يلي «عند» مسار داخل ملف JSON لا يُترجم. */
const at = (place: string): string => (place === "" ? "في أول الملف" : `عند ${ltr(place)}`);

export const frameworkProblems: FrameworkProblemMessages = {
  wrongFormat: (place) =>
    `${at(place)}: يجب أن تكون قيمة ${ltr('"format"')} هي ${ltr('"jahiz-framework/1"')}. هل هذا ملف إطار قياس؟`,
  notObject: (place) => `${at(place)}: المتوقع هنا مجموعة بين حاصرتين ${ltr("{ }")}.`,
  notList: (place) => `${at(place)}: المتوقع هنا قائمة بين معقوفتين ${ltr("[ ]")}.`,
  notText: (place) => `${at(place)}: المتوقع هنا نص بين علامتي تنصيص.`,
  notNumber: (place) => `${at(place)}: المتوقع هنا رقم بلا علامتي تنصيص.`,
  notTrueOrFalse: (place) => `${at(place)}: المتوقع هنا ${ltr("true")} أو ${ltr("false")}.`,
  missing: (place) => `${at(place)}: هذا البند ناقص؛ أضفه.`,
  unknownKey: (place) => `${at(place)}: بند غير معروف؛ صحّح اسمه أو احذفه.`,
  textBlank: (place) => `${at(place)}: النص فارغ أو لا حرف فيه؛ اكتبه.`,
  listEmpty: (place) => `${at(place)}: القائمة فارغة؛ يلزم بند واحد على الأقل.`,
  idTwice: (place, text) => `${at(place)}: المعرّف ${quoted(text)} مكرر؛ اجعل لكل بند معرّفاً.`,
  nameTwice: (place, text) =>
    `${at(place)}: ${quoted(text)} اسم لشيء آخر أيضاً؛ لا يعني الاسم إلا شيئاً واحداً، ولا يفرّق بين اسمين في بطاقة القياس رقم قبلهما أو بعدهما.`,
  notPositive: (place, text) =>
    `${at(place)}: ${ltr(text)} ليس أكبر من ${ltr(0)}؛ كذلك يجب أن تكون الدرجات القصوى والأوزان.`,
  weightsNotOne: (place, text) => `${at(place)}: مجموع الأوزان ${ltr(text)}، ويجب أن يكون ${ltr(1)}.`,
  unknownId: (place, text) => `${at(place)}: ليس في هذا القسم ما معرّفه ${quoted(text)}؛ صحّحه.`,
  omitsAll: (place) => `${at(place)}: استُبعدت المناظير كلها؛ أبقِ واحداً على الأقل.`,
  bandNotWhole: (place, text) => `${at(place)}: الفئة ${ltr(text)} ليست نسباً مئوية صحيحة من ${ltr(0)} إلى ${ltr(100)}.`,
  bandReversed: (place, text) => `${at(place)}: الفئة ${ltr(text)} تنتهي قبل أن تبدأ.`,
  bandsOverlap: (place, text) => `${at(place)}: الفئة ${ltr(text)} تبدأ داخل فئة المستوى الأدنى منها أو تحتها.`,
  bandsGap: (place, text) =>
    `${at(place)}: قرب ${ltr(text)} درجات بلا مستوى؛ الفئات المتصلة تغطي من ${ltr(0)} إلى ${ltr(100)}.`,
  levelOrder: (place, text) =>
    `${at(place)}: الرقم ${ltr(text)} في غير ترتيبه؛ رقّم المستويات ${ltr("1, 2, 3 …")} من الأدنى.`,
  groupStart: (place, text) =>
    `${at(place)}: لا تبدأ مجموعة عند ${ltr(text)}؛ لكل مجموعة بداية خاصة من ${ltr(0)} إلى ${ltr(1)}.`,
  lowestGroupNotZero: (place) => `${at(place)}: لا تبدأ مجموعة عند ${ltr(0)}؛ يجب أن تبدأ عنده الدنيا.`,
};

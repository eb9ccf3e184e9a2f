import type { NotMeasuredReason } from "../../core";
import { ltr, quoted } from "../isolate";
import type { FunctionMessages, FunctionProblem, PartNames } from "../functionProblem";

export const ar: FunctionMessages = {
  noPublishedLevel: "لا مستوى منشور",
  blank: "فارغة",
  unreadable: "غير مقروءة",
  severity: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
  comma: "، ",
  problem,
};

function problem(found: FunctionProblem): string {
  switch (found.kind) {
    case "notMeasured":
      return reason(found.reason, found.names);
    case "cellUnusable":
      return `الخلية ${ltr(found.position)} من ${quoted(found.argument)}: ${reason(found.reason)}`;
    case "nothingNamed":
      return `خلايا ${quoted(found.argument)} كلها فارغة. أعطِ النطاق الذي فيه الأسماء.`;
    case "unknownName":
      return `${found.given === "" ? `الوسيط ${quoted(found.argument)} فارغ.` : `لا يُعرف ${quoted(found.given)} قيمةً للوسيط ${quoted(found.argument)}.`} اكتب واحدة من: ${list(found.allowed)}.`;
    case "notWhole":
      return `لا يصلح ${quoted(found.given)} للوسيط ${quoted(found.argument)}. أعطِ عدداً صحيحاً لا يقل عن ${ltr(found.minimum)}.`;
    case "notTrueOrFalse":
      return `ليس ${quoted(found.given)} نعم ولا لا. اكتب ${ltr("TRUE")} أو ${ltr("FALSE")} للوسيط ${quoted(found.argument)}.`;
    case "sizesDiffer":
      return `${size(found.first)}، و${size(found.second)}. أعطِ نطاقات متساوية الأبعاد.`;
    case "componentCount":
      return `عدد مكوّنات ${quoted(found.stage)} ${ltr(found.components.length)}، وعدد ما في ${quoted(found.argument)} ${ltr(found.given)}. أعطِ رقماً لكل مكوّن بهذا الترتيب: ${list(found.components)}.`;
    case "maximumNotPositive":
      return `يجب أن تكون الدرجة القصوى للمكوّن ${quoted(found.component)} رقماً أكبر من ${ltr(0)}. صحّحها، أو احذف ${quoted("maxima")} لتُؤخذ الدرجات المنشورة.`;
    case "noPublishedLevel":
      return `لا تقع الدرجة في أي فئة منشورة، فليس لها رقم مستوى. اكتب ${quoted("contiguous")} للوسيط ${quoted("policy")} لتُعد في المستوى المتدني.`;
    case "notCompared":
      return `${notCompared[found.reason]} فلا تُقارَن.`;
    case "headerNotFound":
      return "ليس في النطاق صف فيه عناوين سجل الخدمات. أعطِ نطاقاً يشمل صف العناوين وثلاثة من الأعمدة على الأقل.";
    case "columnNotMeasured":
      return `لم يُقَس ${quoted(found.field)}: ${columnReasons[found.reason]}`;
    case "likelyValue":
      return `ليس ${quoted(found.given)} قيمة مؤكدة في ${quoted(found.field)}. لعل المقصود: ${list(found.proposals)}. إن كان كذلك فاكتبه.`;
    case "unlistedValue":
      return found.allowed.length > 0
        ? `ليس ${quoted(found.given)} من قيم ${quoted(found.field)}. اكتب واحدة من: ${list(found.allowed)}.`
        : `لا يُقرأ ${quoted(found.given)} في ${quoted(found.field)}. راجع الخلية.`;
    case "severalValues":
      return `في ${quoted(found.given)} أكثر من قيمة، و${quoted(found.field)} لا يقبل إلا واحدة. أبقِ الصحيحة.`;
    case "impossibleShare":
      return `لا يوجد عدد من ${ltr(found.of)} نسبته ${ltr(`${found.percent}%`)}. راجع النسبة والعدد الذي هي منه.`;
  }
}

function reason(why: NotMeasuredReason, names: PartNames = {}): string {
  switch (why.kind) {
    case "blank":
      return "الخلية فارغة، فلا شيء يُقاس. أدخل الرقم حين يُعرف.";
    case "notNumber":
      return `${quoted(why.text)} ليس رقماً. أدخل القيمة رقماً.`;
    case "cellError":
      return `في الخلية الخطأ ${ltr(why.error)}. أصلح تلك الخلية أولاً.`;
    case "outOfRange":
      return `${ltr(why.value)} ليس بين ${ltr(why.minimum)} و${ltr(why.maximum)}. صحّح الرقم.`;
    case "missing":
    case "contradictory":
    case "fraction":
    case "notYesNo":
      return "لا يُقرأ هنا رقم. راجعه.";
    case "parts":
      return why.parts.map((part) => `${quoted(names[part.id] ?? part.id)}: ${reason(part.reason, names)}`).join(" ");
    case "baseNotPositive":
      return `لا تُحسب نسبة من ${ltr(why.base)}. يجب أن يكون الرقم الذي يُقارَن به أكبر من ${ltr(0)}.`;
    case "nothingToCount":
      return "لا توجد درجة تُحسب. أعطِ نطاقاً فيه درجات.";
  }
}

const notCompared = {
  onlyBefore: "الاسم في الفترة السابقة وحدها،",
  onlyNow: "الاسم في الفترة الحالية وحدها،",
  notMeasuredBefore: "الدرجة السابقة فارغة أو ليست رقماً من \u20660\u2069 إلى \u2066100\u2069،",
  notMeasuredNow: "الدرجة الحالية فارغة أو ليست رقماً من \u20660\u2069 إلى \u2066100\u2069،",
  nameRepeated: "الاسم مكرر،",
};

const columnReasons = {
  columnMissing: "ليس في السجل هذا العمود. أضفه أو صحّح عنوانه.",
  columnTwice: "العمود مكرر فلا يُحسب أي منهما. أبقِ واحداً.",
  noServices: "ليس تحت صف العناوين خدمات. أعطِ نطاقاً يشملها.",
};

function list(items: readonly string[]): string {
  return items.map(quoted).join(ar.comma);
}

function size({ argument, rows, columns }: { argument: string; rows: number; columns: number }): string {
  return `أبعاد ${quoted(argument)} ${ltr(`${rows} × ${columns}`)}`;
}

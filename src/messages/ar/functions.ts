import type { NotMeasuredReason } from "../../core";
import type { ArgumentSize, FunctionMessages, FunctionProblem, PartNames, UnsaidReason } from "../functionProblem";
import { ltr, quoted } from "../isolate";
import { findings } from "./findings";

export const ar: FunctionMessages = {
  noPublishedLevel: "لا مستوى منشور",
  blank: "فارغة",
  unreadable: "غير مقروءة",
  severity: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
  problem,
  findings,
};

function problem(found: FunctionProblem): string {
  switch (found.kind) {
    case "notMeasured":
      return reason(found.reason, found.names);
    case "unknownName":
      return `لا يكون الوسيط ${quoted(found.argument)} ${quoted(found.given)}. ${oneOf(found.allowed)}`;
    case "notWhole":
      return `لا يكون الوسيط ${quoted(found.argument)} ${quoted(found.given)}. أعطِ عدداً صحيحاً لا يقل عن ${ltr(found.minimum)}.`;
    case "sizesDiffer":
      return `${size(found.first)}، و${size(found.second)}. أعطِ نطاقات متساوية الأبعاد.`;
    case "componentCount":
      return `عدد خلايا ${quoted(found.argument)} ${ltr(found.given)}. أعطِ خلية لكل مكوّن بهذا الترتيب: ${found.components.join("، ")}.`;
    case "noPublishedLevel":
      return `لا تقع الدرجة في أي فئة منشورة. اكتب ${quoted("contiguous")} للوسيط ${quoted("policy")} لتُعد في المستوى المتدني.`;
    case "notCompared":
      return found.isRepeated
        ? "الاسم مكرر. أبقِ له صفاً واحداً."
        : `إحدى درجتيه فارغة، أو ليست رقماً من ${ltr(0)} إلى ${ltr(100)}. صحّحها.`;
    case "headerNotFound":
      return "ليس في النطاق صف فيه عناوين سجل الخدمات. أعطِ نطاقاً يشمل صف العناوين وثلاثة من الأعمدة على الأقل.";
    case "columnNotMeasured":
      return `لم يُقَس ${quoted(found.field)}: ${columnReasons[found.reason]}`;
    case "likelyValue":
      return `ليس ${quoted(found.given)} قيمة مؤكدة في ${quoted(found.field)}. إن كان المقصود ${quoted(found.proposal)} فاكتبه.`;
    case "unlistedValue":
      return `${
        found.isDoubtful
          ? `قد يكون ${quoted(found.given)} خطأً من الماسح الضوئي، أو علامة، أو جواباً بلغة أخرى`
          : `ليس ${quoted(found.given)} من قيم ${quoted(found.field)}`
      }. ${oneOf(found.allowed)}`;
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
    case "parts":
      return why.parts.map((part) => `${quoted(names[part.id] ?? part.id)}: ${reason(part.reason, names)}`).join(" ");
    case "baseNotPositive":
      return `لا تُحسب نسبة من ${ltr(why.base)}. أعطِ رقماً أكبر من ${ltr(0)}.`;
    default: {
      const kind: UnsaidReason = why.kind;
      return kind && "لا شيء يُحسب. راجع النطاق.";
    }
  }
}

const columnReasons = {
  columnMissing: "ليس في السجل هذا العمود. أضفه أو صحّح عنوانه.",
  columnTwice: "العمود مكرر فلا يُحسب أي منهما. أبقِ واحداً.",
  noServices: "ليس تحت صف العناوين خدمات. أعطِ نطاقاً يشملها.",
};

function oneOf(allowed: readonly string[]): string {
  return allowed.length > 0 ? `اكتب واحدة من: ${allowed.map(quoted).join("، ")}.` : "اكتب سنة.";
}

function size({ argument, rows, columns }: ArgumentSize): string {
  return `أبعاد ${quoted(argument)} ${ltr(`${rows} × ${columns}`)}`;
}

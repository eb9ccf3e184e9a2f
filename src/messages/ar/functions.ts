import type { NotMeasuredReason } from "../../core";
import type { ArgumentSize, FunctionMessages, FunctionProblem, PartNames, UnsaidReason } from "../functionProblem";
import { ltr, quoted } from "../isolate";
import { choose } from "./choose";
import { findings } from "./findings";

export const ar: FunctionMessages = {
  noPublishedLevel: "لا مستوى منشور",
  blank: "فارغة",
  unreadable: "غير مقروءة",
  severity: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
  unread: (contents) => `العنوان غير معروف أو مكرر؛ لم يُقرأ ما تحته: ${contents.map(quoted).join("، ")}.`,
  problem,
  findings,
};

function problem(found: FunctionProblem): string {
  switch (found.kind) {
    case "notMeasured":
      return reason(found.reason, found.names);
    case "unknownName":
      return `${refused(found)} ${choose(found.allowed.map(quoted).join("، "))}`;
    case "notWhole":
      return `${refused(found)} أعطِ عدداً صحيحاً لا يقل عن ${ltr(1)}.`;
    case "sizesDiffer":
      return `${size(found.first)}، و${size(found.second)}. أعطِ نطاقات متساوية الأبعاد.`;
    case "stageRows":
      return "اكتب المراحل بعضها تحت بعض، وخلايا كل منها في صفها.";
    case "componentCount":
      return `عدد خلايا ${quoted(found.argument)} ${ltr(found.given)}. أعطِ خلية لكل مكوّن بهذا الترتيب: ${found.components.join("، ")}.`;
    case "noPublishedLevel":
      return `لا مستوى منشور للدرجة. اكتب ${quoted("contiguous")} للوسيط ${quoted("policy")} لتُعد متدنية.`;
    case "nameRepeated":
      return "الاسم مكرر. أبقِ له صفاً واحداً.";
    case "headerNotFound":
      return "ليس في النطاق عناوين حصر الخدمات. أعطِ نطاقاً يشمل صف العناوين وثلاثة أعمدة على الأقل.";
    case "columnNotMeasured":
      return `لم يُقَس ${quoted(found.field)}: ${columnReasons[found.reason]}`;
    case "likelyValue":
      return `ليس ${quoted(found.given)} من قيم ${quoted(found.field)}. إن كان المقصود ${quoted(found.proposal)} فاكتبه.`;
    case "unlistedValue":
      return `${
        found.isDoubtful
          ? `قد يكون ${quoted(found.given)} خطأً من الماسح الضوئي، أو علامة، أو جواباً بلغة أخرى`
          : `ليس ${quoted(found.given)} من قيم ${quoted(found.field)}`
      }. ${choose(found.allowed.map(quoted).join("، "))}`;
    case "impossibleShare":
      return `لا يوجد عدد من ${ltr(found.of)} نسبته ${ltr(`${found.percent}%`)}. راجعهما.`;
    case "tooManyCounts":
      return `من ${ltr(found.least)} إلى ${ltr(found.most)}: أكثر من أعمدة الورقة. أعطِ نسبة أدق.`;
  }
}

function reason(why: NotMeasuredReason, names: PartNames = {}): string {
  switch (why.kind) {
    case "blank":
      return "الخلية فارغة. أدخل القيمة حين تُعرف.";
    case "notNumber":
      return `${quoted(why.text)} ليس مُدخلاً رقماً. أدخل القيمة رقماً لا نصاً.`;
    case "cellError":
      return `خطأ من إكسل: ${ltr(why.error)}. صحح الصيغة أو اكتب القيمة.`;
    case "outOfRange":
      return `${ltr(why.value)} ليس بين ${ltr(why.minimum)} و${ltr(why.maximum)}. صحّح الرقم.`;
    case "fraction":
      return `${ltr(why.value)} كسر من ${ltr(1)}. أدخل الدرجة نفسها.`;
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
  columnMissing: "ليس في الحصر. أضفه؛ وإن كان في الورقة باسم آخر فصحح عنوانه.",
  columnTwice: "العمود مكرر؛ لم يُقرأ. اجمع الإجابات في عمود واحد، أو صحح العناوين.",
  noServices: "لا خدمة تحت صف العناوين. أعطِ نطاقاً يشمل الخدمات.",
};

/** A blank cell is 0 on the desktop. */
function refused({ argument, given }: { readonly argument: string; readonly given: string }): string {
  return `لا يصح أن يكون ${quoted(argument)} ${given ? quoted(given) : "فارغاً أو صفراً"}.`;
}

function size({ argument, rows, columns }: ArgumentSize): string {
  return `أبعاد ${quoted(argument)} ${ltr(`${rows} × ${columns}`)}`;
}

import type { MergedOver } from "../../core";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import type { SheetFindingWords } from "../findingWords";
import { ltr, quoted } from "../isolate";
import { shownText } from "../shownText";
import { serviceNoun } from "./serviceNoun";

const cellNoun: ArabicNoun = {
  zero: "لا خلايا",
  one: "خلية واحدة",
  two: "خليتان",
  few: "خلايا",
  many: "خلية",
  other: "خلية",
};

const mergedAction: Readonly<Record<MergedOver, string>> = {
  services: "ألغِ الدمج واكتب القيمة في صف كل خدمة.",
  rows: "ألغِ الدمج واحذف ما يبقى من صفوف فارغة.",
  columns: "ألغِ الدمج واكتب في كل عمود إجابته.",
};

/** Where the letters were lost, the header cannot be known. */
const garbled = [
  `ضاعت الحروف العربية في هذا الملف، فصارت رموزاً مثل ${ltr("Ø§Ù„")} أو علامات استفهام: حُفظ أو فُتح بترميز آخر.`,
  `ارجع إلى الأصل الذي تُقرأ حروفه، واحفظه بتنسيق مصنف إكسل (${ltr(".xlsx")}) أو بتنسيق ${ltr("CSV UTF-8")}، ثم أرسل ذلك الملف.`,
] as const;

/** Where the headers stand in a column. */
const turned = [
  "الجدول مقلوب: عناوينه بعضها تحت بعض في عمود واحد، والخدمات في أعمدة.",
  "انسخه، ثم الصقه في ورقة أخرى لصقاً خاصاً مع «تبديل الصفوف والأعمدة».",
] as const;

export const sheetFindings: SheetFindingWords = {
  where({ header, cells, count }) {
    if (cells === "") return "";
    if (header === "") return `${count === 1 ? "الصف" : "الصفوف"} ${ltr(cells)}`;
    const column = `عمود ${quoted(shownText(header))}`;
    return count === 1
      ? `الخلية ${ltr(cells)}، ${column}`
      : `${column}، ${arabicCount(count, cellNoun)} (${ltr(cells)})`;
  },
  rules: {
    headerNotFound: ({ found, why }, names) => {
      if (why) return why === "garbled" ? garbled : turned;
      return [
        `لا صف عناوين معروفاً في الورقة${found.length === 0 ? "" : `؛ لم يُعرف من الأعمدة إلا ${names.list(found.map(names.field))}`}.`,
        "اكتب عناوين الأعمدة كما في النموذج، في صف واحد فوق الخدمات.",
      ];
    },
    inventoryBeside: () => [
      "يبدأ هنا جدول خدمات آخر بجانب الجدول الذي قُرئ؛ ولم تُحسب خدماته.",
      "انقله تحت الأول وتحت العناوين نفسها، أو إلى ورقة وحده.",
    ],
    unheadedColumn: ({ columns }, names) => [
      `أعمدة بلا عنوان: ${names.columns(columns)}؛ لم يُقرأ ما فيها عند الخدمات.`,
      "إن كان من الحصر فاكتب عنوانه فوقه؛ ولا يلزم شيء إن كان لاستعمالكم.",
    ],
    protectedSheet: () => ["الورقة محمية، فلا يُعلَّم فيها ولا تُصلح.", "ارفع الحماية قبل إصلاحها."],
    filteredRows: () => ["في الورقة تصفية؛ فُحصت الصفوف كلها، ظاهرها ومخفيها.", "لا يلزم شيء."],
    hiddenRows: ({ count }) => [
      `في صفوف مخفية ${arabicCount(count, serviceNoun)}؛ فُحص ذلك وحُسب.`,
      "أظهر الصفوف لمراجعتها.",
    ],
    hiddenColumns: ({ columns }, names) => [`أعمدة مخفية: ${names.columns(columns)}؛ فُحصت وحُسبت.`, "أظهرها لمراجعتها."],
    mergedCells: ({ areas, over }, names) => [
      `خلايا مدمجة بين الخدمات: ${names.areas(areas)}؛ قيمتها في أولاها وحدها.`,
      mergedAction[over],
    ],
    formulaValue: ({ areas }, names) => [
      `خلايا تُحسب بصيغ (${names.areas(areas)})؛ أُخذت قيمها المحفوظة.`,
      "لا يلزم شيء إن حُفظ الملف بعد آخر حساب.",
    ],
    uncalculatedFormula: () => [
      "صيغة حُفظت بلا ناتجها، فقيمتها غير معروفة.",
      "افتح الملف في إكسل ليحسبها ثم احفظه، أو اكتب القيمة.",
    ],
  },
};

import type { InstitutionGroup } from "../../core";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import type { CheckerMessages, LostCells, OpenPartWords } from "../checkerMessages";
import { ltr, quoted } from "../isolate";
import { cellNoun } from "./paneNouns";
import { rowNoun } from "./rowNoun";

const moreCells: ArabicNoun = {
  zero: "لا خلايا أخرى",
  one: "خلية أخرى",
  two: "خليتان أخريان",
  few: "خلايا أخرى",
  many: "خلية أخرى",
  other: "خلية أخرى",
};
const addresses = (list: readonly string[]): string => list.map(ltr).join("، ");
const stood = ({ headers, service, stoodIn }: LostCells): string =>
  `${[...(service ? [service] : []), ...headers].map(quoted).join("، ")} (كانت في ${addresses(stoodIn)})`;
const listed = ({ name, points }: OpenPartWords): string => `${quoted(name)} (حتى ${ltr(points)} نقطة)`;

const scored = (kind: InstitutionGroup): string =>
  `حُسبت الدرجات على أنها مؤسسة ${kind === "service" ? "خدمية" : "غير خدمية"}`;
const means = (kind: InstitutionGroup): string => (kind === "service" ? "" : "، أي بلا منظور نضج الخدمات الرقمية");

export const ar: CheckerMessages = {
  wholeSheet: "الورقة كلها",
  wholeRows: "صفوف كاملة",
  column: (letters) => `العمود ${ltr(letters)}`,
  emptySheet: "لا شيء في خلايا هذه الورقة.",
  cover: "هذه ورقة الغلاف، ولا شيء فيها يُفحص: الخدمات والدرجات في غيرها من الأوراق.",
  nothing: "لم يُعرف في هذه الورقة حصر خدمات ولا بطاقة درجات.",
  stands: {
    inventory: (sheet) => `حصر الخدمات في الورقة ${quoted(sheet)}.`,
    scorecard: (sheet) => `في الورقة ${quoted(sheet)} بطاقة درجات.`,
    programme: (sheet) => `أرقام البرنامج في الورقة ${quoted(sheet)}.`,
  },
  amount: { cells: (count) => arabicCount(count, cellNoun), rows: (count) => arabicCount(count, rowNoun) },
  leftBlank: (description) => `${description}، لم تُملأ بعد`,
  leftOut: {
    formula: (count, where) =>
      `تُترك على حالها: ${arabicCount(count, cellNoun)} (${ltr(where)})، لأن قيمتها نتيجة صيغة. صحّح الصيغة.`,
    merged: (count, where) =>
      `لا تُكتب: ${arabicCount(count, cellNoun)} (${ltr(where)})، لأن خلية مدمجة تغطيها فلا يحفظ إكسل ما يُكتب فيها. ألغِ الدمج أولاً.`,
    date: (count, where) =>
      `تُترك على حالها: ${arabicCount(count, cellNoun)} (${ltr(where)})، لأن فيها تاريخاً لا يمكن إرجاعه تاريخاً بعد تغييره. اكتب السنة بيدك.`,
    overlap: (count, where) =>
      `لا تُكتب: ${arabicCount(count, cellNoun)} (${ltr(where)})، لأن مقترحاً آخر قبلته يكتب فيها. أعد الفحص بعدها.`,
    changed: (count, where) =>
      `لا تُكتب: ${arabicCount(count, cellNoun)} (${ltr(where)})، لأنها تغيرت بعد الفحص. أعد الفحص.`,
  },
  notTakenBack: {
    changed: (cell, now) => (now === "" ? `أُفرغت ${ltr(cell)} بعد إصلاحها` : `صارت ${ltr(cell)} تحمل ${quoted(now)}`),
    formula: (cell) => `كُتبت في ${ltr(cell)} صيغة بعد إصلاحها`,
    together: (list) => `أُصلحت ${addresses(list)} مع خلية تغيرت بعد ذلك`,
    inRow: (clauses) => `${clauses.join("، و")}، فتُركت على حالها.`,
    rowGone: (lost) => `${stood(lost)}: لم يعد يُعثر على الخدمة باسمها، فتُركت على حالها.`,
    severalRows: (lost) => `${stood(lost)}: تغيرت مواضع الصفوف، واسم الخدمة مكرر في الورقة، فتُركت على حالها.`,
    columnGone: (lost) =>
      `${stood(lost)}: لم يعد يُعثر على ${lost.stoodIn.length === 1 ? "العمود بعنوانه" : "الأعمدة بعناوينها"}، فتُركت على حالها.`,
  },
  moreNotTakenBack: (count) => `وتُركت على حالها ${arabicCount(count, moreCells)}.`,
  open: {
    stage: (stage, low, high, missing) =>
      `${quoted(stage)}: من ${ltr(low)} إلى ${ltr(high)}. الناقص: ${missing.map(listed).join("، ")}.`,
    levelStays: (level) => `لا يغيّر الناقص المستوى: ${level}.`,
    levelsPossible: (levels) => `المستويات الممكنة بعد: ${levels.join("، ")}.`,
    onlyPart: (name, points, lowest, highest) =>
      `لا ينقص إلا ${quoted(name)}، وأثره في الدرجة حتى ${ltr(points)} نقطة. المستوى عند أدناه: ${lowest}، وعند أقصاه: ${highest}.`,
    part: (name, points, canChangeLevel) =>
      `${quoted(name)} ناقص، وأثره في الدرجة حتى ${ltr(points)} نقطة، ${canChangeLevel ? "وقد يغيّر المستوى" : "ولا يغيّر المستوى"}.`,
    level: (label) => quoted(label),
    noPublishedLevel: "لا مستوى منشوراً",
  },
  institution: {
    fromCover: (kind, sheet) => `${scored(kind)}، كما في الغلاف (ورقة ${quoted(sheet)})${means(kind)}.`,
    chosen: (kind) => `${scored(kind)}، كما اختير هنا${means(kind)}.`,
    chosenAgainst: (kind, sheet) =>
      `${scored(kind)}، كما اختير هنا${means(kind)}. وفي الغلاف (ورقة ${quoted(sheet)}) خلاف ذلك.`,
    leftOpen: (sheet) => `${scored("service")}، فالغلاف (ورقة ${quoted(sheet)}) لا يبيّن نوعها.`,
    unsaid: `${scored("service")}، فليس في هذا المصنف غلاف يبيّن نوعها.`,
  },
};

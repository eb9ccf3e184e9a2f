import { arabicCount } from "../countedNoun";
import type { InstitutionMessages } from "../institutionMessages";
import { ltr, quoted } from "../isolate";
import { institutionObject } from "./institutionNoun";
import { serviceNoun } from "./serviceNoun";

export const ar: InstitutionMessages = {
  title: (name) => `بطاقة الجاهزية الرقمية: ${name}`,
  headings: { institution: "نتائج التقييم", inventory: "حصر الخدمات" },
  sheetNames: { institution: "بطاقة المؤسسة", inventory: "حصر خدماتها" },
  kind: (isService, isGovernorate) =>
    `${isService ? "مؤسسة خدمية" : "مؤسسة غير خدمية"}${isGovernorate ? "، محافظة" : ""}`,
  collected: (file, date) => `قُرئت من الملف ${quoted(file)} بتاريخ ${ltr(date)}`,
  captions: {
    check: "نتيجة الفحص",
    stages: "الجاهزية بحسب المراحل",
    components: "مكوّنات المراحل",
    stagesChart: "التقييم العام للجاهزية: المؤسسة ومتوسط الحكومة",
    plan: "خطة التحول",
    performance: "قياس الأداء المؤسسي",
    statistics: "إحصاءات الخدمات",
    inventory: (services) => `خدمات المؤسسة: ${arabicCount(services, serviceNoun)}`,
  },
  columns: {
    what: "البند",
    count: "العدد",
    stage: "المرحلة",
    component: "التقييم",
    points: "درجة",
    maximum: "قصوى",
    answer: "الجواب",
    perspective: "المنظور",
    row: "الصف",
    averageOf: "عدد مؤسسات المتوسط",
  },
  stageRows: `في صف المرحلة نتيجتها من ${ltr(100)}، وهي مجموع درجات مكوّناتها على مجموع درجاتها القصوى`,
  componentsNotKept: "كُتبت هذه الجولة قبل أن تُحفظ درجات المكوّنات: اجمع الملفات من جديد لتظهر.",
  saysYes: "خدمات إجابتها نعم",
  unmeasured: {
    columnMissing: "ليس في الورقة هذا العمود",
    columnTwice: "العمود مكرر، فلا يُحسب",
    noAnswer: "لا إجابة تُقرأ لأي خدمة",
  },
  services: "الخدمات",
  noInventory: "لم يُقدَّم حصر",
  noStages: "لم تقدم المؤسسة بطاقة درجات المراحل، فلا تقاس مراحلها.",
  outOf100: `الدرجات من ${ltr(100)}`,
  averageOf: (counts, origin) => {
    const [count = 0, ...others] = counts;
    if (others.length > 0)
      return `متوسط المؤسسات المقيسة من الجولة كلها (عددها بترتيب الصفوف: ${counts.map(ltr).join("، ")}): ${origin}`;
    return count === 0
      ? "لم تُقَس لأي مؤسسة في هذه الجولة"
      : `متوسط ${arabicCount(count, institutionObject)} من الجولة كلها: ${origin}`;
  },
  levelsReadBy: (policy) => `الدرجات من ${ltr(100)}؛ قراءة المستويات: ${policy}`,
  submitted: (file, sheets) =>
    `الملف ${quoted(file)}، ${sheets.length === 1 ? "الورقة" : "الأوراق"} ${sheets.map(quoted).join("، ")}، والصف هو رقم صف الخدمة فيها`,
  unreadCells: (sign) => `${sign} خلية فارغة أو لا تُقرأ`,
};

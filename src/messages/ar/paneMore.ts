import { arabicCount } from "../countedNoun";
import { ltr } from "../isolate";
import type { PaneMoreWords } from "../paneMoreWords";
import { severityNouns } from "./paneNouns";
import { serviceNoun } from "./serviceNoun";

export const more: PaneMoreWords = {
  heading: "المزيد",
  newSheet: {
    heading: "ورقة جديدة",
    introduction: "ورقة فارغة فيها قوائم للاختيار وشرح لكل عنوان، تُضاف إلى هذا المصنف.",
    kinds: {
      inventory: "حصر خدمات",
      stages: "بطاقة درجات: الجاهزية بالمراحل",
      performance: "بطاقة درجات: قياس الإجادة",
      programme: "أرقام البرنامج، لتقرير الجولة",
    },
    kind: "النوع",
    language: "لغتها",
    add: "أضف الورقة",
  },
  seal: {
    heading: "الختم",
    means: "يُحفظ الختم مع المصنف حين تخلو الورقة من الأخطاء، ويبيّن لاحقاً هل بقيت خلاياها كما هي.",
    checkFirst: "افحص الورقة أولاً.",
    hasErrors: (count) => `لا تُختم ورقة فيها ${arabicCount(count, severityNouns.error)}.`,
    outdated: "عُدّلت الورقة بعد الفحص. أعد فحصها أولاً.",
    seal: "اختم الورقة",
    sealAgain: "اختمها كما هي الآن",
    details: (services, catalogue, version) =>
      `${arabicCount(services, serviceNoun)}، الدليل ${ltr(catalogue)}، الإصدار ${ltr(version)}.`,
    checksum: (start) => `البصمة ${ltr(`${start}…`)}`,
  },
  settings: {
    heading: "الإعدادات",
    language: "لغة اللوحة",
    asExcel: "مثل إكسل",
    languages: { ar: "العربية", en: "English" },
    rechecks: "إعادة فحص الخلية بعد تعديلها تلقائياً",
    notes: "كتابة الرسائل تعليقات في الورقة",
    mostNotes: (most) => `عددها في الورقة ${ltr(most)} على الأكثر، والأخطاء أولاً. أما العلامات فكاملة دائماً.`,
    noNotes: "لا يستطيع هذا الإصدار من إكسل ذلك.",
    policy: "قراءة المستويات",
    policies: {
      published: `كما نُشرت (لا مستوى للدرجات ${ltr("26–35")})`,
      contiguous: `متصلة (المتدني حتى ${ltr(35)})`,
    },
    institution: "نوع المؤسسة في حساب الأداء",
    institutions: { cover: "كما في الغلاف", service: "خدمية", nonService: "غير خدمية" },
    showSteps: "اعرض الخطوات الأولى من جديد",
  },
  functions: {
    heading: "دوال ورقة العمل",
    introduction: "لاستعمال دالة اكتب اسمها في خلية، ويمكن إعطاؤها نطاقاً كاملاً فتملأ النتائج الخلايا التي تليها.",
    loading: "يجري تحميل القائمة…",
    failed: "تعذّر تحميل قائمة الدوال: تحقّق من الاتصال وافتح اللوحة من جديد.",
  },
};

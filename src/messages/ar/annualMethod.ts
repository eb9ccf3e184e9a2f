import type { AnnualMessages } from "../annualMessages";
import { arabicCount, type ArabicNoun } from "../countedNoun";
import { ltr } from "../isolate";
import { ranksHold } from "./ranksHold";

const institutionNoun: ArabicNoun = {
  zero: "لا مؤسسات",
  one: "مؤسسة واحدة",
  two: "مؤسستان",
  few: "مؤسسات",
  many: "مؤسسة",
  other: "مؤسسة",
};

const institutions = (count: number) => arabicCount(count, institutionNoun);

const groups = { service: "المؤسسات الخدمية", nonService: "المؤسسات غير الخدمية" } as const;

export const annualMethod: Pick<AnnualMessages, "method" | "sensitivity" | "annex"> = {
  method: {
    performance: (weights) => `الدرجة الكلية (${ltr("0–100")}) متوسط المناظير بأوزانها: ${weights.join("، ")}.`,
    weightItem: (perspective, weight) => `${perspective} ${ltr(weight)}`,
    axesEqual: "محاور المنظور الواحد متساوية الوزن؛ لا وثيقة تذكر أوزانها.",
    nonService: (caveat, weights) => `تُرتب المؤسسات غير الخدمية على حدة: ${weights.join("، ")}. ${caveat}`,
    levels: (label, caveat) =>
      `قراءة المستويات: ${label}. تُقرب الدرجة أولاً إلى أقرب نسبة مئوية صحيحة، والنصف إلى أعلى. ${caveat}`.trim(),
    stages:
      "درجة المرحلة هي نقاطها مقسومة على درجاتها القصوى في مئة. والمراحل إطار غير إطار المستويات، فلا تُصنف بها أبداً.",
    statistics:
      "نسب الخدمات من كل الخدمات المعدودة، ومنها ما لا إجابة مقروءة له؛ وأدنى نسبة وأعلاها ما قد تبلغه حين تُعرف تلك الإجابات. والعمود الاختياري يُعدّ في المؤسسات التي ملأته.",
    average: "المتوسط حسابي بسيط للمؤسسات المقيسة، ويُعرض معه عددها.",
    ties: "للدرجات المتساوية مرتبة واحدة، وتُتخطى بعدها مراتب بعددها.",
    leaps:
      "النقلة هي الدرجة الحالية ناقصاً السابقة، بالنقاط. والمؤسسة التي في جولة واحدة، أو لم تُقَس في إحداهما، تُذكر ولا تُقارن.",
    names:
      "المؤسسة في الجولتين واحدة إذا تساوى الاسمان بصرف النظر عن الرسم (الهمزة والمسافات والعلامات). والأسماء المتقاربة شبهة تُعرض ولا يُدمج بها شيء.",
    sensitivity: (points) =>
      `الأوزان المعقولة: أوزان مجموعها ${ltr("100%")}، لا يبعد كل منها عن وزنه المنشور أكثر من ${ltr(points)} نقاط مئوية. ويُحسب أفضل ترتيب وأدناه حساباً تاماً من مواضع تساوي الدرجات الموزونة، لا بتجربة عينات.`,
    rounding: "تُحسب الأرقام بدقتها الكاملة، ولا تُقرب إلا للعرض، والنصف إلى أعلى.",
    notMeasured: "ما لم يُقَس يُذكر أنه لم يُقَس، ولا يُعدّ صفراً أبداً.",
    formulas:
      "ما أمكن من أرقام المصنف صيغ على أوراق الجولة: إن غيّرت خلية هناك تغيّر هنا، وإن أُفرغت صارت غير مقيسة. أما الأسماء وترتيبها والجمل والتنبيهات، والأعمدة التي يذكر جدولها أنها لا تتغير، فكما كانت وقت إعداد التقرير.",
    assumption: "افتراض: لا وثيقة تذكره",
    stated: "مذكور في المصدر",
    source: (document, place) => (place === "" ? document : `${document}: ${place}`),
  },
  sensitivity: {
    introduction: (points) =>
      `ما قد تكون عليه مرتبة كل مؤسسة تحت كل أوزان مجموعها ${ltr("100%")}، يزيد كل منها عن المنشور أو ينقص بما لا يتجاوز ${ltr(points)} نقاط مئوية. المرتبة ثابتة حين يتساوى أفضلها وأدناها.`,
    result: (group, hold, of) => `${groups[group]}: ${ranksHold(hold, of)} تحت كل الأوزان المعقولة.`,
    sureFirst: (name) => `${name}: الأولى مهما كانت الأوزان.`,
    rivalsForFirst: (names, count) => `قد تأتي أولاً تحت بعض الأوزان ${institutions(count)}: ${names}.`,
  },
  annex: {
    introduction: "الأعداد لما وُجد في الملف كما سُلّم.",
    named: (kinds) => `الأخطاء والتنبيهات؛ لكل مؤسسة ${ltr(kinds)} أنواع على الأكثر، الأخطر فالأكثر أولاً`,
  },
};

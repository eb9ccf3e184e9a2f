import type { AnnualPageMessages } from "../annualPageMessages";
import { ltr, quoted } from "../isolate";

const kinds = { bars: "مخطط شريطي", columns: "مخطط عمودي", lines: "مخطط خطي" } as const;

export const ar: AnnualPageMessages = {
  direction: "rtl",
  comma: "، ",
  contents: "المحتويات",
  origin: "المصدر",
  basis: "الأساس",
  asWhenMade: "لا يتغير بتغير الجولة، بل كما كان وقت إعداد التقرير",
  labelled: (label, text) => `${label}: ${text}`,
  coverSheet: "الغلاف",
  sheet: "الورقة",
  thisRound: "هذه الجولة",
  roundBefore: "الجولة السابقة",
  chart: (kind, caption) => `${kinds[kind]}، وأرقامه في الجدول ${quoted(caption)}.`,
  chartPart: (part, of) => `الجزء ${ltr(part)} من ${ltr(of)}`,
};

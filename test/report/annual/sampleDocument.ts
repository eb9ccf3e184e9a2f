import type { MessageLanguage } from "../../../src/messages/language";
import { ltr, quoted } from "../../../src/messages/isolate";
import type { ReportDocument, ReportTable } from "../../../src/report/annual/reportDocument";

const words = {
  ar: {
    title: "التحول الرقمي الحكومي: التقرير السنوي 2024",
    cover: [`الدورة: ${ltr(2024)}، وتقارن بدورة ${ltr(2023)}`, "بيانات مصطنعة للتجربة"],
    institutions: "المؤسسات",
    levels: ["متقدم", "فوق المتوسط", "متوسط", "أقل من المتوسط", "متدني"],
    columns: { level: "المستوى", before: "2023", now: "2024", share: "حصة 2024", change: "التغير" },
    names: [
      "شرطة عُمان السلطانية",
      "وزارة التجارة والصناعة وترويج الاستثمار",
      "وزارة النقل والاتصالات وتقنية المعلومات",
      "وزارة الإسكان والتخطيط العمراني",
      "Ministry of English Names",
    ],
    name: "المؤسسة",
    score: "الدرجة",
    leap: "القفزة",
    rank: "الترتيب",
    notMeasured: "غير مقيس",
    sentence: `بلغ متوسط ${ltr(49)} مؤسسة ${ltr("77.4%")}، وكان المدى ${ltr("57.6%–98%")}، وعدد المعاملات ${ltr("26,989,120")}.`,
    origin: `ورقة المؤسسات، الخلايا ${ltr("H2:H50")}`,
    remark: `مجموع القائمة ${ltr(598)} أكبر من الإجمالي ${ltr(481)} في ${quoted("ملف 7.xlsx")}.`,
    basis: `${ltr(56)} مؤسسة في 2023، و${ltr(49)} في 2024`,
    plan: ["المخطط", "المنجز", "المستهدف"],
    year: "السنة",
  },
  en: {
    title: "Digital Transformation of Government: Yearly Report 2024",
    cover: ["Round 2024, compared with round 2023", "Synthetic data, made for trying out"],
    institutions: "Institutions",
    levels: ["Advanced", "Above average", "Average", "Below average", "Low"],
    columns: { level: "Level", before: "2023", now: "2024", share: "Share 2024", change: "Change" },
    names: [
      "Royal Oman Police",
      "Ministry of Commerce, Industry and Investment Promotion",
      "Ministry of Transport, Communications and Information Technology",
      "Ministry of Housing and Urban Planning",
      "وزارة بالعربية",
    ],
    name: "Institution",
    score: "Score",
    leap: "Leap",
    rank: "Rank",
    notMeasured: "not measured",
    sentence: "The average of 49 institutions is 77.4%, from 57.6% to 98%, over 26,989,120 transactions.",
    origin: "sheet Institutions, cells H2:H50",
    remark: `The list's sum, 598, is greater than the total, 481, in ${quoted("file 7.xlsx")}.`,
    basis: "56 institutions in 2023, 49 in 2024",
    plan: ["Planned", "Achieved", "Target"],
    year: "Year",
  },
} as const;

const before = [0, 25, 29, 2, 0];
const now = [4, 38, 6, 1, 0];

/** A report of every kind of block, in either language; its formulas stand over `roundSheet`. */
export function sampleDocument(language: MessageLanguage): ReportDocument {
  const text = words[language];
  const sheet = `'${text.institutions}'`;
  const levels: ReportTable = {
    id: "levels",
    caption: language === "ar" ? "توزيع المستويات" : "Distribution of levels",
    columns: [
      { title: text.columns.level, width: 24 },
      { title: text.columns.before, width: 10, format: "whole" },
      { title: text.columns.now, width: 10, format: "whole" },
      { title: text.columns.share, width: 12, format: "share" },
      { title: text.columns.change, width: 10, format: "change" },
    ],
    rows: text.levels.map((level, index) => [
      level,
      before[index] ?? 0,
      {
        value: now[index] ?? 0,
        formula: `=COUNTIF(${sheet}!$C$2:$C$50,"${level}")`,
        origin: `${text.institutions}!C2:C50`,
      },
      {
        value: (now[index] ?? 0) / 49,
        formula: `=COUNTIF(${sheet}!$C$2:$C$50,"${level}")/COUNTA(${sheet}!$C$2:$C$50)`,
        origin: `${text.institutions}!C2:C50`,
      },
      (now[index] ?? 0) - (before[index] ?? 0),
    ]),
    origin: text.origin,
    basis: text.basis,
  };
  const ranking: ReportTable = {
    id: "ranking",
    caption: language === "ar" ? "أعلى المؤسسات" : "Highest institutions",
    columns: [
      { title: text.rank, width: 8, format: "whole" },
      { title: text.name, width: 44 },
      { title: text.score, width: 10, format: "score" },
      { title: text.leap, width: 10, format: "leap" },
    ],
    rows: text.names.map((name, index) => [
      index + 1,
      name,
      index === 3
        ? { value: text.notMeasured, origin: `${text.institutions}!B5` }
        : {
            value: 98.25 - index * 3.5,
            formula: `=${sheet}!$B$${index + 2}`,
            origin: `${text.institutions}!B${index + 2}`,
          },
      { value: index === 2 ? -4.25 : 12 - index, origin: `${text.institutions}!D${index + 2}` },
    ]),
  };
  const years: ReportTable = {
    id: "years",
    caption: language === "ar" ? "التبسيط التراكمي" : "Simplification, cumulative",
    columns: [
      { title: text.year, width: 10 },
      ...text.plan.map((title) => ({ title, width: 12, format: "whole" as const })),
    ],
    rows: [
      ["2021", 700, 650, null],
      ["2022", 1400, 1420, null],
      ["2023", 2200, 2199, null],
      ["2024", 2700, 2680, 2869],
      ["2025", 2869, text.notMeasured, 2869],
    ],
  };
  return {
    title: text.title,
    cover: text.cover,
    parts: [
      {
        id: "summary",
        heading: language === "ar" ? "الملخص" : "Summary",
        sheetName: language === "ar" ? "الملخص" : "Summary",
        blocks: [
          { kind: "text", text: text.sentence, origin: text.origin },
          { kind: "remark", severity: "warning", text: text.remark },
          { kind: "heading", text: levels.caption },
          { kind: "table", table: levels },
          {
            kind: "chart",
            chart: {
              title: levels.caption,
              kind: "columns",
              table: "levels",
              categories: 0,
              series: [1, 2],
              format: "whole",
            },
          },
        ],
      },
      {
        id: "ranking",
        heading: ranking.caption,
        // The name of a sheet of the round: the report's sheet has to give way.
        sheetName: text.institutions,
        blocks: [
          { kind: "table", table: ranking },
          {
            kind: "chart",
            chart: {
              title: ranking.caption,
              kind: "bars",
              table: "ranking",
              categories: 1,
              series: [2, 3],
              format: "score",
            },
          },
          { kind: "table", table: years },
          {
            kind: "chart",
            chart: {
              title: years.caption,
              kind: "lines",
              table: "years",
              categories: 0,
              series: [1, 2, 3],
              format: "whole",
            },
          },
        ],
      },
    ],
  };
}

/** The sheet that the formulas of `sampleDocument` point at: name, score, level. */
export function roundSheet(language: MessageLanguage) {
  const { institutions, levels, names, notMeasured } = words[language];
  const all = levels.flatMap((level, index) => Array<string>(now[index] ?? 0).fill(level));
  return {
    name: institutions,
    columns: [{ width: 40 }, { width: 12, format: "score" as const }, { width: 20 }],
    rows: [
      { style: "header" as const, cells: ["A", "B", "C"] },
      ...all.map((level, index) => ({
        style: "body" as const,
        cells: [names[index] ?? `${index}`, index === 3 ? notMeasured : 98.25 - index * 3.5, level],
      })),
    ],
  };
}

import { builtInFrameworks, serviceCatalogue, type Round, type RoundInstitution } from "../../../src/core";
import type { MessageLanguage } from "../../../src/messages/language";
import type { AnnualInput } from "../../../src/report/annual/annualContext";
import { annualReport } from "../../../src/report/annual/annualReport";
import type { ReportBlock, ReportDocument, ReportTable } from "../../../src/report/annual/reportDocument";
import { roundSheets } from "../../../src/report/annual/workbook/roundSheets";
import { roundWorkbook } from "../../../src/report/round/roundWorkbook";
import { institutionOf, roundOf, sure } from "../../core/comparison/roundOf";

const open = { score: { measured: false, reason: { kind: "blank" } }, interval: { low: 0, high: 100 } } as const;

const stages = (scores: readonly number[]): RoundInstitution["stages"] =>
  Object.fromEntries(builtInFrameworks.stages.stages.map(({ id }, index) => [id, sure(scores[index]!)]));

/** Names and scores that are hard on formulas: ties, what is not measured, wildcards, quotes, an apostrophe. */
export const now: Round = roundOf(
  [
    institutionOf("هيئة البيئة", [90, 95, 99], { stages: stages([59, 65, 21, 50, 34]), services: 3 }),
    institutionOf("محافظة مسقط", [80, 80, 80], { isGovernorate: true, stages: stages([80, 70, 60, 50, 40]) }),
    institutionOf("محافظة ظفار", [80, 80, 80], { isGovernorate: true, seal: "changed", services: 1 }),
    institutionOf('Authority "X"*', [60, 70, 50], { verdict: "rejected", findings: { error: 4, warning: 1, note: 2 } }),
    institutionOf("Ministry of O'Neill", [89.5, 89.5, 89.5]),
    institutionOf("بلا درجة", [], { stages: { presence: open } }),
    institutionOf("جهاز الضرائب", [83.35, 71.2], { isService: false }),
    institutionOf("وحدة المتابعة", [71.2, 83.35], { isService: false }),
    institutionOf("low", [30, 30, 30]),
  ],
  {
    period: "2024",
    services: [
      service("هيئة البيئة", 2, {
        nature: ["interactive"],
        recipient: ["G2C", "G2B"],
        fees: ["yes"],
        linkage: ["none"],
      }),
      service("هيئة البيئة", 3, { nature: ["interactive"], recipient: ["G2C"], fees: ["no"], simplified: 2024 }),
      service("هيئة البيئة", 4, { nature: ["procedural"], recipient: ["G2G"] }),
      service("محافظة ظفار", 2, { recipient: ["G2C"], fees: ["no"] }),
    ],
    findings: [
      {
        institution: 'Authority "X"*',
        severity: "error",
        rule: "requiredBlank",
        sheet: "الخدمات",
        place: "E7",
        message: "خلية مطلوبة",
      },
    ],
    unread: [{ file: "broken.xlsx", reason: "تالف" }],
  },
);

export const before: Round = roundOf(
  [
    institutionOf("محافظة مسقط", [70, 70, 70], { isGovernorate: true }),
    institutionOf("هيئه البيئه", [80, 60, 70], { stages: stages([50, 50, 50, 50, 50]) }),
    institutionOf("محافظة مسندم", [50, 50, 50], { isGovernorate: true }),
    institutionOf("جهاز الضرائب", [90, 90], { isService: false }),
    institutionOf("Ministry of O'Neill", [60, 60, 60]),
    institutionOf("بلا درجة", [55, 55, 55]),
  ],
  { period: "2023" },
);

function service(institution: string, row: number, values: Round["services"][number]["values"]) {
  return { institution, sheet: "الخدمات", row, values: { name: `خدمة ${row}`, ...values } };
}

/** The sheets of both rounds as the report's workbook holds them, and where they stand. */
export function sheetsOf(language: MessageLanguage, of: Round = now, past: Round | undefined = before) {
  const described = (round: Round) => ({ ...roundWorkbook(round, language), period: round.period });
  return roundSheets(described(of), past && described(past), language);
}

export function reportOf(more: Partial<AnnualInput> = {}): ReportDocument {
  return annualReport({
    now,
    before,
    language: "en",
    policy: "published",
    frameworks: builtInFrameworks,
    catalogue: serviceCatalogue,
    ...more,
  });
}

export function blocksOf({ parts }: ReportDocument): readonly ReportBlock[] {
  return parts.flatMap(({ blocks }) => blocks);
}

export function tablesOf(report: ReportDocument): readonly ReportTable[] {
  return blocksOf(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** The rows of a table as plain values. */
export function rowsOf(report: ReportDocument, id: string): readonly (readonly (string | number | null)[])[] {
  const table = tablesOf(report).find((each) => each.id === id);
  if (!table) throw new Error(`The report has no table ${id}.`);
  return table.rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)));
}

/** The sentences of the remarks, all parts. */
export function remarksOf(report: ReportDocument): readonly string[] {
  return blocksOf(report).flatMap((block) => (block.kind === "remark" ? [block.text] : []));
}

import { builtInFrameworks, serviceCatalogue, type Round, type RoundInstitution } from "../../../../src/core";
import { quoted } from "../../../../src/messages/isolate";
import type { MessageLanguage } from "../../../../src/messages/language";
import { institutionReport } from "../../../../src/report/annual/institution/institutionReport";
import { institutionOf, roundOf, sure } from "../../../core/comparison/roundOf";
import { rowsOf, tablesOf } from "../annualRounds";

const stages = (scores: readonly number[]): RoundInstitution["stages"] =>
  Object.fromEntries(builtInFrameworks.stages.stages.map(({ id }, index) => [id, sure(scores[index]!)]));

const values: Round["services"][number]["values"] = {
  name: "طلب علاج",
  nature: ["interactive"],
  recipient: ["G2C", "community", "eachOther"],
  simplified: 2024,
};

const own = institutionOf("محافظة مسقط", [80, 70, 90], { stages: stages([59, 65, 21, 50, 34]) });
const round = roundOf([own, institutionOf("محافظة ظفار", [60, 50, 10], { stages: stages([61, 75, 41, 50, 44]) })], {
  services: [
    { institution: own.name, sheet: "الخدمات", row: 2, values },
    { institution: own.name, sheet: "الخدمات", row: 5, values: { name: "تأجيل قرض", fees: ["no"] } },
  ],
});

function sheetOf(language: MessageLanguage) {
  const { frameworks, catalogue } = { frameworks: builtInFrameworks, catalogue: serviceCatalogue };
  const input = { now: round, before: undefined, language, policy: "published" as const, frameworks, catalogue };
  return institutionReport(
    { ...input, targets: { readiness: 80 } },
    { ...round, institutions: round.institutions.slice(0, 1) },
  );
}

test("each service stands with its row and its answers as the language calls them; what has none is a dash", () => {
  const sheet = sheetOf("en");
  const [inventory] = tablesOf(sheet).filter(({ id }) => id === "inventory");
  expect(inventory!.columns.slice(1).map(({ title }) => title)).toEqual([
    "Service name",
    "Nature of service",
    "Requires fees",
    "Service recipient",
    "Simplified",
  ]);
  expect(rowsOf(sheet, "inventory")).toEqual([
    [2, "طلب علاج", "Interactive", "—", "Government to citizens (G2C), Government to community, eachOther", 2024],
    [5, "تأجيل قرض", "—", "No", "—", "—"],
  ]);
  expect(rowsOf(sheetOf("ar"), "inventory")[0]).toEqual([
    2,
    "طلب علاج",
    "تفاعلية",
    "—",
    "من الحكومة إلى الأفراد، من الحكومة إلى المجتمع، eachOther",
    2024,
  ]);
});

test("the stages stand beside the whole round's average and the target, where there is one", () => {
  expect(rowsOf(sheetOf("en"), "stages").map(([, ...scores]) => scores)).toEqual([
    [59, 60, 80],
    [65, 70, null],
    [21, 31, null],
    [50, 50, null],
    [34, 39, null],
  ]);
});

test("the perspectives, the overall score and its level stand beside the whole round's averages and their number", () => {
  expect(rowsOf(sheetOf("en"), "performance").map(([, ...cells]) => cells)).toEqual([
    [80, 70, 2],
    [70, 60, 2],
    [90, 50, 2],
    [80, (80 + 42) / 2, 2],
    ["Above average", null, null],
  ]);
});

test("a required column that no service answers is not measured, with the reason, and an optional one is left out", () => {
  const said = (language: MessageLanguage, fields: readonly ("seasonal" | "visit")[]) =>
    rowsOf(statisticsOf(language, fields), "ownStatistics").filter(([, count]) => typeof count === "string");
  const no = "not measured";
  expect(said("en", ["seasonal"])).toEqual([
    ["Current delivery channel (the sheet has no such column)", no, no, no, no],
    ["Automation of internal procedures (no service has an answer that can be read)", no, no, no, no],
    ["Strategic value (the column is there more than once, and none is counted)", no, no, no, no],
    ["Seasonal (no service has an answer that can be read)", no, no, no, no],
    ["Can go online (the sheet has no such column)", no, no, no, no],
    ["Immediate delivery possible (no service has an answer that can be read)", no, no, no, no],
    ["Requires a visit (no service has an answer that can be read)", no, no, no, no],
  ]);
  expect(said("ar", []).map(([name]) => name)).toContain("القابلية للجاهزية الإلكترونية (ليس في الورقة هذا العمود)");
});

/** A sheet whose round says of columns that they are missing or twice there; the fields hold what cannot be read. */
function statisticsOf(language: MessageLanguage, unreadable: readonly string[]) {
  const finding = (rule: string, en: string) => ({
    institution: own.name,
    severity: "error" as const,
    rule,
    sheet: "الخدمات",
    place: "",
    message: en,
  });
  const findings = [
    finding("missingColumn", `The column ${quoted("Current delivery channel")} is required, and missing.`),
    finding("missingColumn", "عمود «القابلية للجاهزية الإلكترونية» مطلوب، وهو غير موجود."),
    finding(
      "duplicateColumn",
      `The column ${quoted("Strategic value")} is there more than once (⁦C⁩, ⁦D⁩); none was read.`,
    ),
  ];
  const services = round.services.map((service) => ({ ...service, unreadable }));
  const now = { ...round, services, findings };
  const { frameworks, catalogue } = { frameworks: builtInFrameworks, catalogue: serviceCatalogue };
  const input = { now, before: undefined, language, policy: "published" as const, frameworks, catalogue };
  return institutionReport(input, { ...now, institutions: now.institutions.slice(0, 1) });
}

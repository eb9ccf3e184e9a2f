import { builtInFrameworks, serviceCatalogue, type Round, type RoundInstitution } from "../../../../src/core";
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

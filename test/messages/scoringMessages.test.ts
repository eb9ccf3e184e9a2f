import { builtInFrameworks } from "../../src/core/frameworks/frameworks";
import type { FrameworkProblemKind } from "../../src/core/frameworks/frameworkProblem";
import { gridOf, type CellValue } from "../../src/core/rows/sheet";
import { readScorecards } from "../../src/core/scoring/readScorecards";
import type { ScorecardFinding } from "../../src/core/scoring/scorecardFinding";
import { scorecardFindings } from "../../src/core/scoring/scorecardFindings";
import { scorecardFindings as arabic, frameworkProblems as arabicProblems } from "../../src/messages/ar/scoring";
import { scorecardFindings as english, frameworkProblems as englishProblems } from "../../src/messages/en/scoring";
import { roundMessages } from "../../src/messages/roundMessages";
import { frameworkMessage, scorecardMessage } from "../../src/messages/scoringMessages";

function findings(cells: readonly (readonly CellValue[])[]): readonly ScorecardFinding[] {
  const [card] = readScorecards(gridOf(cells));
  return card ? scorecardFindings(card) : [];
}

/** Sheets that are wrong in every way there is a finding for. */
const found: readonly ScorecardFinding[] = [
  ...findings([
    ["Component", "Points", "Maximum", "Item"],
    ["General readiness", 7, 100, "Human resources"],
    ["Organisation and change management", 26, 25, "Work automation"],
    ["Human resources", -1, 20, "Web site"],
    ["Work automation", "ten"],
    ["Standards compliance", null],
    ["Process documentation", { error: "#N/A" }],
    ["Process documentation and engineering", { error: "#N/A" }],
    ["Prezence foundations", 3],
    ["Web site", "٣١"],
    ["Web site", 30],
    ["Digital presence foundations", 34, 60],
    ["Presence", 60],
    ["Communication channels", 21],
    ["Interaction", 20],
    ["Transaction", 50],
    ["Budget adequate", "perhaps"],
    ["Committee formed", "yes"],
    ["Committee formed", "no"],
  ]),
  ...findings([
    ["Axis", "Score"],
    ["User experience", 0.9],
    ["Actual application", 0.8],
    ["Digital enablement", 1],
  ]),
  ...findings([
    ["Axis", "Score"],
    ["User experience", 101],
    ["Actual application", 80],
    ["Digital enablement", "70 %"],
    ["Strategy and culture", 1],
  ]),
  ...findings([
    ["User experience", 90],
    ["Actual application", 80],
    ["Digital enablement", 70],
  ]),
  ...findings([
    ["Axis", "Score"],
    ["Strategy and culture", 70],
    ["Digital enablement", 70],
    ["Operational efficiency", 70],
    ["Modernisation and development", 70],
    ["User experience", 70],
    ["Actual application", 70],
    ["Innovation", 55],
    [null, 12],
    ["A remark on the scores above. ".repeat(20)],
    ["Final result", 60],
  ]),
  ...findings([
    ["User experience", 90, 9],
    ["Actual application", 80, 8],
    ["Digital enablement", 70, 7],
  ]),
  ...findings([
    ["Axis", "Score"],
    ["User experience", 4.5],
    ["Actual application", 4],
    ["Digital enablement", 3.5],
  ]),
  { kind: "severalScorecards", severity: "error", sheets: ["2023", "2024"] },
  { kind: "severalScorecards", severity: "warning", sheets: ["2023", "2024"] },
  { kind: "otherPeriodCard", severity: "note", sheets: ["2024"] },
];

test("the sheets show every kind of finding", () => {
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(Object.keys(english).sort());
});

test("every finding is said in both languages, with names and never with an id or an undefined", () => {
  for (const finding of found) {
    const { title, text, advice } = scorecardMessage(finding, builtInFrameworks, "ar");
    for (const part of [title, text, advice]) expect(part).toMatch(/[\u0621-\u064a]{2}/);
    const said = scorecardMessage(finding, builtInFrameworks, "en");
    for (const part of [said.title, said.text, said.advice]) expect(part).not.toMatch(/[\u0621-\u064a]/);
    for (const part of [title, text, advice, said.title, said.text, said.advice]) {
      expect(part).not.toMatch(/undefined|NaN|\[object/);
    }
    if ("name" in finding) expect(said.text).not.toContain(`\u2068${finding.name.id}\u2069`);
  }
});

test("an example in each language", () => {
  const finding = found.find(({ kind }) => kind === "pointsAboveMaximum");
  if (!finding) throw new Error("no such finding");
  expect(scorecardMessage(finding, builtInFrameworks, "en")).toEqual({
    title: "Points above the maximum",
    text: "«\u2068Organisation and change management\u2069» has 26 points; at most 25 can be given.",
    advice: "Correct the points. Until then the stage has no score.",
  });
  expect(scorecardMessage(finding, builtInFrameworks, "ar").text).toBe(
    "درجة «\u2068التنظيم وإدارة التحول\u2069» هي \u206626\u2069، والقصوى \u206625\u2069.",
  );
});

test("a formula saved without its result is said so, in a card, its plan and a cover", () => {
  const name = { role: "axis", id: "userExperience" } as const;
  const error = "uncalculated";
  const place = { row: 2, column: 1 };
  const ofCell = { kind: "pointsCellError", severity: "error", place, name, error } as const;
  const ofPlan = { kind: "planAnswerUnreadable", severity: "warning", place, item: "committee", text: error } as const;
  const ofCover = { kind: "coverUnreadable", severity: "error", label: "institution", text: error } as const;
  const said = (["en", "ar"] as const).map((language) => [
    scorecardMessage(ofCell, builtInFrameworks, language).text,
    scorecardMessage(ofCell, builtInFrameworks, language).advice,
    scorecardMessage(ofPlan, builtInFrameworks, language).text,
    roundMessages(language).identityRemark(ofCover),
  ]);
  expect(said.flat().join()).not.toContain(error);
  for (const text of [said[0]![0], said[0]![2], said[0]![3]])
    expect(text).toContain("ormula that was saved without its result");
  for (const text of [said[1]![0], said[1]![2], said[1]![3]]) expect(text).toContain("صيغة حُفظت بلا ناتجها");
});

test("a long remark is quoted in short; a computed figure without the noise of arithmetic", () => {
  const remark = found.filter(({ kind }) => kind === "remarkRow").pop();
  const said = remark && scorecardMessage(remark, builtInFrameworks, "en").text;
  expect(said?.length).toBeLessThan(200);
  const differs = {
    kind: "totalDiffers",
    severity: "warning",
    text: "Average",
    printed: 60,
    computed: 220 / 3,
  } as const;
  expect(scorecardMessage(differs, builtInFrameworks, "en").text).toContain("73.33,");
  expect(scorecardMessage(differs, builtInFrameworks, "ar").text).toContain("\u206673.33\u2069");
});

test.each(Object.keys(englishProblems) as FrameworkProblemKind[])(
  "the framework problem %s names its place",
  (kind) => {
    expect(frameworkMessage({ kind, place: "levels.levels.0", text: "7" }, "en")).toMatch(
      /^At levels\.levels\.0: .+[.?]$/,
    );
    expect(frameworkMessage({ kind, place: "levels.levels.0", text: "7" }, "ar")).toMatch(
      /^عند \u2066levels\.levels\.0\u2069: .+[.؟]$/,
    );
    expect(frameworkMessage({ kind, place: "" }, "en")).toMatch(/^At the start of the file/);
  },
);

test("both languages say the same kinds", () => {
  expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  expect(Object.keys(arabicProblems).sort()).toEqual(Object.keys(englishProblems).sort());
});

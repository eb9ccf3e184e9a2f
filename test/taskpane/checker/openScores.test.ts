import { assessSheet, builtInFrameworks, type CellValue } from "../../../src/core";
import { openScores } from "../../../src/taskpane/checker/openScores";
import { settings, sheetOf } from "../../fixtures/inventories";

const perspectives = builtInFrameworks.performance.perspectives;
const axes = perspectives.flatMap(({ axes: own }) => own);

/** What is open when these axes have these scores and the others are blank. */
function openOf(given: Readonly<Record<string, number>>, language: "ar" | "en" = "en", isService = true): string[] {
  const rows = axes.map(({ id, label }): CellValue[] => [label.en, given[id] ?? null]);
  return openOfRows([["Axis", "Score"], ...rows], language, isService);
}

function openOfRows(rows: CellValue[][], language: "ar" | "en", isServiceInstitution = true): string[] {
  const assessment = assessSheet(sheetOf(rows), { ...settings, isServiceInstitution });
  if (assessment?.kind !== "scorecard") throw new Error("no scorecard");
  const isolates = /[\u2066-\u2069]/g;
  return openScores(assessment.scores, { ...settings, language }).map((text) => text.replace(isolates, ""));
}

const all = (score: number) => Object.fromEntries(axes.map(({ id }) => [id, score]));
const without = (given: Readonly<Record<string, number>>, ...gone: string[]) =>
  Object.fromEntries(Object.entries(given).filter(([id]) => !gone.includes(id)));

test("nothing is open when all is given", () => {
  expect(openOf(all(80))).toEqual([]);
});

test("the only missing part: how far it moves the score, and the levels at its ends", () => {
  // Application is all of the impact, 30% of the whole: 0.7 × 80 = 56, up to 86.
  expect(openOf(without(all(80), "application"))).toEqual([
    "Levels still possible: «Average», «Above average».",
    "Only «Actual application» is missing, which moves the score by up to 30 points. At its lowest: «Average»; at its highest: «Above average».",
  ]);
});

test("a missing part that cannot change the level", () => {
  // Strategy and culture is a third of 40%: 0.867 × 85 = 73.7, up to 87.
  expect(openOf(without(all(85), "strategyCulture"))).toEqual([
    "What is missing cannot change the level: «Above average».",
    "Only «Strategy and culture» is missing, which moves the score by up to 13.3 points. At its lowest: «Above average»; at its highest: «Above average».",
  ]);
});

test("several missing parts, the widest reach first, each with its own share of a perspective", () => {
  expect(openOf(without(all(50), "application", "strategyCulture", "userExperience"))).toEqual([
    "Levels still possible: «Low», no published level, «Below average», «Average», «Above average».",
    "«Actual application» is missing: it moves the score by up to 30 points, and can change the level.",
    "«User experience» is missing: it moves the score by up to 15 points, and can change the level.",
    "«Strategy and culture» is missing: it moves the score by up to 13.3 points, and can change the level.",
  ]);
});

test("an institution without services lacks no maturity", () => {
  const sentences = openOf(without(all(80), "userExperience", "modernisation", "application"), "en", false);
  expect(sentences).toHaveLength(2);
  expect(sentences[1]).toContain("Only «Actual application» is missing, which moves the score by up to 42.9 points");
});

test("in Arabic", () => {
  expect(openOf(without(all(80), "application"), "ar")).toEqual([
    "المستويات الممكنة بعد: «متوسط»، «فوق المتوسط».",
    "لا ينقص إلا «التطبيق الفعلي»، وأثره في الدرجة حتى 30 نقطة. المستوى عند أدناه: «متوسط»، وعند أقصاه: «فوق المتوسط».",
  ]);
});

test("a stage has an interval and no level", () => {
  const rows = builtInFrameworks.stages.stages.flatMap(({ components }) =>
    components.map(({ id, label, maximum }): CellValue[] => [label.en, id === "webSite" ? null : maximum / 2, maximum]),
  );
  const presence = builtInFrameworks.stages.stages.find(({ components }) =>
    components.some(({ id }) => id === "webSite"),
  )!;
  const name = presence.components.find(({ id }) => id === "webSite")!.label.en;
  expect(openOfRows([["Component", "Points", "Maximum"], ...rows], "en")).toEqual([
    `«${presence.label.en}»: from 25 to 75. Missing: «${name}» (up to 50 points).`,
  ]);
});

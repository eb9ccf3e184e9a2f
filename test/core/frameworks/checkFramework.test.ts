import { checkFramework } from "../../../src/core/frameworks/checkFramework";
import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import type { FrameworkProblemKind } from "../../../src/core/frameworks/frameworkProblem";
import { level } from "../../../src/core/scoring/level";
import { measured } from "../../../src/core/scoring/measured";

type Json = Record<string, unknown>;

/** The built-in frameworks as a document, with the value at one path replaced; `undefined` deletes it. */
function documentWith(path: string, value: unknown): unknown {
  const document = JSON.parse(JSON.stringify({ format: "jahiz-framework/1", ...builtInFrameworks })) as Json;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Json>((node, key) => node[key] as Json, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

test("the built-in frameworks pass their own check", () => {
  expect(checkFramework({ format: "jahiz-framework/1", ...builtInFrameworks })).toEqual({
    frameworks: builtInFrameworks,
  });
});

test("a section left out stays built in; aliases and the plan may be left out", () => {
  const name = (id: string) => ({ id, label: { ar: `ع ${id}`, en: id } });
  const stages = { stages: [{ ...name("one"), components: [{ ...name("part"), maximum: 10 }] }] };
  expect(checkFramework({ format: "jahiz-framework/1", stages })).toEqual({
    frameworks: {
      ...builtInFrameworks,
      stages: {
        stages: [{ ...name("one"), aliases: [], components: [{ ...name("part"), aliases: [], maximum: 10 }] }],
        plan: [],
      },
    },
  });
});

test("a user's bands reach the level", () => {
  const reading = checkFramework(documentWith("levels.levels.4.bands.published.to", 35));
  if (!("frameworks" in reading)) throw new Error("refused");
  expect(level(measured(30), "published", reading.frameworks.levels)).toMatchObject({ level: "low" });
});

test.each<[FrameworkProblemKind, string, unknown]>([
  ["wrongFormat", "format", "jahiz-framework/2"],
  ["notObject", "stages", 7],
  ["notList", "stages.stages", {}],
  ["notText", "stages.stages.0.id", 7],
  ["notNumber", "stages.stages.0.components.0.maximum", "25"],
  ["notTrueOrFalse", "performance.nonService.assumption", "yes"],
  ["missing", "stages.stages.0.label.ar", undefined],
  ["missing", "levels.levels.0.bands.contiguous", undefined],
  ["unknownKey", "levels.levels.0.band", {}],
  ["textBlank", "performance.perspectives.0.label.en", " "],
  ["textBlank", "stages.stages.1.id", ""],
  ["listEmpty", "stages.stages.2.components", []],
  ["listEmpty", "egdi.groups", []],
  ["idTwice", "stages.stages.1.components.0.id", "humanResources"],
  ["idTwice", "levels.levels.1.id", "advanced"],
  ["nameTwice", "stages.stages.1.components.0.label.ar", "الموارد البشريه"],
  ["nameTwice", "stages.plan.0.label.en", "Human  resources"],
  ["notPositive", "stages.stages.0.components.0.maximum", 0],
  ["notPositive", "performance.perspectives.0.axes.0.weight", -1],
  ["notPositive", "egdi.indices.0.weight", 0],
  ["weightsNotOne", "performance.perspectives", [{ ...builtInFrameworks.performance.perspectives[0], id: "maturity" }]],
  ["unknownId", "performance.nonService.omits.0", "matureness"],
  ["unknownId", "stages.plan.2.stage", "absence"],
  ["omitsAll", "performance.nonService.omits", ["readiness", "maturity", "impact"]],
  ["bandNotWhole", "levels.levels.0.bands.published", { from: 89.5, to: 100 }],
  ["bandNotWhole", "levels.levels.0.bands.contiguous", { from: 90, to: 101 }],
  ["bandReversed", "levels.levels.0.bands.published", { from: 100, to: 90 }],
  ["bandsOverlap", "levels.levels.0.bands.published", { from: 89, to: 100 }],
  ["bandsGap", "levels.levels.4.bands.contiguous", { from: 1, to: 35 }],
  ["bandsGap", "levels.levels.0.bands.contiguous", { from: 90, to: 99 }],
  ["levelOrder", "levels.levels.0.number", 7],
  ["groupStart", "egdi.groups.0.from", 75],
  ["groupStart", "egdi.groups.1.from", 0.75],
  ["lowestGroupNotZero", "egdi.groups", builtInFrameworks.egdi.groups.slice(0, 3)],
])("%s at %s", (kind, place, value) => {
  const reading = checkFramework(documentWith(place, value));
  if (!("problems" in reading)) throw new Error("accepted");
  expect(reading.problems).toContainEqual(expect.objectContaining({ kind, place }));
});

test.each([null, undefined, 7, "text", [], {}])("%j is no document", (value) => {
  expect(checkFramework(value)).toHaveProperty("problems");
});

test("levels may be told apart by their numbers alone", () => {
  const numbered = builtInFrameworks.levels.levels.map((level) => ({
    ...level,
    label: { ar: `المستوى ${level.number}`, en: `Level ${level.number}` },
    aliases: [],
  }));
  const levels = { ...builtInFrameworks.levels, levels: numbered };
  expect(checkFramework({ format: "jahiz-framework/1", levels })).toMatchObject({ frameworks: { levels } });
});

test("our caveat of a policy goes with our bands; a user's own stays", () => {
  const { levels: ours } = builtInFrameworks;
  const levels = ours.levels.map(({ bands, ...level }) => ({
    ...level,
    bands: { ...bands, published: level.id === "low" ? { from: 0, to: 35 } : bands.published },
  }));
  const caveatsOf = (policies: object) => {
    const reading = checkFramework({ format: "jahiz-framework/1", levels: { levels, policies } });
    if (!("frameworks" in reading)) throw new Error("refused");
    const { published, contiguous } = reading.frameworks.levels.policies;
    return [published.caveat, contiguous.caveat];
  };
  expect(levels).not.toEqual(ours.levels);
  const { published, contiguous } = ours.policies;
  expect(caveatsOf(ours.policies)).toEqual([undefined, contiguous.caveat]);
  const caveat = { ar: "لا فجوة بينها.", en: "No gap is between them." };
  expect(caveatsOf({ published: { ...published, caveat }, contiguous })).toEqual([caveat, contiguous.caveat]);
});

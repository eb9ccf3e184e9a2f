import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { gridOf, type CellValue } from "../../../src/core/rows/sheet";
import { readScorecards } from "../../../src/core/scoring/readScorecards";
import { scorecardFindings } from "../../../src/core/scoring/scorecardFindings";
import { muscatPoints } from "./muscatScorecard";

type Row = readonly CellValue[];

interface Entry {
  readonly stage: string;
  readonly component: string;
  readonly isFirst: boolean;
  readonly points: number;
}

const entries: readonly Entry[] = builtInFrameworks.stages.stages.flatMap(({ label, components }) =>
  components.map((each, index) => ({
    stage: label.ar,
    component: each.label.ar,
    isFirst: index === 0,
    points: muscatPoints[each.id] ?? NaN,
  })),
);

const inMergedCells = ({ stage, component, isFirst, points }: Entry): Row[] => [
  [isFirst ? stage : null, component, points],
];
const inEveryRow = ({ stage, component, points }: Entry): Row[] => [[stage, component, points]];
const inRowsOfTheirOwn = ({ stage, component, isFirst, points }: Entry): Row[] => [
  ...(isFirst ? [[stage, null, null]] : []),
  [null, component, points],
];

const layouts: [string, (entry: Entry) => Row[]][] = [
  ["once each, as in merged cells", inMergedCells],
  ["in every row", inEveryRow],
  ["in rows of their own", inRowsOfTheirOwn],
];

function findingsOf(rows: readonly Row[]) {
  const [card] = readScorecards(gridOf([["المرحلة", "المكون", "النقاط"], ...rows]));
  if (!card) throw new Error("no scorecard recognised");
  return scorecardFindings(card).map(({ kind }) => kind);
}

describe.each(layouts)("stages named %s beside their components", (_, layout) => {
  test("are no second scorecard", () => {
    expect(findingsOf(entries.flatMap(layout))).toEqual([]);
  });

  test("are none either where a component beside them is not known", () => {
    const [first, ...others] = entries;
    const rows = [{ ...first!, component: "بند من عندنا" }, ...others].flatMap(layout);
    expect(findingsOf(rows).sort()).toEqual(["missingComponent", "unknownComponent"]);
  });
});

test("sums of the stages in rows of their own are compared with the components below them", () => {
  const rows = entries.flatMap(({ stage, component, isFirst, points }): Row[] => [
    ...(isFirst ? [[stage, null, stage === entries[0]?.stage ? 60 : null]] : []),
    [null, component, points],
  ]);
  expect(findingsOf(rows)).toEqual(["stageSumDiffers"]);
});

test("stages listed beside the first components, one a row, are another scorecard", () => {
  const stages = [...new Set(entries.map(({ stage }) => stage))];
  const rows = entries.map(({ component, points }, index): Row => [stages[index] ?? null, component, points]);
  expect(findingsOf(rows)).toEqual(["otherScorecard"]);
});

test("stages listed below all components are another scorecard", () => {
  const stages = [...new Set(entries.map(({ stage }) => stage))];
  const components = entries.map(({ component, points }): Row => [null, component, points]);
  expect(findingsOf([...components, ...stages.map((stage): Row => [stage, null, 50])])).toContain("otherScorecard");
});

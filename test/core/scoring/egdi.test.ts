import { programme } from "../../../src/core/frameworks/programme";
import { egdi } from "../../../src/core/scoring/egdi";
import { egdiGroup } from "../../../src/core/scoring/egdiGroup";
import { measured, notMeasured } from "../../../src/core/scoring/measured";

const { onlineServices, infrastructure, humanCapital } = programme.omanEgdi2024;

test("Oman 2024: 0.80774, 0.79767 and 0.96739 give 0.8576, very high", () => {
  const { score } = egdi(
    new Map(
      Object.entries({ onlineServices, infrastructure, humanCapital }).map(([id, value]) => [id, measured(value)]),
    ),
  );
  expect(score).toEqual({ measured: true, value: expect.closeTo(programme.omanEgdi2024.egdi, 12) });
  expect(egdiGroup(score)).toEqual(measured("veryHigh"));
});

test("an index missing or outside 0–1: not measured, with the interval", () => {
  const two = new Map([
    ["onlineServices", measured(0.6)],
    ["infrastructure", measured(0.9)],
  ]);
  expect(egdi(two)).toMatchObject({
    score: { measured: false },
    interval: { low: expect.closeTo(0.5, 12), high: expect.closeTo(2.5 / 3, 12) },
  });
  const percent = new Map([...two, ["humanCapital", measured(79.767)]]);
  expect(egdi(percent).score).toMatchObject({
    reason: { parts: [{ id: "humanCapital", reason: { kind: "outOfRange", maximum: 1 } }] },
  });
  expect(egdiGroup(notMeasured({ kind: "blank" }))).toEqual(notMeasured({ kind: "blank" }));
  expect(egdiGroup(measured(75))).toMatchObject({ measured: false });
});

test.each([
  [1, "veryHigh"],
  [0.75, "veryHigh"],
  [0.7499, "high"],
  [0.5, "high"],
  [0.4999, "middle"],
  [0.25, "middle"],
  [0.2499, "low"],
  [0, "low"],
])("an EGDI of %p is in the group %s", (index, group) => {
  expect(egdiGroup(measured(index))).toEqual(measured(group));
});

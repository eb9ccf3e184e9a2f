import fc from "fast-check";
import { bounds } from "../../../src/core/statistics/bounds";
import { distribution } from "../../../src/core/statistics/distribution";
import { tally, type Answer } from "../../../src/core/statistics/tally";
import { yearDistribution } from "../../../src/core/statistics/yearDistribution";

const values = (...ids: string[]): Answer => ({ kind: "values", values: ids, repaired: false });

test("a tally counts each kind of cell, and a cell with several values in each of them", () => {
  const answers: Answer[] = [
    { kind: "blank" },
    { kind: "unreadable" },
    values("a"),
    { ...values("a", "b"), repaired: true } as Answer,
  ];
  const result = tally(answers, [0, 0, 1, 2, 3, 3]);
  expect({ ...result, counts: Object.fromEntries(result.counts) }).toEqual({
    counts: { a: 3, b: 2 },
    blank: 2,
    unreadable: 1,
    repaired: 2,
    answers: 5,
  });
});

test("38 of 66 with nine unknown is 57.6% to 71.2%", () => {
  expect(bounds(38, 9, 66)).toEqual({ lowest: 38 / 66, highest: 47 / 66 });
});

test("a distribution lists every value, the absent ones with 0", () => {
  const result = distribution(["a", "b"], tally([values("a"), { kind: "blank" }], [0, 0, 0, 1]), 4);
  expect(result).toEqual([
    { value: "a", count: 3, share: 0.75, lowest: 0.75, highest: 1 },
    { value: "b", count: 0, share: 0, lowest: 0, highest: 0.25 },
  ]);
});

test("years come in their order, and a blank year leaves nothing open", () => {
  const result = yearDistribution(tally([values("2024"), values("2023"), { kind: "blank" }], [0, 1, 2, 2]), 4);
  expect(result.map(({ value, highest }) => [value, highest])).toEqual([
    ["2023", 0.25],
    ["2024", 0.25],
  ]);
});

test("the order of services changes nothing, and no share leaves its bounds", () => {
  const answers: Answer[] = [{ kind: "blank" }, { kind: "unreadable" }, values("a"), values("a", "b")];
  const codes = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(codes, (list) => {
      const one = distribution(["a", "b"], tally(answers, list), list.length);
      expect(distribution(["a", "b"], tally(answers, [...list].reverse()), list.length)).toEqual(one);
      for (const { share, lowest, highest } of one)
        expect(lowest <= share && share <= highest && highest <= 1).toBe(true);
    }),
  );
});

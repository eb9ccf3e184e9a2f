import fc from "fast-check";
import { measured, notMeasured } from "../../../src/core/scoring/measured";
import { ranking } from "../../../src/core/scoring/ranking";

const blank = notMeasured({ kind: "blank" });
const service = (name: string, score: number, group?: string) => ({ name, score: measured(score), group });

test("ties share a rank and the next rank is skipped", () => {
  const { ranked } = ranking([
    service("a", 80),
    service("b", 90),
    service("c", 90),
    service("d", 70),
    service("e", 80),
  ]);
  expect(ranked.map(({ rank, name }) => `${rank} ${name}`)).toEqual(["1 b", "1 c", "3 a", "3 e", "5 d"]);
});

test("0.1 + 0.2 ties with 0.3", () => {
  expect(ranking([service("a", 0.3), service("b", 0.1 + 0.2)]).ranked.map(({ rank }) => rank)).toEqual([1, 1]);
});

test("groups are ranked apart; top keeps the ties at its end", () => {
  const contenders = [
    service("a", 80, "s"),
    service("b", 99, "n"),
    service("c", 90, "s"),
    service("d", 80, "s"),
    service("e", 10, "s"),
  ];
  expect(ranking(contenders, 2).ranked.map(({ rank, name, group }) => `${group} ${rank} ${name}`)).toEqual([
    "s 1 c",
    "s 2 a",
    "s 2 d",
    "n 1 b",
  ]);
});

test("one without a score is listed apart, never last", () => {
  const { ranked, notRanked } = ranking([{ name: "a", score: blank }, service("b", 0)]);
  expect(ranked).toEqual([{ rank: 1, name: "b", score: 0, group: undefined }]);
  expect(notRanked).toEqual([{ name: "a", group: undefined, reason: { kind: "blank" } }]);
});

test("a ranking is a permutation; each rank is 1 + the number of those above; order of input is no matter", () => {
  const contender = fc.record({ score: fc.integer({ min: 0, max: 20 }), group: fc.constantFrom("s", "n") });
  fc.assert(
    fc.property(fc.array(contender), fc.infiniteStream(fc.nat()), (entries, random) => {
      const contenders = entries.map(({ score, group }, index) => ({
        name: `i${index}`,
        score: measured(score),
        group,
      }));
      const { ranked } = ranking(contenders);
      expect(ranked.map(({ name }) => name).sort()).toEqual(contenders.map(({ name }) => name).sort());
      for (const { rank, score, group } of ranked) {
        expect(rank).toBe(1 + entries.filter((other) => other.group === group && other.score > score).length);
      }
      const keys = new Map(contenders.map(({ name }) => [name, random.next().value]));
      const shuffled = [...contenders].sort((a, b) => (keys.get(a.name) ?? 0) - (keys.get(b.name) ?? 0));
      const byName = (all: typeof ranked) => new Map(all.map(({ name, rank }) => [name, rank]));
      expect(byName(ranking(shuffled).ranked)).toEqual(byName(ranked));
    }),
  );
});

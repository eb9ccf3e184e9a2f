import { leaps } from "../../../src/core/scoring/leaps";
import { measured, notMeasured } from "../../../src/core/scoring/measured";

const score = (name: string, value: number) => ({ name, score: measured(value) });
const blank = (name: string) => ({ name, score: notMeasured({ kind: "blank" }) });

test("the greatest leap first, ties share a rank, falls come last", () => {
  const before = [
    score("هيئة البيئة", 50),
    score("جهاز الضرائب", 40),
    score("محافظة مسندم", 60),
    score("وزارة الصحة", 80),
  ];
  const now = [
    score("وزارة الصحة", 75),
    score("هيئة البيئه", 70),
    score("جهاز  الضرائب", 70),
    score("محافظة مسندم", 80),
  ];
  expect(leaps(before, now).leaps).toEqual([
    { rank: 1, name: "جهاز  الضرائب", before: 40, now: 70, leap: 30 },
    { rank: 2, name: "هيئة البيئه", before: 50, now: 70, leap: 20 },
    { rank: 2, name: "محافظة مسندم", before: 60, now: 80, leap: 20 },
    { rank: 4, name: "وزارة الصحة", before: 80, now: 75, leap: -5 },
  ]);
  expect(leaps(before, now, 2).leaps.map(({ rank }) => rank)).toEqual([1, 2, 2]);
});

test("a leap carries no binary noise: 83.3 − 83.2 ties with 50.1 − 50", () => {
  const found = leaps([score("a", 83.2), score("b", 50)], [score("a", 83.3), score("b", 50.1)]).leaps;
  expect(found.map(({ rank, leap }) => [rank, leap])).toEqual([
    [1, 0.1],
    [1, 0.1],
  ]);
});

test("what cannot be compared is listed with the reason", () => {
  const before = [score("gone", 1), blank("was blank"), score("is blank", 3), score("twice", 4), score("Twice ", 5)];
  const now = [score("new", 1), score("was blank", 2), blank("is blank"), score("twice", 6)];
  expect(leaps(before, now)).toEqual({
    leaps: [],
    notCompared: [
      { name: "new", reason: "onlyNow" },
      { name: "was blank", reason: "notMeasuredBefore" },
      { name: "is blank", reason: "notMeasuredNow" },
      { name: "twice", reason: "nameRepeated" },
      { name: "gone", reason: "onlyBefore" },
    ],
  });
});

import fc from "fast-check";
import { compareRounds } from "../../../src/core/comparison/compareRounds";
import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import type { Round } from "../../../src/core/round/round";
import { institutionOf, roundOf, scoredAt } from "./roundOf";

const options = { frameworks: builtInFrameworks, policy: "published" } as const;
const compare = (now: Round, before?: Round, top?: number) => compareRounds(now, before, { ...options, top });

/** A round with so many institutions in each level, from the highest; every score in the middle of its band. */
function roundWithLevels(counts: readonly number[]): Round {
  const middles = [95, 80, 60, 43, 12];
  return roundOf(
    counts.flatMap((count, level) =>
      Array.from({ length: count }, (_, index) => scoredAt(`${level}-${index}`, middles[level]!)),
    ),
  );
}

test("the published distributions of 2023 and 2024, their shares and the true change on both bases", () => {
  const { levels, averages } = compare(roundWithLevels([4, 38, 6, 1, 0]), roundWithLevels([0, 25, 29, 2, 0]));
  expect(levels.before?.levels.map(({ count }) => count)).toEqual([0, 25, 29, 2, 0]);
  expect(levels.now.levels.map(({ share }) => share.measured && Math.round(100 * share.value))).toEqual([
    8, 78, 12, 2, 0,
  ]);
  expect(levels.change).toEqual({
    levels: [
      { level: "advanced", change: 4 },
      { level: "aboveAverage", change: 13 },
      { level: "average", change: -23 },
      { level: "belowAverage", change: -1 },
      { level: "low", change: 0 },
    ],
    noPublishedLevel: 0,
    bases: { before: 56, now: 49 },
  });
  expect([averages.before?.of, averages.now.of]).toEqual([56, 49]);
});

test.each([
  ["published", 1, 0],
  ["contiguous", 0, 1],
] as const)("a score of 30 under the policy %s", (policy, outside, low) => {
  const { levels } = compareRounds(roundOf([scoredAt("a", 30), scoredAt("b", 60)]), undefined, { ...options, policy });
  expect([levels.now.noPublishedLevel.count, levels.now.levels.at(-1)?.count]).toEqual([outside, low]);
});

test("institutions that are not measured count in no average, and are counted apart", () => {
  const { averages, levels } = compare(roundOf([scoredAt("a", 80), scoredAt("b", 60), institutionOf("c")]));
  expect(averages.now).toEqual({ average: { measured: true, value: 70 }, of: 2, notMeasured: 1 });
  expect([levels.now.of, levels.now.notMeasured]).toEqual([2, 1]);
});

test("averages over the same institutions, whatever joined or left", () => {
  const { averages } = compare(
    roundOf([scoredAt("هيئة البيئة", 80), scoredAt("new", 10)]),
    roundOf([scoredAt("هيئه البيئه", 70), scoredAt("gone", 100)]),
  );
  expect(averages.sameInstitutions).toEqual({
    now: { average: { measured: true, value: 80 }, of: 1, notMeasured: 0 },
    before: { average: { measured: true, value: 70 }, of: 1, notMeasured: 0 },
  });
});

test("the highest of each group, overall and by perspective, ties at the end included", () => {
  const { highest } = compare(
    roundOf([
      institutionOf("a", [90, 90, 90]),
      institutionOf("b", [80, 80, 80]),
      institutionOf("c", [80, 80, 80]),
      institutionOf("d", [10, 100, 10]),
      institutionOf("n", [50, 60], { isService: false }),
    ]),
    undefined,
    2,
  );
  expect(
    highest.map(({ group, perspective, ranked }) => [
      group,
      perspective,
      ranked.map(({ rank, name }) => `${rank} ${name}`),
    ]),
  ).toEqual([
    ["service", null, ["1 a", "2 b", "2 c"]],
    ["service", "readiness", ["1 a", "2 b", "2 c"]],
    ["service", "maturity", ["1 d", "2 a"]],
    ["service", "impact", ["1 a", "2 b", "2 c"]],
    ["nonService", null, ["1 n"]],
    ["nonService", "readiness", ["1 n"]],
    ["nonService", "impact", ["1 n"]],
  ]);
});

test("leaps are rises, falls are falls, and what stays is neither", () => {
  const { past } = compare(
    roundOf([scoredAt("up", 70), scoredAt("more", 90), scoredAt("down", 40), scoredAt("same", 50)]),
    roundOf([scoredAt("up", 60), scoredAt("more", 60), scoredAt("down", 45), scoredAt("same", 50)]),
  );
  expect(past?.changes.leaps.map(({ rank, name, leap }) => [rank, name, leap])).toEqual([
    [1, "more", 30],
    [2, "up", 10],
  ]);
  expect(past?.changes.falls.map(({ rank, name, leap }) => [rank, name, leap])).toEqual([[1, "down", -5]]);
  expect(past?.changes.compared).toBe(4);
});

describe("governorates", () => {
  const governorate = (name: string, score: number, period: string | null = null) =>
    scoredAt(name, score, { isGovernorate: true, period });

  test("against the same half of last year, ranked by the score now", () => {
    const { past } = compare(
      roundOf([governorate("محافظة ظفار", 70), governorate("محافظة مسقط", 90)], { period: "النصف الثاني ٢٠٢٤" }),
      roundOf([governorate("محافظة مسقط", 80), governorate("محافظة ظفار", 65), governorate("محافظة مسندم", 50)], {
        period: "H2 2023",
      }),
    );
    expect(past?.governorates.periods).toEqual([{ kind: "sameHalf", half: 2, before: 2023, now: 2024 }]);
    expect(past?.governorates.governorates.map(({ name, rank, change }) => [name, rank, change])).toEqual([
      ["محافظة مسقط", 1, { measured: true, value: 10 }],
      ["محافظة ظفار", 2, { measured: true, value: 5 }],
    ]);
    expect(past?.governorates.missing).toEqual(["محافظة مسندم"]);
    expect(past?.governorates.averages).toMatchObject({ now: { of: 2 }, before: { of: 3 } });
    expect(past?.governorates.sameGovernorates).toMatchObject({
      now: { average: { value: 80 }, of: 2 },
      before: { average: { value: 72.5 }, of: 2 },
    });
  });

  test("other halves are named and not passed over", () => {
    const { past } = compare(
      roundOf([governorate("a", 70), governorate("b", 70, "H1 2024")], { period: "H2 2024" }),
      roundOf([governorate("a", 60), governorate("b", 60)], { period: "H2 2023" }),
    );
    expect(past?.governorates.periods.map(({ kind }) => kind)).toEqual(["sameHalf", "halvesDiffer"]);
  });

  test("one that took part for the first time, and one without a score", () => {
    const { past } = compare(
      roundOf([scoredAt("new", 70, { isGovernorate: true }), institutionOf("open", [], { isGovernorate: true })]),
      roundOf([scoredAt("open", 60, { isGovernorate: true })]),
    );
    expect(past?.governorates.governorates).toEqual([
      {
        name: "new",
        rank: 1,
        now: { measured: true, value: 70 },
        before: { measured: false, reason: { kind: "missing" } },
        change: { measured: false, reason: { kind: "missing" } },
      },
      {
        name: "open",
        now: { measured: false, reason: { kind: "missing" } },
        before: { measured: true, value: 60 },
        change: { measured: false, reason: { kind: "missing" } },
      },
    ]);
  });
});

test("who is missing, new and repeated", () => {
  const { past, repeated } = compare(
    roundOf([scoredAt("a", 1), scoredAt("A ", 2), scoredAt("new", 3)]),
    roundOf([scoredAt("a", 1), scoredAt("gone", 2), scoredAt("gone", 3)]),
  );
  expect(past?.attendance).toMatchObject({
    missing: ["gone"],
    joined: ["new"],
    repeated: [
      { round: "before", name: "gone" },
      { round: "now", name: "A " },
    ],
  });
  expect(repeated).toEqual(["A "]);
  expect(past?.changes.notCompared).toContainEqual({ name: "a", reason: "nameRepeated" });
});

test.each<[string, string, boolean]>([
  ["وزارة التخطيط", "وزارة التخطيط والتنمية الاقتصادية", true],
  ["هيئة تنظيم الاتصالات", "هيئة تنظيم الإتصلات", true],
  ["الهيئة العامة لسوق المال", "هيئة الخدمات المالية", false],
  ["محافظة شمال الباطنة", "محافظة جنوب الباطنة", false],
  ["محافظة مسقط", "محافظة ظفار", false],
  ["مؤسسة تجريبية ١٣ (اصطناعية)", "مؤسسة تجريبية ١٢ (اصطناعية)", false],
  ["وزارة المالية", "وزارة العمل", false],
])("%s, then %s: perhaps renamed %p", (before, now, expected) => {
  const { past } = compare(roundOf([scoredAt(now, 1)]), roundOf([scoredAt(before, 1)]));
  expect(past?.attendance.renamed).toEqual(expected ? [{ before, now }] : []);
});

test("the average of a stage over those that handed it in, with its target", () => {
  const stages = (score: number | undefined) => ({
    stages: {
      presence:
        score === undefined
          ? { score: { measured: false, reason: { kind: "blank" } } as const, interval: { low: 0, high: 100 } }
          : { score: { measured: true, value: score } as const, interval: { low: score, high: score } },
    },
  });
  const now = roundOf([
    institutionOf("a", [], stages(60)),
    institutionOf("b", [], stages(71)),
    institutionOf("c", [], stages(undefined)),
    institutionOf("no scorecard"),
  ]);
  const found = compareRounds(now, undefined, { ...options, targets: { presence: 80 } }).stages;
  expect(found.find(({ stage }) => stage === "presence")).toEqual({
    stage: "presence",
    average: { measured: true, value: 65.5 },
    of: 2,
    notMeasured: 1,
    target: 80,
  });
});

const threeScores = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 100 })));

test("the order of the rows changes no rank, no count and no average", () => {
  fc.assert(
    fc.property(fc.array(threeScores, { maxLength: 12 }), fc.array(threeScores, { maxLength: 12 }), (now, before) => {
      const all = (scores: readonly number[][]) => scores.map((each, index) => institutionOf(`i${index}`, each));
      const ranks = (one: readonly number[][], other: readonly number[][], isTurned: boolean) => {
        const turn = <T>(list: readonly T[]) => (isTurned ? [...list].reverse() : list);
        const found = compare(roundOf(turn(all(one))), roundOf(turn(all(other))), Infinity);
        const sorted = (list: readonly { readonly name: string; readonly rank: number }[]) =>
          list.map(({ name, rank }) => `${name} ${rank}`).sort();
        return {
          highest: found.highest.map(({ ranked }) => sorted(ranked)),
          leaps: sorted(found.past?.changes.leaps ?? []),
          levels: found.levels,
        };
      };
      expect(ranks(now, before, true)).toEqual(ranks(now, before, false));
    }),
  );
});

test("raising a score never lowers the rank", () => {
  fc.assert(
    fc.property(
      fc.array(threeScores, { minLength: 2, maxLength: 10 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 1, max: 100 }),
      (scores, at, by) => {
        const raised = scores.map((own, index) =>
          index === 0 ? own.map((each, part) => (part === at ? Math.min(100, each + by) : each)) : own,
        );
        const rankOfFirst = (all: readonly number[][]) =>
          compare(roundOf(all.map((each, index) => institutionOf(`i${index}`, each))), undefined, Infinity)
            .highest.find(({ perspective }) => perspective === null)
            ?.ranked.find(({ name }) => name === "i0")?.rank ?? NaN;
        expect(rankOfFirst(raised)).toBeLessThanOrEqual(rankOfFirst(scores));
      },
    ),
  );
});

import fc from "fast-check";
import { builtInFrameworks, serviceCatalogue, type Round, type RoundInstitution } from "../../../src/core";
import { describedReport } from "../../../src/report/annual/describedReport";
import { annualPage } from "../../../src/report/annual/page/annualPage";
import { institutionOf, sure } from "../../core/comparison/roundOf";
import { someRound } from "../round/someRound";
import { rowsOf, tablesOf } from "./annualRounds";
import { differing, recalculated } from "./workbook/recalculated";

/** Names that are hard on formulas, and enough of them for two rounds to share some and not others. */
const names = [
  "محافظة مسقط",
  "هيئة البيئة",
  'Authority "X"*',
  "O'Neill & Co",
  "=وزارة (أ)",
  "وزارة <ب>",
  "جهاز ~ج?",
  "د",
];
/** Edges of levels beside scores of two decimals, few enough for ties. */
const score = fc.oneof(
  fc.constantFrom(0, 25.4, 25.5, 35.5, 49.5, 70.5, 80, 80, 80, 89.49, 89.5, 100),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);
const { stages } = builtInFrameworks.stages;
const open = { score: { measured: false, reason: { kind: "blank" } }, interval: { low: 0, high: 100 } } as const;
const stage = fc.oneof({ weight: 5, arbitrary: score.map(sure) }, fc.constant(open));

const institution: fc.Arbitrary<(name: string) => RoundInstitution> = fc
  .record({
    isService: fc.boolean(),
    isGovernorate: fc.boolean(),
    scores: fc.option(fc.array(score, { minLength: 3, maxLength: 3 }), { nil: [] }),
    stages: fc.array(stage, { maxLength: stages.length }),
  })
  .map(({ isService, isGovernorate, scores, stages: drawn }) => (name) => {
    const ofStages = Object.fromEntries(drawn.map((each, index) => [stages[index]!.id, each]));
    return institutionOf(name, scores.slice(isService ? 0 : 1), { isService, isGovernorate, stages: ofStages });
  });

/** A round of some of the names, with services as someRound draws them. */
const round: fc.Arbitrary<Round> = fc
  .tuple(fc.subarray(names), fc.array(institution, { minLength: names.length, maxLength: names.length }), someRound)
  .map(([taking, drawn, { services, period }]) => ({
    period,
    institutions: taking.map((name, index) => drawn[index]!(name)),
    services:
      taking.length === 0
        ? []
        : services.map((each, index) => ({ ...each, institution: taking[index % taking.length]! })),
    findings: [],
    unread: [],
  }));

const reportOf = (now: Round, before: Round, language: "ar" | "en") =>
  describedReport({
    now,
    before,
    language,
    policy: "published",
    frameworks: builtInFrameworks,
    catalogue: serviceCatalogue,
    inWorkbook: true,
  });

test("of any two rounds: formulas give what was computed, tables are whole, and nothing is said of no number", async () => {
  await fc.assert(
    fc.asyncProperty(round, round, fc.constantFrom("ar", "en"), async (now, before, language) => {
      const { document, workbook } = reportOf(now, before, language);
      expect(differing(await recalculated(workbook))).toEqual([]);
      for (const { columns, rows } of tablesOf(document))
        for (const row of rows) expect(row).toHaveLength(columns.length);
      const page = annualPage(document, { language, digits: "western" });
      expect(page.slice(page.indexOf("<body"))).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
    }),
    { numRuns: 7 },
  );
});

interface Scored {
  readonly name: string;
  readonly isService: boolean;
  readonly score: number;
}

/** Those with a score, by hand: 40 : 30 : 30 of all perspectives, 4 : 3 of the two of an institution without services. */
function scoredOf({ institutions }: Round): readonly Scored[] {
  return institutions.flatMap(({ name, isService, perspectives }) => {
    const [readiness, maturity, impact] = ["readiness", "maturity", "impact"].map((id) => {
      const found = perspectives[id]?.score;
      return found?.measured ? found.value : NaN;
    });
    const score = isService ? (4 * readiness! + 3 * maturity! + 3 * impact!) / 10 : (4 * readiness! + 3 * impact!) / 7;
    return Number.isNaN(score) ? [] : [{ name, isService, score: Math.round(score * 1e9) / 1e9 }];
  });
}

const bands = [90, 71, 50, 36, 0].map((from, index) => [from, [100, 89, 70, 49, 25][index]!] as const);
const inBands = (all: readonly Scored[]) =>
  bands.map(
    ([from, to]) => all.map(({ score }) => Math.floor(score + 0.5)).filter((at) => at >= from && at <= to).length,
  );
const near = (value: number): unknown => expect.closeTo(value, 6);
const mean = (all: readonly Scored[]): unknown =>
  all.length === 0 ? "not measured" : near(all.reduce((sum, { score }) => sum + score, 0) / all.length);

test("of any two rounds: averages, levels, ranks, changes and who took part are those of a plain recount", () => {
  fc.assert(
    fc.property(round, round, (now, before) => {
      const [past, present] = [scoredOf(before), scoredOf(now)];
      fc.pre(present.length > 0);
      const { document } = reportOf(now, before, "en");
      const ids = new Set(tablesOf(document).map(({ id }) => id));
      const rows = (id: string, from = 0, to = 9) =>
        (ids.has(id) ? rowsOf(document, id) : []).map((row) => row.slice(from, to));
      expect(rows("averages", 1, 3).slice(0, 2)).toEqual([past, present].map((all) => [mean(all), all.length]));
      expect(rows("levels").slice(0, 5)).toMatchObject(
        inBands(present).map((count, at) => ({ 1: inBands(past)[at], 3: count, 5: count - inBands(past)[at]! })),
      );
      for (const isService of [true, false]) {
        const group = present.filter((each) => each.isService === isService);
        const ranks = group.map(({ name, score }) => [1 + group.filter((other) => other.score > score).length, name]);
        const listed = rows(`all-${isService ? "service" : "nonService"}`, 0, 2).filter(
          ([rank]) => rank !== "not measured",
        );
        expect(listed).toHaveLength(ranks.length);
        expect(listed).toEqual(expect.arrayContaining(ranks));
      }
      const changes = present.flatMap(({ name, score }) => {
        const earlier = past.find((each) => each.name === name);
        return earlier && earlier.score !== score ? [[name, near(score - earlier.score)]] : [];
      });
      const told = [...rows("leaps"), ...rows("falls")].map((row) => [row[1], row[4]]);
      expect(told).toHaveLength(changes.length);
      expect(told).toEqual(expect.arrayContaining(changes));
      const only = (one: Round, other: Round) =>
        one.institutions
          .map(({ name }) => [name])
          .filter(([name]) => !other.institutions.some((each) => each.name === name));
      expect([rows("missing"), rows("joined")]).toEqual([only(before, now), only(now, before)]);
    }),
    { numRuns: 15 },
  );
});

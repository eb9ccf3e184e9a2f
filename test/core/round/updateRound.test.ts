import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import type { RoundInstitution } from "../../../src/core/round/round";
import { measured } from "../../../src/core/scoring/measured";
import { mixedPeriods } from "../../../src/core/round/roundPeriods";
import { updateRound, type CollectedSubmission } from "../../../src/core/round/updateRound";
import { institutionOf, roundOf } from "../comparison/roundOf";

function submission(institution: RoundInstitution, more: Partial<CollectedSubmission> = {}): CollectedSubmission {
  return { path: `in/${institution.file}`, institution, services: [], findings: [], ...more };
}

const file = (name: string) => ({ file: `${name}.xlsx` });
const a = institutionOf("وزارة أ", [80, 60, 50], file("a"));
const b = institutionOf("وزارة ب", [90, 90, 90], file("b"));
const service = (institution: string, row: number, name: string) => ({
  institution,
  sheet: "س",
  row,
  values: { name },
});
const finding = (institution: string, rule: string) => ({
  institution,
  severity: "error" as const,
  rule,
  sheet: "س",
  place: "",
  message: rule,
});
const run = (...collected: CollectedSubmission[]) => ({ collected, unread: [] });

test("a new round holds what was collected, in order", () => {
  const { round, changes } = updateRound(undefined, run(submission(b), submission(a)));
  expect(round.institutions).toEqual([b, a]);
  expect(changes.map(({ kind }) => kind)).toEqual(["new", "new"]);
});

test("collected again: its row, services and findings are replaced; the others stay", () => {
  const before = roundOf([a, b], {
    services: [service(a.name, 2, "قديمة"), service(b.name, 2, "باقية")],
    findings: [finding(a.name, "قديم"), finding(b.name, "باق")],
  });
  const now = { ...a, verdict: "rejected" as const, name: "وزارة  أ" };
  const { round, changes } = updateRound(
    before,
    run(submission(now, { services: [service(now.name, 9, "جديدة")], findings: [finding(now.name, "جديد")] })),
  );
  expect(round.institutions).toEqual([now, b]);
  expect(round.services.map(({ values }) => values["name"])).toEqual(["جديدة", "باقية"]);
  expect(round.findings.map(({ rule }) => rule)).toEqual(["جديد", "باق"]);
  expect(changes).toEqual([
    {
      kind: "changed",
      institution: now.name,
      differences: [
        { kind: "name", before: a.name, after: now.name },
        { kind: "verdict", before: "accepted", after: "rejected" },
        { kind: "serviceRows", added: ["جديدة"], removed: ["قديمة"], edited: [] },
      ],
    },
    { kind: "notCollected", institution: b.name, differences: [] },
  ]);
});

test("the same again is unchanged, on whatever day", () => {
  const { changes } = updateRound(roundOf([a]), run(submission({ ...a, collected: "2030-01-01" })));
  expect(changes).toEqual([{ kind: "unchanged", institution: a.name }]);
});

test("scores and shares that a spreadsheet kept with 15 digits are no change", () => {
  const third = { score: measured(100 / 3), interval: { low: 100 / 3, high: 200 / 3 } };
  const computed = { ...a, perspectives: { ...a.perspectives, impact: third }, statistics: { visit: measured(2 / 3) } };
  const at15 = (value: number) => Number(value.toPrecision(15));
  const kept = {
    ...computed,
    perspectives: {
      ...a.perspectives,
      impact: { score: measured(at15(100 / 3)), interval: { low: at15(100 / 3), high: at15(200 / 3) } },
    },
    statistics: { visit: measured(at15(2 / 3)) },
  };
  const { overall } = updateRound(undefined, run(submission(computed))).round.institutions[0]!;
  const { changes } = updateRound(roundOf([{ ...kept, overall }]), run(submission({ ...computed, overall })));
  expect(changes.map(({ kind }) => kind)).toEqual(["unchanged"]);
});

test("services are told apart as new, gone and edited, though their number is the same", () => {
  const before = ["تبقى", "تُحذف", "تُعدل"].map((name, index) => service(a.name, index + 2, name));
  const edited = { ...service(a.name, 3, "تُعدل"), unreadable: ["nature"] };
  const after = [service(a.name, 9, "تبقى"), edited, service(a.name, 4, "تُضاف")];
  const { changes } = updateRound(roundOf([a], { services: before }), run(submission(a, { services: after })));
  expect(changes).toMatchObject([
    { differences: [{ kind: "serviceRows", added: ["تُضاف"], removed: ["تُحذف"], edited: ["تُعدل"] }] },
  ]);
});

test("points that a round did not keep before are no change; others are, and so is the mark of made-up data", () => {
  const points = (value: number) => ({ components: { webSite: measured(value) } });
  const changesOf = (before: RoundInstitution, after: RoundInstitution) =>
    updateRound(roundOf([before]), run(submission(after))).changes;
  expect(changesOf(a, { ...a, ...points(31) })).toEqual([{ kind: "unchanged", institution: a.name }]);
  expect(changesOf({ ...a, ...points(31) }, { ...a, ...points(32), isSynthetic: true })).toMatchObject([
    {
      kind: "changed",
      differences: [
        {
          kind: "figures",
          changed: [{ group: "components", id: "webSite", before: measured(31), after: measured(32) }],
        },
        { kind: "synthetic", before: false, after: true },
      ],
    },
  ]);
});

test("two files for one institution: the first holds, and the other is named", () => {
  const other = { ...institutionOf("وزاره أ", [10, 10, 10], file("later")) };
  const { round, leftOut } = updateRound(undefined, run(submission(a), submission(other)));
  expect(round.institutions).toEqual([a]);
  expect(leftOut).toEqual([{ institution: a.name, path: "in/later.xlsx", kept: "in/a.xlsx" }]);
});

test("the same file name from two folders without covers is one institution twice, too", () => {
  const of = (path: string) => submission({ ...a, source: "fileName" }, { path });
  expect(updateRound(undefined, run(of("1/a.xlsx"), of("2/a.xlsx"))).leftOut).toEqual([
    { institution: a.name, path: "2/a.xlsx", kept: "1/a.xlsx" },
  ]);
});

test("a file that two institutions' covers share by name updates neither the other's row", () => {
  const one = { ...a, file: "inventory.xlsx" };
  const two = { ...b, file: "inventory.xlsx" };
  const { round } = updateRound(roundOf([one]), run(submission(two)));
  expect(round.institutions.map(({ name }) => name)).toEqual([a.name, b.name]);
});

test("a file that got a cover since updates the row that its name had made", () => {
  const before = { ...institutionOf("a", [1, 1, 1], file("a")), source: "fileName" as const };
  const { round, changes } = updateRound(roundOf([before]), run(submission(a)));
  expect(round.institutions).toEqual([a]);
  expect(changes[0]).toMatchObject({
    kind: "changed",
    differences: expect.arrayContaining([{ kind: "name", before: "a", after: a.name }]) as unknown,
  });
});

test("a renamed institution gets a row of its own, and is told beside the one that was left behind", () => {
  const renamed = { ...a, name: "هيئة جديدة تماماً" };
  const { round, twice } = updateRound(roundOf([a, b]), run(submission(renamed), submission(b)));
  expect(round.institutions.map(({ name }) => name)).toEqual([a.name, b.name, renamed.name]);
  expect(twice).toEqual([{ before: a.name, now: renamed.name }]);
  expect(updateRound(roundOf([a]), run(submission(a), submission(b))).twice).toEqual([]);
});

test("corrections that held are told", () => {
  const stated = { name: a.name, isService: true, isGovernorate: false, source: "cover" } as const;
  const now = { ...a, name: "الوزارة أ", isGovernorate: true, source: "analyst" as const, stated };
  const { changes } = updateRound(roundOf([now]), run(submission(now)));
  expect(changes.filter(({ kind }) => kind === "correctionKept").map((each) => "fact" in each && each.fact)).toEqual([
    "name",
    "isGovernorate",
  ]);
});

test("a kind corrected in the round scores its row anew without its file", () => {
  const stated = { name: a.name, isService: true, isGovernorate: false, source: "cover" } as const;
  const corrected = { ...a, isService: false, source: "analyst" as const, stated };
  const { round, changes } = updateRound(roundOf([corrected]), run(submission(b)));
  const [row] = round.institutions;
  expect(Object.keys(row!.perspectives)).toEqual(["readiness", "impact"]);
  expect(row!.overall?.score).toEqual({ measured: true, value: expect.closeTo((80 * 4 + 50 * 3) / 7, 10) as number });
  expect(changes[0]).toMatchObject({ kind: "notCollected", differences: [{ kind: "overall" }, { kind: "figures" }] });
});

test("rows that were not collected are scored by the run's weights, like those that were", () => {
  const { performance } = builtInFrameworks;
  const perspectives = performance.perspectives.map((each) => ({ ...each, weight: each.id === "readiness" ? 1 : 0 }));
  const frameworks = { ...builtInFrameworks, performance: { ...performance, perspectives } };
  const { round } = updateRound(roundOf([a]), { ...run(submission(b)), frameworks });
  expect(round.institutions[0]!.overall).toEqual({ score: measured(80), interval: { low: 80, high: 80 } });
  expect(round.weights).toEqual({ readiness: 1, maturity: 0, impact: 0 });
});

test("another reading of the levels holds for every row", () => {
  const low = institutionOf("منخفضة", [30, 30, 30], file("low"));
  const { round } = updateRound(roundOf([low]), {
    ...run(submission(b)),
    policy: "contiguous",
    frameworks: builtInFrameworks,
  });
  expect(low.level?.kind).toBe("noPublishedLevel");
  expect(round.institutions[0]!.level).toMatchObject({ kind: "level", level: "low" });
  expect(round.policy).toBe("contiguous");
});

test.each<[string, (string | null)[], string | null, readonly string[]]>([
  ["all the same", ["2024", "٢٠٢٤"], "٢٠٢٤", []],
  ["different", ["2024", "2023"], null, ["2024", "2023"]],
  ["nobody says", [null, null], null, []],
])("the period of a new round: %s", (_, [first, second], period, periods) => {
  const { round, ...rest } = updateRound(
    undefined,
    run(submission({ ...a, period: first ?? null }), submission({ ...b, period: second ?? null })),
  );
  expect(round.period).toBe(period);
  expect(rest.periods.map((each) => each.period)).toEqual(periods);
});

test("the analyst's period wins, then the round's own", () => {
  const before = roundOf([], { period: "2023" });
  const said = { ...run(submission({ ...a, period: "2024" })), period: "النصف الأول" };
  expect(updateRound(before, said).round.period).toBe("النصف الأول");
  expect(updateRound(before, run(submission({ ...a, period: "2024" }))).round.period).toBe("2023");
});

describe("submissions of another period", () => {
  const of = (institution: RoundInstitution, period: string | null) => ({ ...institution, period });
  const round2024 = roundOf([of(a, "2024"), of(b, null)], { period: "2024", services: [service(a.name, 2, "باقية")] });

  test("one is left out of a round of one period, and what the round held stays", () => {
    const { round, changes, otherPeriod, periods } = updateRound(round2024, run(submission(of(a, "2025"))));
    expect(otherPeriod).toEqual([{ institution: a.name, path: "in/a.xlsx", period: "2025", round: ["2024"] }]);
    expect(round).toEqual({ ...round2024, weights: { readiness: 0.4, maturity: 0.3, impact: 0.3 } });
    expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(["notCollected"]);
    expect(periods).toEqual([]);
  });

  test("of two files for one institution the one of the round's period is taken", () => {
    const right = submission(of(a, "٢٠٢٤"), { path: "2/a.xlsx" });
    const { leftOut, otherPeriod, changes } = updateRound(round2024, run(submission(of(a, "2025")), right));
    expect([leftOut.length, otherPeriod.length, changes[0]?.kind]).toEqual([0, 1, "changed"]);
  });

  test("the period that the analyst gives takes it in, and is told beside the one on the cover", () => {
    const given = { ...run(submission(of(a, "2025"))), period: "2024" };
    const { round, changes, otherPeriod, periods } = updateRound(round2024, given);
    expect([round.period, round.institutions[0]?.period, otherPeriod, periods]).toEqual(["2024", "2024", [], []]);
    expect(changes).toContainEqual({ kind: "periodGiven", institution: a.name, now: "2024", stated: "2025" });
  });

  test("it never relabels who was not collected: the round is of two periods then", () => {
    const { round, changes, periods } = updateRound(round2024, { ...run(submission(of(a, "2024"))), period: "2025" });
    expect(round.period).toBeNull();
    expect(round.institutions.map(({ period }) => period)).toEqual(["2025", "2024"]);
    expect(periods).toEqual([
      { period: "2025", institutions: 1 },
      { period: "2024", institutions: 1 },
    ]);
    expect(changes).toContainEqual({ kind: "notCollected", institution: b.name, differences: [] });
  });

  test("all collected again are of the period that is given, and so is the round", () => {
    const all = { ...run(submission(of(a, "2024")), submission(of(b, null))), period: "2025" };
    const { round, periods } = updateRound(round2024, all);
    expect([round.period, round.institutions.map(({ period }) => period), periods]).toEqual([
      "2025",
      ["2025", "2025"],
      [],
    ]);
  });

  test("a cover without a period belongs to the round, and does not take its row's period away", () => {
    const own = submission(of(a, null), { services: round2024.services });
    const { round, changes } = updateRound(round2024, run(own, submission(of(b, null))));
    expect(round.institutions.map(({ period }) => period)).toEqual(["2024", null]);
    expect(changes.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  });

  test("a round called by another period than its rows' is told, and so is one of several", () => {
    const called = roundOf([of(a, "2025"), of(b, "2025")], { period: "2024" });
    expect(mixedPeriods(called)).toEqual([{ period: "2025", institutions: 2 }]);
    expect(mixedPeriods(roundOf([of(a, "2025"), b], { period: "2024" }))).toEqual([
      { period: "2025", institutions: 1 },
    ]);
    expect(mixedPeriods(roundOf([of(a, "2025"), b]))).toEqual([]);
    expect(mixedPeriods(roundOf([of(a, "2024"), of(b, "٢٠٢٤")], { period: "2024" }))).toEqual([]);
    expect(mixedPeriods(roundOf([a, b]))).toEqual([]);
  });
});

test("unread files stay until they are tried again", () => {
  const before = roundOf([], {
    unread: [
      { file: "a.xlsx", reason: "قديم" },
      { file: "c.xlsx", reason: "قديم" },
    ],
  });
  const { round } = updateRound(before, { collected: [submission(a)], unread: [{ file: "d.xlsx", reason: "جديد" }] });
  expect(round.unread).toEqual([
    { file: "c.xlsx", reason: "قديم" },
    { file: "d.xlsx", reason: "جديد" },
  ]);
});

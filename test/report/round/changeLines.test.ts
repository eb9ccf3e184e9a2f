import {
  builtInFrameworks,
  measured,
  notMeasured,
  updateRound,
  type OpenScore,
  type RoundInstitution,
} from "../../../src/core";
import { changeLines } from "../../../src/report/round/changeLines";
import { institutionOf, roundOf, sure } from "../../core/comparison/roundOf";

const a = institutionOf("وزارة أ", [80, 60, 50], { file: "a.xlsx" });
const open = (low: number, high: number): OpenScore => ({
  score: notMeasured({ kind: "parts", parts: [] }),
  interval: { low, high },
});

function linesOf(after: Partial<RoundInstitution>, language: "ar" | "en", before: Partial<RoundInstitution> = {}) {
  const submission = { path: "a.xlsx", institution: { ...a, ...after }, services: [], findings: [] };
  const { changes } = updateRound(roundOf([{ ...a, ...before }]), { collected: [submission], unread: [] });
  return changeLines(changes, language).map((line) => line.replace(/[\u2066-\u2069]/g, ""));
}

test("a score that stays open says how its limits moved", () => {
  expect(linesOf({ overall: open(46, 79.34) }, "en", { overall: open(40, 80) })).toEqual([
    "Changed: «وزارة أ»: overall score Not measured (40–80) → Not measured (46–79.3)",
  ]);
});

test("figures that differ by less than a decimal are shown with as many as tell them apart", () => {
  const of = (score: number): Partial<RoundInstitution> => ({
    overall: sure(score),
    perspectives: { readiness: sure(score) },
    statistics: { visit: measured(score / 100) },
  });
  expect(linesOf(of(78.5012), "en", of(78.5))).toEqual([
    "Changed: «وزارة أ»: overall score 78.5 → 78.501; Perspective: Institutional readiness 78.5 → 78.501; Share: Requires a visit 78.500% → 78.501%",
  ]);
  expect(linesOf({ overall: open(40, 79.32) }, "en", { overall: open(40, 79.29) })).toEqual([
    "Changed: «وزارة أ»: overall score Not measured (40–79.29) → Not measured (40–79.32)",
  ]);
  expect(linesOf({ overall: sure(89.49) }, "en", { overall: sure(88) })).toEqual([
    "Changed: «وزارة أ»: overall score 88 → 89.49",
  ]);
});

test("a figure that changed is named, from what to what", () => {
  const statistics = { visit: measured(0.5) };
  expect(linesOf({ statistics, plan: { committee: true } }, "en", { statistics: { visit: measured(0.375) } })).toEqual([
    "Changed: «وزارة أ»: Share: Requires a visit 37.5% → 50.0%; Plan: The institution has formed its e-government transformation committee Not answered → Yes",
  ]);
});

test("of many the first are named and the others counted", () => {
  const perspectives = { readiness: sure(1), maturity: sure(2), impact: sure(3) };
  const axes = { strategyCulture: measured(1), digitalEnablement: measured(2), operationalEfficiency: measured(3) };
  expect(linesOf({ perspectives, axes }, "en")[0]).toMatch(
    /Perspective: .* 80 → 1; .*Axis: .*; and 2 more scores and shares$/,
  );
});

test.each([
  ["ar", "تغيّرت: «وزارة أ»: صارت محافظة"],
  ["en", "Changed: «وزارة أ»: now a governorate"],
] as const)("becoming a governorate, in %s", (language, expected) => {
  expect(linesOf({ isGovernorate: true }, language)).toEqual([expected]);
});

test("of institutions not collected, one whose score follows from other weights now is told from one that stays as it was", () => {
  const { performance } = builtInFrameworks;
  const even = performance.perspectives.map((each) => ({ ...each, weight: each.id === "readiness" ? 0.5 : 0.25 }));
  const frameworks = { ...builtInFrameworks, performance: { ...performance, perspectives: even } };
  const before = roundOf([a, institutionOf("وزارة ب", [70, 70, 70])]);
  const { changes } = updateRound(before, { collected: [], unread: [], frameworks });
  expect(changeLines(changes, "en").map((line) => line.replace(/[\u2066-\u2069]/g, ""))).toEqual([
    "Not collected this time, scored anew: «وزارة أ»: overall score 65 → 67.5",
    "Not taken from a file this time and left as they were, 1 institution: «وزارة ب»",
  ]);
});

import { comparePeriods } from "../../../src/core/comparison/comparePeriods";
import { periodIdentity, readPeriod } from "../../../src/core/comparison/readPeriod";

test.each([
  ["2024", { year: 2024 }],
  ["٢٠٢٤م", { year: 2024 }],
  ["النصف الثاني ٢٠٢٤", { year: 2024, half: 2 }],
  ["النصف الثاني من العام 2023", { year: 2023, half: 2 }],
  ["النصف الأول للعام 2024م", { year: 2024, half: 1 }],
  ["H2 2024", { year: 2024, half: 2 }],
  ["2024H1", { year: 2024, half: 1 }],
  ["2024-H1", { year: 2024, half: 1 }],
  ["Second half of 2024", { year: 2024, half: 2 }],
  ["first half-year 2024", { year: 2024, half: 1 }],
  ["from the first half to the second half of 2024", { year: 2024 }],
  ["2021-2025", undefined],
  ["year 12024", undefined],
  ["1066", undefined],
  ["", undefined],
  ["النصف الثاني", undefined],
])("%s", (text, expected) => {
  expect(readPeriod(text)).toEqual(expected);
});

test.each([
  ["النصف الثاني 2023", "H2 2024", { kind: "sameHalf", half: 2, before: 2023, now: 2024 }],
  ["2023", "٢٠٢٤", { kind: "wholeYears", before: 2023, now: 2024 }],
  ["H1 2023", "H2 2024", { kind: "halvesDiffer", before: "H1 2023", now: "H2 2024" }],
  ["2023", "H2 2024", { kind: "halvesDiffer", before: "2023", now: "H2 2024" }],
  ["2024", "2024", { kind: "yearsNotNext", before: 2024, now: 2024 }],
  ["2024", "2023", { kind: "yearsNotNext", before: 2024, now: 2023 }],
  ["H2 2022", "H2 2024", { kind: "yearsNotNext", before: 2022, now: 2024 }],
  [null, "2024", { kind: "notNamed", before: null, now: "2024" }],
  ["2023", "last year", { kind: "notNamed", before: "2023", now: "last year" }],
])("%s to %s", (before, now, expected) => {
  expect(comparePeriods(before, now)).toEqual(expected);
});

test.each([
  ["2024", "عام 2024"],
  ["2024م", "سنة ٢٠٢٤"],
  ["سنة 2024 م", "2024"],
  ["للعام ۲۰۲۴", "Year 2024"],
  ["H2 2024", "النصف الثاني من عام ٢٠٢٤م"],
  ["2024H1", "the first half of 2024"],
  ["الدورة الثالثة", "الدوره  الثالثه"],
])("%s and %s are one period", (one, other) => {
  expect(periodIdentity(one)).toBe(periodIdentity(other));
});

test.each([
  ["2024", "2023"],
  ["2024", "H1 2024"],
  ["H1 2024", "H2 2024"],
  ["2024", "الربع الأول 2024"],
  ["2024", "السنة المالية 2024"],
  ["2023-2024", "2024"],
])("%s and %s are not", (one, other) => {
  expect(periodIdentity(one)).not.toBe(periodIdentity(other));
});

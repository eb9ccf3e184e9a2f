import { readProgrammeNumber } from "../../../src/core/programme/readProgrammeNumber";

const cell = { sheet: "s", row: 1, column: 0 };

test.each([
  ["a count", 481, "count", { measured: true, value: 481 }, 1, undefined],
  ["a count as text", "٢,٦٨٠", "count", { measured: true, value: 2680 }, undefined, undefined],
  [
    "a figure in full with a word after it",
    "٤٧١,١٩٣,٢٢٢ مليون",
    "count",
    { measured: true, value: 471193222 },
    undefined,
    undefined,
  ],
  ["a word that counts", "١,٤ مليار", "count", { measured: true, value: 1.4e9 }, undefined, undefined],
  ["per cents where a count belongs", "88%", "count", { reason: { kind: "notNumber" } }, undefined, "notNumber"],
  ["half a service", 12.5, "count", { measured: true, value: 12.5 }, 1, "notWhole"],
  ["below nothing", -3, "count", { reason: { kind: "outOfRange", value: -3 } }, undefined, "outOfRange"],
  ["a fraction", 0.77, "share", { measured: true, value: 0.77 }, 1, undefined],
  ["per cents", 77, "share", { measured: true, value: 0.77 }, 0.01, undefined],
  ["per cents with their sign", "٧٧%", "share", { measured: true, value: 0.77 }, undefined, undefined],
  ["all with its sign", "100%", "share", { measured: true, value: 1 }, undefined, undefined],
  ["1, as Excel keeps 100%", 1, "share", { measured: true, value: 1 }, 1, "percentUnclear"],
  ["1.5 is no share", 1.5, "share", { reason: { kind: "outOfRange", value: 1.5 } }, undefined, "outOfRange"],
  ["more than all", 134, "share", { reason: { kind: "outOfRange", value: 1.34 } }, undefined, "outOfRange"],
  ["nought", 0, "share", { measured: true, value: 0 }, 1, undefined],
  ["a rank", 41, "rank", { measured: true, value: 41 }, 1, undefined],
  ["no rank", 0, "rank", { reason: { kind: "outOfRange" } }, undefined, "outOfRange"],
  ["an index", 0.80774, "index", { measured: true, value: 0.80774 }, 1, undefined],
  ["no index", 80.774, "index", { reason: { kind: "outOfRange" } }, undefined, "outOfRange"],
  ["words", "لم يحدد", "count", { reason: { kind: "notNumber", text: "لم يحدد" } }, undefined, "notNumber"],
  ["a tick", true, "count", { reason: { kind: "notNumber", text: "true" } }, undefined, "notNumber"],
  ["an error", { error: "#REF!" }, "count", { reason: { kind: "cellError", error: "#REF!" } }, undefined, "cellError"],
  ["a blank", null, "count", { reason: { kind: "blank" } }, undefined, undefined],
  ["spaces", "  ", "count", { reason: { kind: "blank" } }, undefined, undefined],
] as const)("%s", (_, raw, kind, value, factor, problem) => {
  const reading = readProgrammeNumber(cell, raw, { kind, use: "value", habit: "untold" });
  expect(reading.number.value).toMatchObject(value);
  expect([reading.number.factor, reading.problem]).toEqual([factor, problem]);
});

const change = { kind: "share", use: "change", habit: "untold" } as const;

test.each([
  [0.73, 0.73],
  [1.863, 1.863],
  [1863, 18.63],
  [186.3, 1.863],
  [-0.2, -0.2],
  ["+186.3%", 1.863],
])("a change of %s is %d", (raw, value) => {
  expect(readProgrammeNumber(cell, raw, change).number.value).toEqual({ measured: true, value });
});

test.each([
  ["share", "value", "fractions", 1, 1, undefined],
  ["share", "value", "untold", 1, 1, "percentUnclear"],
  ["share", "value", "percents", 1, undefined, "percentUnclear"],
  ["share", "value", "percents", 1.5, undefined, "percentUnclear"],
  ["share", "value", "percents", 0.5, 0.5, undefined],
  ["share", "change", "fractions", 5, 5, undefined],
  ["share", "change", "untold", 5, undefined, "percentUnclear"],
  ["share", "change", "percents", 5, undefined, "percentUnclear"],
  ["count", "value", "percents", 1, 1, undefined],
] as const)("a %s as %s, where shares are told in %s: %d is %d", (kind, use, habit, raw, value, problem) => {
  const { number, problem: found } = readProgrammeNumber(cell, raw, { kind, use, habit });
  expect([number.value.measured ? number.value.value : undefined, found]).toEqual([value, problem]);
});

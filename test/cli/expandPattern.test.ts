import { mkdirSync, writeFileSync } from "node:fs";
import { expandPattern, isPattern } from "../../src/cli/expandPattern";
import { temporaryFolder } from "./commandRun";

const at = temporaryFolder();

beforeAll(() => {
  mkdirSync(at("a", "b"), { recursive: true });
  for (const name of [
    "x1.csv",
    "x2.csv",
    "y.xlsx",
    ".hidden.csv",
    "~$y.xlsx",
    "a/x3.csv",
    "a/b/x4.csv",
    "نص.csv",
    "p+q.csv",
  ])
    writeFileSync(at(name), "");
});

test.each([
  ["*.csv", ["p+q.csv", "x1.csv", "x2.csv", "نص.csv"]],
  ["x?.csv", ["x1.csv", "x2.csv"]],
  ["x[13].csv", ["x1.csv"]],
  ["*.xlsx", ["y.xlsx"]],
  ["a/*.csv", ["a/x3.csv"]],
  ["*/x3.csv", ["a/x3.csv"]],
  ["**/*.csv", ["a/b/x4.csv", "a/x3.csv", "p+q.csv", "x1.csv", "x2.csv", "نص.csv"]],
  ["p+?.csv", ["p+q.csv"]],
  ["*.ods", []],
])("%s", async (pattern, expected) => {
  expect(await expandPattern(at(pattern))).toEqual(expected.map((name) => at(name)));
});

test("a name without wildcards is no pattern", () => {
  expect(isPattern("a/b.xlsx")).toBe(false);
  expect(isPattern("a/*.xlsx")).toBe(true);
});

import { gzipSync } from "node:zlib";
import { builtPane, type BuiltPane } from "./builtPane";

/**
 * Bytes, gzipped. Everything the page loads before the first check may be 220 KB, 30 KB of which are functions.js (which
 * has a test of its own); the pane weighs less and keeps to what it weighs. This may only go down.
 */
const limit = 143_500;

let built: BuiltPane;
beforeAll(async () => {
  built = await builtPane();
}, 120_000);

test("the pane is small before the first check", () => {
  const sizes = Object.values(built.first).map((file) => gzipSync(file, { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
});

const measuring = (sources: readonly string[] = []) =>
  sources.filter((source) => /^\.\/src\/(core|report)\//.test(source));

test("what measures stays in the checker: of the core and the reports the pane has only how figures are written, and how what is kept is read", () => {
  expect(measuring(built.sources)).toEqual([
    "./src/core/mapping/columnMapping.ts",
    "./src/core/mapping/headerMapping.ts",
    "./src/core/mapping/readMapping.ts",
    "./src/core/round/readSeals.ts",
    "./src/core/round/seal.ts",
    "./src/core/rows/address.ts",
  ]);
  const figures = ["roundHalfUp", "clearBinaryNoise"].map((name) => `./src/core/scoring/${name}.ts`);
  const ofTabs = ["repair", "statistics", "scores", "more"].map((tab) => [tab, measuring(built.later[tab])]);
  expect(Object.fromEntries(ofTabs)).toEqual({
    repair: [],
    statistics: [...figures.sort(), "./src/report/shares.ts"],
    scores: [],
    more: [],
  });
});

test("no code is made of text, and no address but the page's own and Excel's is in it", () => {
  const code = Object.values(built.first).join("\n");
  expect(code).not.toMatch(/\beval\(|new Function\(/);
  const addresses = [...code.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
  const named = ["reactjs.org", "www.w3.org", "react.fluentui.dev", "aka.ms"];
  expect(addresses.filter((address) => !named.some((name) => address.endsWith(name)))).toEqual([]);
});

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");

/** Everything below is allowed: the tree that the mistakes are planted in. */
const soundTree: Record<string, string> = {
  "core/index.ts": 'export * from "./assess";',
  "core/assess.ts": 'export { score } from "./scoring/score"; export { check } from "./rules/check";',
  "core/scoring/score.ts": 'export { level } from "../frameworks/level"; export type { Row } from "../rows/row";',
  "core/frameworks/level.ts": 'import { array } from "valibot"; export const level = array;',
  "core/rules/check.ts": 'export { read as check } from "../rows/row";',
  "core/rows/row.ts": 'export { fold as read } from "../text/fold"; export interface Row { name: string }',
  "core/text/fold.ts": "export const fold = String;",
  "core/statistics/share.ts": "export const share = Number;",
  "messages/english.ts": 'import type { Row } from "../core"; export const english = (row: Row) => row.name;',
  "report/page.ts": 'export { english } from "../messages/english";',
  "host/sheet.ts": 'export type { Row } from "../core";',
  "host/xlsx/open.ts":
    'import { SaxesParser } from "saxes"; export type { Row } from "../sheet"; export { SaxesParser };',
  "host/office/grid.ts": 'export type { Row } from "../sheet"; export const grid = 1;',
  "functions/functions.ts": 'export { score } from "../core"; export { english } from "../messages/english";',
  "taskpane/taskpane.tsx": 'export { grid } from "../host/office/grid"; export { pane } from "./pane";',
  "taskpane/pane.ts": 'export { page as pane } from "../report/page";',
  "cli/main.ts":
    'import "node:fs"; import "commander"; import "../host/xlsx/open"; export { page } from "../report/page";',
  "workbench/grid.ts": 'export { SaxesParser } from "../host/xlsx/open";',
};

/** One forbidden import each: the file, what it imports, the rule that must say no. */
const mistakes: [file: string, line: string, rule: string][] = [
  ["core/text/a.ts", 'import "../rows/row";', "core/text imports"],
  ["core/statistics/a.ts", 'import type { Row } from "../rows/row"; export type A = Row;', "core/statistics imports"],
  ["core/catalogue/a.ts", 'import "../rows/row";', "core/catalogue imports"],
  ["core/frameworks/a.ts", 'import "../scoring/score";', "core/frameworks imports"],
  ["core/rows/a.ts", 'import "../rules/check";', "core/rows imports"],
  ["core/rules/a.ts", 'import "../scoring/score";', "core/rules imports"],
  ["core/repairs/a.ts", 'import "../statistics/share";', "core/repairs imports"],
  ["core/reconcile/a.ts", 'import "../rules/check";', "core/reconcile imports"],
  ["core/reconcile/b.ts", 'import "../scoring/score";', "core/reconcile imports"],
  ["core/scoring/a.ts", 'import "../rules/check";', "core/scoring imports"],
  ["core/scoring/b.ts", 'import { read } from "../rows/row"; export const b = read;', "core/scoring types"],
  ["core/mapping/a.ts", 'import "../rules/check";', "core/mapping imports"],
  ["core/text/b.ts", 'import "valibot";', "core/text packages"],
  ["core/rules/b.ts", 'import "exceljs";', "core/rules packages"],
  ["core/rows/b.ts", 'import "node:fs";', "only the command line knows Node"],
  ["core/rows/c.ts", 'import "../index";', "the door is for others"],
  ["core/rows/d.ts", 'import "../../messages/english";', "core/rows imports"],
  ["core/assessAll.ts", 'import "../messages/english";', "core imports"],
  ["messages/a.ts", 'import { score } from "../core"; export const a = score;', "messages types"],
  ["messages/b.ts", 'import type { Row } from "../core/rows/row"; export type B = Row;', "core has one door"],
  ["messages/c.ts", 'import "../report/page";', "messages imports"],
  ["report/a.ts", 'import "../functions/functions";', "report imports"],
  ["report/b.ts", 'import "../host/xlsx/open";', "report imports"],
  ["report/c.ts", 'import "exceljs";', "report packages"],
  ["host/office/a.ts", 'import "../xlsx/open";', "host/office imports"],
  ["host/xlsx/a.ts", 'import "../office/grid";', "host/xlsx imports"],
  ["host/xlsx/b.ts", 'import "../../core";', "host/xlsx imports"],
  ["host/xlsx/d.ts", 'import { page } from "../../report/page"; export const d = page;', "host/xlsx types"],
  ["host/xlsx/c.ts", 'import "node:fs";', "only the command line knows Node"],
  ["functions/a.ts", 'import "../host/xlsx/open";', "functions imports"],
  ["functions/b.ts", 'import "../core/text/fold";', "core has one door"],
  ["taskpane/a.ts", 'import "../host/office/grid";', "only the mount files name Excel"],
  ["taskpane/b.ts", 'import "../host/xlsx/open";', "taskpane imports"],
  ["taskpane/c.ts", 'import "../workbench/grid";', "nothing imports the workbench"],
  ["commands/a.ts", 'import "../taskpane/pane";', "commands imports"],
  ["cli/a.ts", 'import "../taskpane/pane";', "cli imports"],
  ["cli/b.ts", 'import "valibot";', "cli packages"],
  ["workbench/a.ts", 'import "../taskpane/pane";', "workbench imports"],
  ["report/d.ts", 'import "./e";', "no cycles"],
  ["report/e.ts", 'import "./d";', "no file without a reader"],
  ["cli/c.ts", 'import "./nowhere";', "every import is found"],
  ["report/f.ts", "export const unused = 1;", "no file without a reader"],
];

interface Violation {
  from: string;
  rule: { name: string };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jahiz-boundaries-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function plant(tree: Iterable<readonly [file: string, text: string]>): void {
  for (const [file, text] of tree) {
    mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
    writeFileSync(join(folder, "src", file), text);
  }
}

/** The violations of the planted tree, as "file: rule". */
function violations(): string[] {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const options = ["--config", join(root, ".dependency-cruiser.mjs"), "--output-type", "json", "src"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...options], { cwd: folder, encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ from, rule }) => `${from.replace("src/", "")}: ${rule.name}`);
}

test("a sound tree breaks no rule, but for the files that nothing reads", () => {
  plant(Object.entries(soundTree));
  expect(violations()).toEqual([
    "core/statistics/share.ts: no file without a reader",
    "workbench/grid.ts: no file without a reader",
  ]);
});

test("each forbidden import is named by its rule", () => {
  plant([...Object.entries(soundTree), ...mistakes.map(([file, line]) => [file, line] as const)]);
  const found = violations();
  const missed = mistakes.map(([file, , rule]) => `${file}: ${rule}`).filter((mistake) => !found.includes(mistake));
  expect(missed).toEqual([]);
});

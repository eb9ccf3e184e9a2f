import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeCache, compiledProgram } from "../../../src/cli/compiled/compiledProgram";
import { runProgram } from "../../../src/cli/compiled/runProgram";

let folder: string;
let program: string;

/** A program that writes down what it says. */
const saying = (expression: string): string =>
  `require("node:fs").appendFileSync(__dirname + "/said", JSON.stringify(${expression}) + ",")`;
const said = (): unknown => JSON.parse(`[${readFileSync(join(folder, "said"), "utf8")}0]`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jahiz-compiled-"));
  program = join(folder, "program.js");
});
afterEach(() => rmSync(folder, { recursive: true }));

const keep = (script = compiledProgram(program)): void => writeFileSync(codeCache(program), script.createCachedData());

test("a program runs as Node runs a script: with its folder, its file, and what stands beside it", () => {
  writeFileSync(join(folder, "beside.js"), "module.exports = 'beside';");
  writeFileSync(program, saying("[__dirname, __filename, require('./beside.js')]"));
  runProgram(program);
  expect(said()).toEqual([[folder, program, "beside"], 0]);
});

test("what was compiled of a run is taken the next time, and the program does the same", () => {
  writeFileSync(program, `function twice(n) { return 2 * n; } ${saying("twice(21)")}`);
  keep(runProgram(program));
  expect(compiledProgram(program).cachedDataRejected).toBe(false);
  runProgram(program);
  expect(said()).toEqual([42, 42, 0]);
});

test("a program built anew is compiled anew, even where it is just as long", () => {
  writeFileSync(program, saying("1"));
  keep(runProgram(program));
  writeFileSync(program, saying("2"));
  const later = Date.now() / 1000 + 60;
  utimesSync(program, later, later);
  runProgram(program);
  expect(said()).toEqual([1, 2, 0]);
});

test("a damaged cache is left alone", () => {
  writeFileSync(program, saying("3"));
  writeFileSync(codeCache(program), "nothing that was compiled");
  expect(runProgram(program).cachedDataRejected).toBe(true);
  expect(said()).toEqual([3, 0]);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledProgram, keepCompiled } from "../../../src/cli/compiled/compiledProgram";
import { setFlagsFromString } from "node:v8";
import { expectFewFiles, expectManyFiles, runProgram } from "../../../src/cli/compiled/runProgram";

jest.mock("node:v8", () => ({ ...jest.requireActual<object>("node:v8"), setFlagsFromString: jest.fn() }));

let folder: string;
let program: string;

/** A program that writes down what it says. */
const saying = (expression: string): string =>
  `require("node:fs").appendFileSync(__dirname + "/said", JSON.stringify(${expression}) + ",")`;
const said = (): unknown => JSON.parse(`[${readFileSync(join(folder, "said"), "utf8")}0]`);

beforeEach(() => {
  jest.clearAllMocks();
  folder = mkdtempSync(join(tmpdir(), "jahiz-compiled-"));
  program = join(folder, "program.js");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a program runs as Node runs a script: with its folder, its file, and what stands beside it", () => {
  writeFileSync(join(folder, "beside.js"), "module.exports = 'beside';");
  writeFileSync(program, saying("[__dirname, __filename, require('./beside.js')]"));
  runProgram(program);
  expect(said()).toEqual([[folder, program, "beside"], 0]);
});

test("what was compiled of a run is taken the next time, and the program does the same", () => {
  writeFileSync(program, `function twice(n) { return 2 * n; } ${saying("twice(21)")}`);
  keepCompiled(program, runProgram(program));
  expect(compiledProgram(program).cachedDataRejected).toBe(false);
  runProgram(program);
  expect(said()).toEqual([42, 42, 0]);
});

test("a program built anew is compiled anew, even where it is just as long", () => {
  writeFileSync(program, saying("1"));
  keepCompiled(program, runProgram(program));
  writeFileSync(program, saying("2"));
  runProgram(program);
  expect(said()).toEqual([1, 2, 0]);
});

test.each([
  ["changed in the middle", (kept: Buffer) => kept.fill(90, kept.length / 2, kept.length / 2 + 9)],
  ["cut off", (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ["emptied", () => ""],
])("what was kept is left alone where it was %s", (how, damaged) => {
  writeFileSync(program, saying(JSON.stringify(how)));
  keepCompiled(program, runProgram(program));
  const cache = `${program}.cache`;
  writeFileSync(cache, damaged(readFileSync(cache)));
  expect(runProgram(program).cachedDataRejected).toBeUndefined();
  expect(said()).toEqual([how, how, 0]);
});

describe("in another Node", () => {
  const { versions } = process;
  const runAs = (other: Partial<NodeJS.ProcessVersions>) =>
    Object.defineProperty(process, "versions", { value: { ...versions, ...other } });
  afterEach(() => void Object.defineProperty(process, "versions", { value: versions }));

  test("what this one kept is left alone, though V8 calls itself the same", () => {
    writeFileSync(program, saying("1"));
    keepCompiled(program, runProgram(program));
    runAs({ node: "20.15.1" });
    expect(runProgram(program).cachedDataRejected).toBeUndefined();
  });

  const asked = () => jest.mocked(setFlagsFromString).mock.calls.flat();

  test("the V8 that was measured is told how to divide its work, and takes it back for few files", () => {
    runAs({ v8: "11.3.244.8-node.38" });
    expectManyFiles();
    expect(asked()).toEqual(["--interrupt-budget=1500000", "--no-parallel-scavenge", "--no-concurrent-recompilation"]);
    jest.clearAllMocks();
    expectFewFiles();
    expect(asked()).toEqual(["--interrupt-budget=400000", "--parallel-scavenge", "--concurrent-recompilation"]);
  });

  test.each(["12.4.254.21-node.33", "13.6.233.17-node.37"])("V8 %s is asked for no option that it may lack", (v8) => {
    runAs({ v8 });
    expectManyFiles();
    expectFewFiles();
    expect(asked()).toEqual([]);
  });
});

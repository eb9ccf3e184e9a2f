import Module from "node:module";
import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { compiledProgram } from "./compiledProgram";

type ModuleFunction = (
  exports: unknown,
  require: Module["require"],
  module: Module,
  file: string,
  folder: string,
) => void;

/**
 * How V8 divides its work, as measured on two cores (`test/bench/collect.ts`, `test/bench/check.ts`). Where our own threads
 * keep the cores busy, others that compile or collect garbage only hold them up: half the time of a round went into that.
 * The interrupt budget is how long a function runs before it is compiled for speed, in bytes of bytecode; V8's own is 67,584
 * in Node 20.
 */
const forManyFiles = ["--interrupt-budget=1500000", "--no-parallel-scavenge", "--no-concurrent-recompilation"];
const forFewFiles = ["--interrupt-budget=400000", "--parallel-scavenge", "--concurrent-recompilation"];

/** Later releases of V8 lack some of these options, and write an error about it for everybody to read. */
const measuredIn = "11.3.";

/** Holds for all threads, and belongs to what the kept code is checked against: to be called before any of them loads a program. */
export function expectManyFiles(): void {
  setOptions(forManyFiles);
}

/** To be called once the program is loaded, where this thread will be the only one. */
export function expectFewFiles(): void {
  setOptions(forFewFiles);
}

function setOptions(options: readonly string[]): void {
  if (!isMainThread || !process.versions.v8.startsWith(measuredIn)) return;
  for (const option of options) setFlagsFromString(option);
}

/** Runs a program as Node runs a script, and gives what it was compiled to. */
export function runProgram(program: string): Script {
  const script = compiledProgram(program);
  const module = new Module(program);
  module.filename = program;
  const run = script.runInThisContext() as ModuleFunction;
  run(module.exports, (id) => module.require(id) as unknown, module, program, dirname(program));
  return script;
}

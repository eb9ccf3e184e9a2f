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
 * How long V8 runs a function before it compiles it for speed, in bytes of bytecode; V8's own is 67,584 in Node 20. On two
 * cores half the time of a round went into compiling, on threads that the files then waited for (`test/bench/check.ts`).
 * Later releases of V8 have no such option, and write an error about it for everybody to read.
 */
const interruptBudget = 400_000;
const measuredIn = "11.3.";

/** Holds for all threads, and belongs to what the kept code is checked against: to be called before any other runs a program. */
export function compileLater(): void {
  if (isMainThread && process.versions.v8.startsWith(measuredIn))
    setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
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

import Module from "node:module";
import { dirname } from "node:path";
import type { Script } from "node:vm";
import { compiledProgram } from "./compiledProgram";

type ModuleFunction = (
  exports: unknown,
  require: Module["require"],
  module: Module,
  file: string,
  folder: string,
) => void;

/** Runs a program as Node runs a script, and gives what it was compiled to. */
export function runProgram(program: string): Script {
  const script = compiledProgram(program);
  const module = new Module(program);
  module.filename = program;
  const run = script.runInThisContext() as ModuleFunction;
  run(module.exports, (id) => module.require(id) as unknown, module, program, dirname(program));
  return script;
}

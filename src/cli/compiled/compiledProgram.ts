import { readFileSync, statSync } from "node:fs";
import { wrap } from "node:module";
import { basename } from "node:path";
import { Script } from "node:vm";

/** Beside a program: what V8 compiled of it in a run before (its "code cache"). */
export function codeCache(program: string): string {
  return `${program}.cache`;
}

/**
 * A program as a module's function, compiled with its code cache where that is no older than the program. V8 itself
 * refuses a cache of another Node or with other options, and compiles anew.
 */
export function compiledProgram(program: string): Script {
  const cachedData = isFresh(program) ? readFileSync(codeCache(program)) : undefined;
  return new Script(wrap(readFileSync(program, "utf8")), { filename: basename(program), cachedData });
}

function isFresh(program: string): boolean {
  const cache = statSync(codeCache(program), { throwIfNoEntry: false });
  return cache !== undefined && cache.mtimeMs >= statSync(program).mtimeMs;
}

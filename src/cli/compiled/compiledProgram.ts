import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { wrap } from "node:module";
import { basename } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/**
 * A program of ASCII alone as a module's function, compiled with what `keepCompiled` kept. What another Node kept, or one
 * with other options, is left alone, and compiled anew.
 */
export function compiledProgram(program: string): Script {
  const source = readFileSync(program);
  return new Script(wrap(source.toString("latin1")), {
    filename: basename(program),
    cachedData: keptOf(program, source),
  });
}

/** Keeps what V8 compiled of a program while it ran (its "code cache") beside it. */
export function keepCompiled(program: string, script: Script): void {
  const data = script.createCachedData();
  const check = Buffer.alloc(checkSize);
  check.writeUInt32LE(checkOf(data, readFileSync(program)));
  writeFileSync(codeCache(program), Buffer.concat([data, check]));
}

function codeCache(program: string): string {
  return `${program}.cache`;
}

const checkSize = 4;

/**
 * A checksum of what was kept, of its program and of this Node. V8 itself would run a damaged cache, or another program's of
 * the same length, or that of another release of Node which calls its V8 the same (20.20's breaks in 20.15).
 */
function checkOf(data: Uint8Array, source: Uint8Array): number {
  return crc32(JSON.stringify([process.versions, process.arch]), crc32(source, crc32(data)));
}

function keptOf(program: string, source: Uint8Array): Uint8Array | undefined {
  if (!existsSync(codeCache(program))) return undefined;
  const kept = readFileSync(codeCache(program));
  if (kept.length < checkSize) return undefined;
  const data = kept.subarray(0, -checkSize);
  return kept.readUInt32LE(data.length) === checkOf(data, source) ? data : undefined;
}

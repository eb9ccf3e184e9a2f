import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Figures {
  readonly seconds: number;
  readonly megabytes: number;
}

/** One run of a Node program: its whole time, start-up included, and its peak memory. */
export function runProgram(script: string, args: readonly string[]): Figures {
  const probe = join(__dirname, "peakMemory.js");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", probe, script, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = /peak memory (\d+)/.exec(stderr)?.[1];
  if (peak === undefined || (status ?? 9) > 2) throw new Error(`${script} ended with ${status}: ${stderr.slice(-500)}`);
  return { seconds, megabytes: Number(peak) / 1024 };
}

/** Medians of the programs, run in turn after one run each that does not count. */
export function compare(programs: Record<string, () => Figures>, runs: number): Record<string, Figures> {
  const all = Object.fromEntries(Object.keys(programs).map((name) => [name, [] as Figures[]]));
  for (let at = runs > 1 ? -1 : 0; at < runs; at++) {
    for (const [name, once] of Object.entries(programs)) {
      const figures = once();
      if (at >= 0) all[name]!.push(figures);
    }
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  return Object.fromEntries(
    Object.entries(all).map(([name, list]) => [
      name,
      { seconds: middle(list.map((each) => each.seconds)), megabytes: middle(list.map((each) => each.megabytes)) },
    ]),
  );
}

/** Until the compiler has seen enough of a job to have settled. */
const warmUps = 6;

/** Runs each job in turn, several times, after a warm-up; gives the median of each in milliseconds. */
export function medians(jobs: Record<string, () => unknown>, runs = 11): Record<string, number> {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, [] as number[]]));
  for (let run = -warmUps; run < runs; run++) {
    for (const [name, job] of Object.entries(jobs)) {
      global.gc?.();
      const start = performance.now();
      job();
      if (run >= 0) times[name]!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]!]),
  );
}

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

import { wrap } from "comlink";
import type { Checker } from "./checker";
import { sendMarksAsNumbers } from "./marksTransfer";

/**
 * A checker in a worker of its own. A worker that cannot be started, or breaks down, rejects what is asked of it then and
 * later with an `Error`: nothing waits for ever.
 */
export function startChecker(): Checker {
  sendMarksAsNumbers();
  const worker = new Worker("checker.js");
  const waiting = new Set<(reason: Error) => void>();
  let broken: Error | undefined;
  const breakDown = (message: string): void => {
    broken = new Error(message);
    for (const reject of waiting) reject(broken);
    waiting.clear();
  };
  worker.addEventListener("error", ({ message }) => breakDown(message || "checker.js could not be loaded."));
  worker.addEventListener("messageerror", () => breakDown("An answer of checker.js could not be read."));
  const remote = wrap<Checker>(worker) as unknown as Record<keyof Checker, (...given: unknown[]) => Promise<unknown>>;
  const ask = (method: keyof Checker, given: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.add(reject);
      remote[method](...given)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  const names = Object.keys(methods) as (keyof Checker)[];
  const asking = names.map((method) => [method, (...given: unknown[]) => ask(method, given)]);
  return Object.fromEntries(asking) as Checker;
}

/** Every method of a checker: one that is left out here does not compile. */
const methods: Readonly<Record<keyof Checker, true>> = {
  begin: true,
  receive: true,
  check: true,
  edit: true,
  findings: true,
  findingsAt: true,
  marks: true,
  notes: true,
  proposals: true,
  plan: true,
  takeBack: true,
  describeFindings: true,
  describeStatistics: true,
  scoresInPlace: true,
  readPublished: true,
  seal: true,
};

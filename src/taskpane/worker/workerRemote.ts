import { wrap } from "comlink";
import { WorkerFailure } from "./workerFailure";

/** Every method of what runs in the worker: one that is left out does not compile. */
export type Methods<Remote> = Readonly<Record<keyof Remote & string, true>>;

/**
 * What a worker of its own exposes. A worker that cannot be started, or breaks down, rejects what is asked of it then and
 * later with a `WorkerFailure`: nothing waits for ever.
 */
export function workerRemote<Remote>(script: string, methods: Methods<Remote>): Remote {
  const worker = new Worker(script);
  const waiting = new Set<(reason: Error) => void>();
  let broken: Error | undefined;
  const breakDown = (message: string): void => {
    broken = new WorkerFailure(message);
    for (const reject of waiting) reject(broken);
    waiting.clear();
  };
  worker.addEventListener("error", ({ message }) => breakDown(message || `${script} could not be loaded.`));
  worker.addEventListener("messageerror", () => breakDown(`An answer of ${script} could not be read.`));
  const remote = wrap(worker) as unknown as Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;
  const ask = (method: string, given: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.add(reject);
      remote[method]!(...given)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  const asking = Object.keys(methods).map((method) => [method, (...given: unknown[]) => ask(method, given)]);
  return Object.fromEntries(asking) as Remote;
}

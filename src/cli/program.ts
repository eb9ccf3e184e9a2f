/** The command line itself, dist/jahiz.program.js; it runs again in each of its threads. */
import { isMainThread } from "node:worker_threads";
import { printTrouble, run } from "./run";
import { answerAsThread } from "./threads/fileThread";

if (isMainThread) start().catch(failed);
else void answerAsThread();

async function start(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: nothing more is said to it, but the files are still written.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`${printTrouble(error, process.argv.slice(2))}\n`);
    process.exit(2);
  });
  // Where even that cannot be said, the exit code says it.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exit(2);
  });
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    watched: process.stderr.isTTY,
  };
  process.exitCode = await run(process.argv.slice(2), terminal, { script: process.argv[1] ?? "" });
}

/** A mistake of ours: Node's own exit code, 1, would say that the file has errors. */
function failed(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}

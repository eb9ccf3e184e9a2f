import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { checkJob } from "../../src/cli/checkFile";
import type { CheckRequest } from "../../src/cli/checkRequest";
import { workInThread } from "../../src/cli/threads/fileThread";
import { startAhead, takeAhead } from "../../src/cli/threads/threadAhead";
import { temporaryFolder } from "./commandRun";

jest.mock("node:os", () => ({ ...jest.requireActual<object>("node:os"), availableParallelism: jest.fn(() => 2) }));

/** Where the thread lies until it is taken. */
const place = Symbol.for("jahiz.threadAhead");

const at = temporaryFolder();
const request: CheckRequest = {
  language: "en",
  policy: "published",
  isServiceInstitution: true,
  wanted: { text: true, json: false, html: false, workbook: false },
};

function script(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

function waiting(): string {
  return script("waits.cjs", 'require("node:worker_threads").parentPort.once("message", () => undefined);');
}

function sized(name: string, bytes: number): string {
  return script(name, "x".repeat(bytes));
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => worker.once("exit", () => resolve()));
}

/** Whether these words start a thread. The thread is ended. */
async function starts(...words: string[]): Promise<boolean> {
  startAhead(waiting(), words);
  const worker = takeAhead();
  await worker?.terminate();
  return worker !== undefined;
}

test("a thread is started ahead for a folder, or for files that are worth one", async () => {
  mkdirSync(at("submissions"));
  const [large, other, small] = [sized("a.xlsx", 300_000), sized("b.xlsx", 300_000), sized("c.csv", 10)];
  expect(await starts("check", at("submissions"))).toBe(true);
  expect(await starts("collect", large, other, "--out", at("round.xlsx"))).toBe(true);
  expect(await starts("check", large, small)).toBe(false);
  expect(await starts("check", large)).toBe(false);
  expect(await starts("check", "--json", at("nowhere.xlsx"), "a\0b")).toBe(false);
  expect(await starts("report", large, other)).toBe(false);
  expect(await starts()).toBe(false);
  jest.mocked(availableParallelism).mockReturnValueOnce(1);
  expect(await starts("check", large, other)).toBe(false);
});

test("a thread that was started ahead does the work, once", async () => {
  const answers = `require("node:worker_threads").parentPort.once("message", ({ job, queue }) => {
    const { parentPort } = require("node:worker_threads");
    parentPort.postMessage({ index: 0, outcome: { text: job + " " + queue.files[0].path } });
    parentPort.postMessage("no more");
  });`;
  startAhead(script("answers.cjs", answers), ["check", at()]);
  const outcomes: (string | undefined)[] = [];
  const work = (program: string) => {
    const queue = { files: [{ path: "a.csv", bytes: 1 }], taken: new Int32Array(new SharedArrayBuffer(4)) };
    return workInThread({ script: program }, queue, checkJob, request, (_, { text }) => outcomes.push(text));
  };
  await work(at("nowhere.cjs"));
  expect(outcomes).toEqual(["check a.csv"]);
  expect(takeAhead()).toBeUndefined();
});

test("one that died before it was needed is not waited for", async () => {
  startAhead(script("dies.cjs", "throw new Error('no start');"), ["check", at()]);
  await ended((globalThis as { [place]?: Worker })[place]!);
  expect(takeAhead()).toBeUndefined();
});

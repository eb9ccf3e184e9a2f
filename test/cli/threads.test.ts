import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { checkJob } from "../../src/cli/checkFile";
import type { CheckRequest } from "../../src/cli/checkRequest";
import { inputFiles } from "../../src/cli/inputFiles";
import { workInThread, type ThreadProgram } from "../../src/cli/threads/fileThread";
import { threadsFor } from "../../src/cli/threads/overFiles";
import { scannedMuscat } from "../fixtures/inventories";
import { cliMessages } from "../../src/messages/cliMessages";
import { command, csv, temporaryFolder, type CommandResult } from "./commandRun";

const at = temporaryFolder();
const program = { script: path.join(__dirname, "../../src/cli/program.ts"), nodeOptions: ["--require", "tsx/cjs"] };

test("one thread for small work, never more threads than files", () => {
  expect(threadsFor([{ path: "a", bytes: 1000 }])).toBe(1);
  expect(threadsFor([{ path: "a", bytes: 10_000_000 }])).toBe(1);
  expect(threadsFor([{ path: "a", problem: "notFound" }])).toBe(1);
  const many = Array.from({ length: 60 }, (_, index) => ({ path: `${index}`, bytes: 50_000 }));
  expect(threadsFor(many)).toBeGreaterThanOrEqual(1);
  expect(threadsFor(many)).toBeLessThanOrEqual(8);
});

/** A busy machine is told how far the work has come; all else must be the same. */
function withoutProgress({ err, ...rest }: CommandResult): CommandResult {
  const { progress } = cliMessages("ar");
  const lines = new Set(Array.from({ length: 41 }, (_, done) => progress(done + 1, 41)));
  const kept = err.split("\n").filter((line) => !lines.has(line));
  return { ...rest, err: kept.join("\n") };
}

test("several threads answer as one does, in the files' order", async () => {
  const rows = scannedMuscat("reading");
  for (let index = 0; index < 40; index++)
    writeFileSync(at(`f${index + 10}.csv`), csv([rows[0]!, ...rows.slice(1 + index)]));
  writeFileSync(at("f99.xlsx"), "broken");
  const files = await inputFiles([at()]);
  expect(threadsFor(files)).toBe(Math.min(availableParallelism(), 8));
  const args = ["check", at(), "--json"];
  const [one, several] = [await command(args), await command(args, program)];
  expect(withoutProgress(several)).toEqual(withoutProgress(one));
  expect(JSON.parse(one.out).files).toHaveLength(41);
}, 60_000);

describe("a thread", () => {
  const request: CheckRequest = {
    language: "en",
    policy: "published",
    isServiceInstitution: true,
    wanted: { text: true, json: false, html: false, workbook: false },
  };
  const files = [
    { path: "a.csv", bytes: 1 },
    { path: "b.csv", bytes: 1 },
  ];

  async function outcomesIn(thread: ThreadProgram) {
    const outcomes: [number, string][] = [];
    const queue = { files, taken: new Int32Array(new SharedArrayBuffer(4)) };
    await workInThread(thread, queue, checkJob, request, (index, { verdict, text }) =>
      outcomes.push([index, `${verdict}: ${text}`]),
    );
    return outcomes;
  }

  async function outcomesOfDying(script: string) {
    writeFileSync(at("dies.cjs"), script);
    return outcomesIn({ script: at("dies.cjs") });
  }

  test("takes files until none is left, and answers for each", async () => {
    const outcomes = await outcomesIn(program);
    expect(outcomes.map(([index]) => index)).toEqual([0, 1]);
    expect(outcomes[1]?.[1]).toMatch(/^unreadable: b\.csv/);
  });

  test("that dies before its first file leaves the files to the others", async () => {
    expect(await outcomesOfDying("throw new Error('no start')")).toEqual([]);
  });

  test("that dies of a file fails that file, with the reason", async () => {
    const script = `const { parentPort } = require("node:worker_threads");
      parentPort.once("message", ({ at }) => { at[0] = 1; throw new Error("no room"); });`;
    const [outcome, ...others] = await outcomesOfDying(script);
    expect(others).toEqual([]);
    expect(outcome?.[0]).toBe(1);
    expect(outcome?.[1]).toMatch(/^unreadable: b\.csv[^]*no room/);
  });
});

import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { goodService, header } from "../fixtures/inventories";
import { csv, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const program = path.resolve("dist/jahiz.js");

/** Runs the built program with pipes that nobody reads, as `| head` leaves them. */
function runUnread(args: readonly string[], unread: readonly ("stdout" | "stderr")[]): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...args], { cwd: at() });
  for (const name of unread) child[name].destroy();
  return new Promise((resolve) => child.on("close", resolve));
}

beforeAll(() => {
  const flawed = goodService("طلب ترخيص").map((cell, column) => (column === 1 ? "زرقاء" : cell));
  writeFileSync(at("in.csv"), csv([header, goodService("طلب وثيقة"), flawed]));
});

test.each([
  { unread: ["stdout"] as const, named: "results" },
  { unread: ["stdout", "stderr"] as const, named: "both" },
])("files are written, and the exit code is true, where nobody reads on: $unread", async ({ unread, named }) => {
  expect(await runUnread(["check", "in.csv", "--html", `${named}.html`, "--out", `${named}.xlsx`], unread)).toBe(1);
  const exported = ["export", "in.csv", "--cpsv", `${named}.jsonld`, "--csv", `${named}.csv`];
  expect(await runUnread(exported, unread)).toBe(0);
  expect(readdirSync(at()).filter((name) => name.startsWith(named))).toHaveLength(7);
});

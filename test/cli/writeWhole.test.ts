import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { writeOutput } from "../../src/cli/outputs";
import { UsageError } from "../../src/cli/usageError";
import { temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const terminal = { out: () => {}, err: () => {}, watched: false };

/** A content of which a part reaches the disk before it is full. */
async function* cutShort() {
  yield "half";
  await Promise.resolve();
  throw Object.assign(new Error("no space"), { code: "ENOSPC" });
}

test("where the disk is full, what stood there stays as it was, and nothing begun is left beside it", async () => {
  writeFileSync(at("round.xlsx"), "the round");
  const before = readdirSync(at("."));
  for (const name of ["round.xlsx", "new.xlsx"]) {
    const writing = writeOutput(at(name), cutShort() as unknown as string, "en", terminal);
    await expect(writing).rejects.toThrow(UsageError);
    await expect(writing).rejects.toThrow("no room");
  }
  expect([readFileSync(at("round.xlsx"), "utf8"), readdirSync(at("."))]).toEqual(["the round", before]);
});

test("a link stays a link, and a file keeps who may read it", async () => {
  writeFileSync(at("real.html"), "old");
  chmodSync(at("real.html"), 0o640);
  symlinkSync("real.html", at("link.html"));
  await writeOutput(at("link.html"), "new", "en", terminal);
  expect(lstatSync(at("link.html")).isSymbolicLink()).toBe(true);
  expect([readFileSync(at("real.html"), "utf8"), statSync(at("real.html")).mode & 0o777]).toEqual(["new", 0o640]);
});

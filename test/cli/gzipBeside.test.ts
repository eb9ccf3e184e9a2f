import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { gzipBeside } from "../../src/cli/gzipBeside";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import type { DescribedRow } from "../../src/report/describedWorkbook";

test("what comes in pieces, far more than may wait, is packed whole and in order", async () => {
  const pieces = Array.from({ length: 40 }, (_, index) => Buffer.alloc(1_000_000, `خدمة ${index} `));
  const packed = await gzipBeside(pieces);
  expect(gunzipSync(packed).equals(Buffer.concat(pieces))).toBe(true);
  expect((await gzipBeside([])).length).toBeGreaterThan(0);
  expect(gunzipSync(await gzipBeside([]))).toHaveLength(0);
});

test("a piece that cannot be made is an error, not a shorter file", async () => {
  function* broken() {
    yield Buffer.from("a");
    throw new Error("no more");
  }
  await expect(gzipBeside(broken())).rejects.toThrow("no more");
});

test("a workbook has the same parts whoever packs it", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index): DescribedRow => ({
    style: "body",
    cells: [`خدمة ${index}`, index, index % 3 === 0 ? null : "=نعم & <لا>"],
  }));
  const columns = [{ width: 30 }, { width: 8, format: "whole" as const }, { width: 5 }];
  const description = { rightToLeft: true, sheets: [{ name: "الخدمات", columns, rows }] };
  const [here, beside] = [await writeWorkbook(description), await writeWorkbook(description, gzipBeside)];
  const hashes = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, createHash("sha256").update(part).digest("hex")]);
  expect(hashes(beside)).toEqual(hashes(here));
  expect(beside.length).toBeLessThan(1.25 * here.length);
});

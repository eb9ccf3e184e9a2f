import { createHash } from "node:crypto";
import { sheetHash, type CellValue, type Grid } from "../../../src/core";

import { goodService, header } from "../../fixtures/inventories";
import { checkedRows } from "./checking";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const grid = (cells: Readonly<Record<number, readonly (CellValue | undefined)[]>>): Grid => ({
  rowNumbers: Object.keys(cells).map(Number),
  rows: Object.values(cells),
});

const cells = { 2: ["اسم", null, 3], 3: [true, { error: "#N/A" }, ""], 10_000: [1], 10_001: ['"'] };

test("the hash is what its description says: it stands in people's workbooks", async () => {
  const first = '2:0 t "اسم"\n2:2 n 3\n3:0 b true\n3:1 e "#N/A"\n10000:0 n 1\n';
  const second = '10001:0 t "\\""\n';
  const expected = sha256(`0:${sha256(first)}1:${sha256(second)}`);
  expect(await sheetHash(grid(cells))).toBe(expected);
});

test.each<[string, Grid, boolean]>([
  ["blank cells and rows more", grid({ ...cells, 1: ["", null], 5: [undefined] }), true],
  ["another value", grid({ ...cells, 2: ["اسم", null, 4] }), false],
  ["the number as text", grid({ ...cells, 2: ["اسم", null, "3"] }), false],
  ["a cell further right", grid({ ...cells, 2: ["اسم", 3] }), false],
  ["a row further down", grid({ 2: cells[2], 4: cells[3], 10_000: cells[10_000], 10_001: cells[10_001] }), false],
  [
    "a cell moved to another block",
    grid({ 2: cells[2], 3: cells[3], 10_000: cells[10_000], 20_001: cells[10_001] }),
    false,
  ],
  ["a hidden mark more", grid({ ...cells, 2: ["اسم\u200f", null, 3] }), false],
])("%s", async (_, other, isSame) => {
  expect((await sheetHash(other)) === (await sheetHash(grid(cells)))).toBe(isSame);
});

test("a seal names the catalogue, the services and the caller's date; an edit and its taking back change it and restore it", async () => {
  const { checker } = await checkedRows([header, goodService("طلب وثيقة زواج")]);
  const seal = await checker.seal("2026-02-03");
  expect(seal).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    catalogue: "oman-service-inventory",
    catalogueVersion: "1.0.0",
    date: "2026-02-03",
    services: 1,
  });
  await checker.edit([{ row: 2, column: 1, value: "معلوماتية" }]);
  expect((await checker.seal("2026-02-03")).hash).not.toBe(seal.hash);
  await checker.edit([{ row: 2, column: 1, value: "تفاعلية" }]);
  expect(await checker.seal("2026-02-03")).toEqual(seal);
});

test("what is asked for while a seal is made waits for it", async () => {
  const { checker } = await checkedRows([header, goodService("طلب وثيقة زواج")]);
  const before = await checker.seal("2026-02-03");
  const [seal] = await Promise.all([
    checker.seal("2026-02-03"),
    checker.edit([{ row: 2, column: 1, value: "معلوماتية" }]),
  ]);
  expect(seal).toEqual(before);
});

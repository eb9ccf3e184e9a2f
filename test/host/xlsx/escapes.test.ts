import { decodeEscapes } from "../../../src/host/xlsx/cells/decodeEscapes";
import { encodeEscapes } from "../../../src/host/xlsx/cells/encodeEscapes";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";

const texts = ["_x0041_", "a_x000d_b", "_x005F_x0041_", "_x41_", "_xylo_", "plain"];

test.each(texts)("%s is read back as it was", (text) => {
  expect(decodeEscapes(encodeEscapes(text))).toBe(text);
});

test("what looks like an escape stays the text that it is, in a short sheet and as a formula's result too", async () => {
  const rows = texts.map((text) => ({
    style: "body" as const,
    cells: [text, { formula: `=A1&""`, result: text }],
  }));
  const columns = [{ width: 9 }, { width: 9 }];
  const bytes = await writeWorkbook({ rightToLeft: false, sheets: [{ name: "s", columns, rows }] });
  expect(readFileBytes(bytes).sheets[0]!.grid.rows).toEqual(texts.map((text) => [text, text]));
});

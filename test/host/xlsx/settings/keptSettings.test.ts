import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../../src/host/xlsx/writeWorkbook";
import { withSettings } from "./withSettings";

const plain = () =>
  writeWorkbook({
    rightToLeft: true,
    sheets: [{ name: "s", columns: [{ width: 9 }], rows: [{ style: "body", cells: [1] }] }],
  });

test("settings that Excel keeps for the add-in, and for no other", async () => {
  const settings = { "jahiz.seals": { id: { hash: '<&"' } } };
  expect(readFileBytes(withSettings(await plain(), settings)).kept).toEqual(settings);
  expect(readFileBytes(withSettings(await plain(), settings, "another")).kept).toEqual({});
  expect(readFileBytes(await plain()).kept).toEqual({});
});

test("nothing of separated values, or of a damaged part: the cells are read without it", async () => {
  expect(readFileBytes(strToU8("a,b\n1,2")).kept).toEqual({});
  const parts = unzipSync(withSettings(await plain(), { a: 1 }));
  const damaged = zipSync({ ...parts, "xl/webextensions/webextension1.xml": strToU8("<we:webextension") });
  const { sheets, kept } = readFileBytes(damaged);
  expect([sheets[0]?.grid.rows, kept]).toEqual([[[1]], {}]);
});

import { strToU8, unzipSync, zipSync } from "fflate";
import { keptSettings } from "../../../../src/host/xlsx/settings/keptSettings";
import { writeWorkbook } from "../../../../src/host/xlsx/writeWorkbook";
import { withSettings } from "./withSettings";

const plain = () =>
  writeWorkbook({
    rightToLeft: true,
    sheets: [{ name: "s", columns: [{ width: 9 }], rows: [{ style: "body", cells: [1] }] }],
  });

test("settings that Excel keeps for the add-in, and for no other", async () => {
  const settings = { "jahiz.seals": { id: { hash: '<&"' } } };
  expect(keptSettings(withSettings(await plain(), settings))).toEqual(settings);
  expect(keptSettings(withSettings(await plain(), settings, "another"))).toEqual({});
  expect(keptSettings(await plain())).toEqual({});
});

test("nothing of what is no workbook, or of a damaged part: the cells are judged without it", async () => {
  expect(keptSettings(strToU8("a,b\n1,2"))).toEqual({});
  expect(keptSettings(strToU8("PK\u0003\u0004"))).toEqual({});
  expect(keptSettings(new Uint8Array())).toEqual({});
  const parts = unzipSync(withSettings(await plain(), { a: 1 }));
  const damaged = zipSync({ ...parts, "xl/webextensions/webextension1.xml": strToU8("<we:webextension") });
  expect(keptSettings(damaged)).toEqual({});
});

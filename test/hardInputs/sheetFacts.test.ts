import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { workbookBytes } from "../host/xlsx/workbookBytes";
import { checkBytes } from "./checkBytes";
import { expectOutcome, type HardInput } from "./hardInput";
import { good, goodWith, inventoryFile, sheetData } from "./inventoryFile";

const emptyRows = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `<row r="${from + index}" s="1" customFormat="1"/>`).join("");
const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
const xfd = '<c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>';

const cases: readonly HardInput[] = [
  {
    item: 32,
    title: "many formatted empty rows",
    bytes: () => inventoryFile([], { data: sheetData(good) + emptyRows(6, 60_000) }),
    verdict: "accepted",
    findings: [],
  },
  {
    item: 33,
    title: "a stray cell in the last corner",
    bytes: () => inventoryFile([], { data: sheetData(good) + far }),
    verdict: "accepted",
    findings: [],
  },
  {
    item: 33,
    title: "a stray cell at the end of the header",
    bytes: () => inventoryFile([], { data: sheetData(good).replace("</row>", xfd) }),
    verdict: "accepted",
    findings: ["unknownColumn note XFD1"],
  },
  {
    item: 34,
    title: "protected sheet",
    bytes: () => inventoryFile(goodWith({ G3: "K" }), { after: '<sheetProtection sheet="1" password="CC1A"/>' }),
    verdict: "repairable",
    findings: ["protectedSheet note sheet", "valueMisread error G3 لا"],
  },
  {
    item: 40,
    title: "whole-column drop-downs",
    bytes: () =>
      inventoryFile(good, {
        after: `<dataValidations>${[..."BCDEFGHIJK"].map((letter) => `<dataValidation type="list" sqref="${letter}1:${letter}1048576"><formula1>"نعم,لا"</formula1></dataValidation>`).join("")}</dataValidations>`,
      }),
    verdict: "accepted",
    findings: [],
  },
  {
    item: 40,
    title: "whole columns merged",
    bytes: () => inventoryFile(good, { after: '<mergeCells><mergeCell ref="A1:L1048576"/></mergeCells>' }),
    verdict: "accepted",
    findings: ["mergedCells warning sheet"],
    says: ["A1:L1048576"],
  },
];

test.each(cases)("$item: $title", (input) => expectOutcome(input).then(() => undefined));

test("34: results stand in a workbook of their own", async () => {
  const { workbook } = await checkBytes(inventoryFile(good, { after: '<sheetProtection sheet="1"/>' }));
  expect(readFileBytes(workbook).sheets.some(({ facts }) => facts.isProtected)).toBe(false);
});

test("35: a very hidden sheet is listed and never chosen; by its name it is checked", async () => {
  const bytes = workbookBytes({
    sheets: [
      { name: "القديمة", state: "veryHidden", data: sheetData(good) },
      { name: "الخدمات", data: sheetData(good.slice(0, 3)) },
      { name: "مسودة", state: "hidden", data: sheetData(good) },
    ],
  });
  const checked = await checkBytes(bytes);
  expect(checked.sheets.map(({ name, services }) => [name, services])).toEqual([["الخدمات", 2]]);
  expect(checked.skipped).toEqual([
    { name: "القديمة", why: "hidden" },
    { name: "مسودة", why: "hidden" },
  ]);
  for (const text of Object.values(checked.text)) expect(text).toMatch(/«القديمة».*«مسودة»/);
  const asked = await checkBytes(bytes, undefined, ["--sheet", "القديمة"]);
  expect(asked.sheets.map(({ name, services }) => [name, services])).toEqual([["القديمة", 4]]);
});

test.each([["1"], ["true"]])("36: a right-to-left sheet stays so, and so are the results (%s)", async (flag) => {
  const bytes = inventoryFile(good, {
    before: `<sheetViews><sheetView rightToLeft="${flag}" workbookViewId="0"/></sheetViews>`,
  });
  expect(readFileBytes(bytes).sheets[0]?.facts.isRightToLeft).toBe(true);
  const { workbook } = await checkBytes(bytes);
  expect(readFileBytes(workbook).sheets.every(({ facts }) => facts.isRightToLeft)).toBe(true);
});

test("40: a sheet and a defined name called __proto__ are names and nothing else", async () => {
  const bytes = workbookBytes({
    sheets: [{ name: "__proto__", data: sheetData(goodWith({ L1: "constructor", L2: "__proto__" })) }],
    workbookProperties: '<definedNames><definedName name="__proto__">__proto__!$A$1</definedName></definedNames>',
    parts: { "xl/__proto__.xml": "" },
  });
  const checked = await checkBytes(bytes);
  expect(checked.sheets.map(({ name, services, verdict }) => [name, services, verdict])).toEqual([
    ["__proto__", 4, "accepted"],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["$A$1"]).toBeUndefined();
});

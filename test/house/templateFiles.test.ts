import { unzipSync } from "fflate";
import { templateFiles, type TemplateFile } from "../../scripts/templateFiles";
import { builtInFrameworks, assessSheets, readProgramme } from "../../src/core";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { settings } from "../fixtures/inventories";
import { descendants, xmlTree } from "./manifest/xmlTree";

let files: readonly TemplateFile[];
beforeAll(async () => {
  files = await templateFiles();
});

const file = (name: string): TemplateFile => {
  const found = files.find((each) => each.name === name);
  if (!found) throw new Error(`No file ${name}`);
  return found;
};
const sheetXml = ({ bytes }: TemplateFile): string =>
  new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);

const sheets = [
  ["inventory.ar.xlsx", "inventory"],
  ["inventory.en.xlsx", "inventory"],
  ["stages.ar.xlsx", "stages"],
  ["stages.en.xlsx", "stages"],
  ["performance.ar.xlsx", "performance"],
  ["performance.en.xlsx", "performance"],
] as const;
const programmes = ["programme.ar.xlsx", "programme.en.xlsx"];

test("one file for each sheet and language, and the blank one", () => {
  const names = [...sheets.map(([name]) => name), ...programmes, "blank.rtl.xlsx"];
  expect(files.map(({ name }) => name).sort()).toEqual(names.sort());
});

test.each(programmes)("%s holds one visible programme sheet with notes, and nothing to find fault with", (name) => {
  const workbook = readFileBytes(file(name).bytes);
  expect(workbook.sheets.map(({ facts }) => facts)).toMatchObject([
    { visibility: "visible", isRightToLeft: name.includes(".ar.") },
  ]);
  expect(Object.keys(unzipSync(file(name).bytes))).toContain("xl/comments1.xml");
  const { sheets: read, findings } = readProgramme(workbook.sheets, builtInFrameworks);
  expect([read.length, findings]).toEqual([1, []]);
});

test.each(sheets)(
  "%s holds one visible sheet and nothing hidden, in its own direction, header frozen and with notes",
  (name, kind) => {
    const workbook = readFileBytes(file(name).bytes);
    expect(workbook.sheets).toHaveLength(1);
    const [sheet] = workbook.sheets;
    expect(sheet?.facts).toMatchObject({ visibility: "visible", isRightToLeft: name.includes(".ar.") });
    expect(descendants(xmlTree(sheetXml(file(name))), "pane")[0]?.attributes).toMatchObject({
      state: "frozen",
      ySplit: "1",
    });
    expect(Object.keys(unzipSync(file(name).bytes))).toContain("xl/comments1.xml");
    const [assessment] = assessSheets(workbook.sheets, settings);
    expect(assessment?.kind === "scorecard" ? assessment.scorecard.kind : assessment?.kind).toBe(kind);
  },
);

test.each(["inventory.ar.xlsx", "inventory.en.xlsx"])("%s has drop-downs whose lists stand in their rules", (name) => {
  const rules = descendants(xmlTree(sheetXml(file(name))), "dataValidation");
  const lists = rules.filter(({ attributes }) => attributes["type"] === "list");
  expect(lists.length).toBeGreaterThan(9);
  for (const { children } of lists) {
    const list = children.find((child) => child.name === "formula1")?.text ?? "";
    expect(list).toMatch(/^".+"$/);
    // Excel's limit, the quotes aside.
    expect(list.length - 2).toBeLessThanOrEqual(255);
  }
});

test("the blank sheet runs from right to left and holds nothing", () => {
  const [sheet] = readFileBytes(file("blank.rtl.xlsx").bytes).sheets;
  expect(sheet?.facts.isRightToLeft).toBe(true);
  expect(sheet?.grid.rows).toEqual([]);
});

test("the same bytes each time", async () => {
  for (const [index, { bytes }] of (await templateFiles()).entries())
    expect(Buffer.compare(bytes, files[index]!.bytes)).toBe(0);
});

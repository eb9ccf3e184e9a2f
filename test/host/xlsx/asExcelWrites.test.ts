import { unzipSync } from "fflate";
import { withFontsInOrder } from "../../../src/host/xlsx/asExcelWrites";
import { fontOrder } from "../../../src/host/xlsx/fontOrder";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import type { DescribedSheet } from "../../../src/report/describedWorkbook";
import { descendants, xmlTree } from "../../house/manifest/xmlTree";

const names = ["Owner's figures", 'a&b <"c">', "d'e'$1", "plain"];
const columns = Array.from({ length: 30 }, () => ({ width: 20 }));
const sheets = names.map((name): DescribedSheet => ({
  name,
  columns,
  rows: [
    { style: "header", cells: ["a"] },
    { style: "title", cells: ["b"] },
  ],
  frozenRows: 1,
}));

async function part(name: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await writeWorkbook({ rightToLeft: false, sheets }))[name]);
}

test("an apostrophe in a sheet's name stands twice in what is printed on every page", async () => {
  const written = descendants(xmlTree(await part("xl/workbook.xml")), "definedName").map(({ text }) => text);
  const quoted = names.map((name) => `'${name.replaceAll("'", "''")}'!`);
  expect(written).toEqual(quoted.map((name) => `${name}$A:$A,${name}$1:$1`));
});

test("the children of every font stand in Excel's order", async () => {
  const fonts = descendants(xmlTree(await part("xl/styles.xml")), "font");
  expect(fonts.map(({ children }) => children.map(({ name }) => name))).toContainEqual(["b", "sz", "color", "name"]);
  for (const { children } of fonts) {
    const places = children.map(({ name }) => fontOrder.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
});

test("fonts keep what they hold", () => {
  expect(
    withFontsInOrder('<fonts><font><color rgb="FF000000"/><b/><name val="A b"/><sz val="9"/></font></fonts>'),
  ).toBe('<fonts><font><b/><sz val="9"/><color rgb="FF000000"/><name val="A b"/></font></fonts>');
});

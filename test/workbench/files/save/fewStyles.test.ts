import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBook } from "../../../../src/workbench/files/openBook";
import { changedParts, opened, partsOf } from "./savedAs";

const sample = unzipSync(readFileSync(join(__dirname, "../../../../assets/samples/muscat-inventory-scanned.xlsx")));
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const plainFill = '<fill><patternFill patternType="none"/></fill>';

/** The sample as a program writes it that knows of no looks: its cells name none, and the part of looks is as given. */
function fileWith(styles: string | null): Uint8Array {
  const parts = Object.entries(sample).flatMap(([path, content]): [string, Uint8Array][] => {
    if (path === "xl/styles.xml") return styles === null ? [] : [[path, strToU8(styles)]];
    if (styles === null && /\.rels$|Content_Types/.test(path))
      return [[path, strToU8(strFromU8(content).replace(/<(Relationship|Override) [^>]*styles\.xml[^>]*>/g, ""))]];
    const isSheet = path.startsWith("xl/worksheets/sheet");
    return [[path, isSheet ? strToU8(strFromU8(content).replace(/ (s|style)="\d+"/g, "")) : content]];
  });
  return zipSync(Object.fromEntries(parts));
}

const counts = (styles: string): Record<string, number> =>
  Object.fromEntries(
    [...styles.matchAll(/<(?:x:)?(fonts|fills|borders|cellXfs) count="(\d+)"/g)].map(([, list, count]) => [
      list,
      Number(count),
    ]),
  );

test.each([
  ["no part of looks at all", null],
  ["a part of looks that holds nothing", `<styleSheet xmlns="${main}"></styleSheet>`],
  ["one whose elements have a prefix", `<x:styleSheet xmlns:x="${main}"></x:styleSheet>`],
  ["one with a single fill", `<styleSheet xmlns="${main}"><fills count="1">${plainFill}</fills></styleSheet>`],
])("a mark is seen on its own cell alone in a file with %s", (_, styles) => {
  const bytes = fileWith(styles);
  const { book, save } = opened(bytes);
  book.activeSheet.changeStyle(
    { firstRow: 3, lastRow: 3, firstColumn: 2, lastColumn: 2 },
    { fill: "#FFF0C2", font: { bold: true } },
  );
  const saved = save().bytes;
  expect(changedParts(bytes, saved)).toContain("xl/styles.xml");
  expect(counts(partsOf(saved)["xl/styles.xml"]!)).toEqual({ fonts: 2, fills: 3, borders: 1, cellXfs: 2 });
  const sheet = openBook(saved).activeSheet;
  expect(sheet.style(3, 2)).toMatchObject({ fill: "#FFF0C2", font: { bold: true } });
  for (const [row, column] of [
    [3, 1],
    [3, 3],
    [2, 2],
    [4, 2],
    [500, 9],
  ] as const)
    expect(sheet.style(row, column)).toMatchObject({ fill: null, font: { bold: false } });
});

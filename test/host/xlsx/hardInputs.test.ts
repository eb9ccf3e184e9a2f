import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { FileFailure, Grid } from "../../../src/host/sheet";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { failureOf } from "./failureOf";
import { asZip64, withDeclaredSize, withEncryptedFlag, withFlippedByte, withMethod, withName } from "./spoilZip";
import {
  mainNamespace,
  relationship,
  relationships,
  sheetBytes,
  workbookBytes,
  workbookParts,
  worksheet,
} from "./workbookBytes";

const sheetPart = "xl/worksheets/sheet1.xml";
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sound = (): Uint8Array => sheetBytes(one);
const withSheet = (xml: string | Uint8Array): Uint8Array => workbookBytes({ sheets: [{ xml }] });
const uncompressed = (data = one): Uint8Array => zipSync(workbookParts({ sheets: [{ data }] }), { level: 0 });
const megabytes = (count: number): string => " ".repeat(count * 1_048_576);
const utf16 = (text: string, encoding: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(encoding === "le" ? bytes : bytes.swap16());
};

/** Files that are refused, each with its reason. */
const refused: readonly (readonly [title: string, bytes: () => Uint8Array, failure: FileFailure])[] = [
  ["cut in half (39)", () => sound().slice(0, 900), { kind: "truncatedFile" }],
  ["last byte missing (39)", () => sound().slice(0, -1), { kind: "truncatedFile" }],
  [
    "a byte of a stored part changed (39)",
    () =>
      withFlippedByte(
        uncompressed(`<row><c t="inlineStr"><is><t>${"a".repeat(1000)}</t></is></c></row>`),
        sheetPart,
        0.5,
      ),
    { kind: "damagedPart", part: sheetPart },
  ],
  [
    "directory names another part than the file (40)",
    () => withName(sound(), "xl/styles.xml", "xl/Xtyles.xml", false),
    { kind: "missingPart", part: "xl/styles.xml" },
  ],
  [
    "directory and file disagree on a name (40)",
    () => withName(sound(), sheetPart, "XL/worksheets/sheet1.xml", false),
    { kind: "damagedPart", part: "XL/worksheets/sheet1.xml" },
  ],
  [
    "a part twice, but for case (40)",
    () => withName(workbookBytes({ parts: { "xl/stylez.xml": "" } }), "xl/stylez.xml", "xl/Styles.xml"),
    { kind: "duplicatePart", part: "xl/Styles.xml" },
  ],
  [
    "two sheets of one part (40)",
    () =>
      workbookBytes({
        sheets: [{}, {}],
        parts: {
          "xl/_rels/workbook.xml.rels": relationships(
            relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
            relationship("rId2", "worksheet", "worksheets/sheet1.xml"),
          ),
        },
      }),
    { kind: "duplicatePart", part: sheetPart },
  ],
  ["unknown compression", () => withMethod(sound(), sheetPart, 12), { kind: "damagedPart", part: sheetPart }],
  ["encrypted zip entry (38)", () => withEncryptedFlag(sound(), sheetPart), { kind: "passwordProtected" }],
  ["bomb (40)", () => sheetBytes(megabytes(64)), { kind: "suspiciousRatio", part: sheetPart, limit: 100 }],
  [
    "bomb that declares a small size (40)",
    () => withDeclaredSize(sheetBytes(megabytes(64)), sheetPart, 1000),
    { kind: "damagedPart", part: sheetPart },
  ],
  [
    "declares more than it holds (40)",
    () => withDeclaredSize(sound(), sheetPart, 100_000),
    { kind: "damagedPart", part: sheetPart },
  ],
  [
    "declares 4 GB (40)",
    () => withDeclaredSize(sound(), sheetPart, 0xfffffffe),
    { kind: "suspiciousRatio", part: sheetPart, limit: 100 },
  ],
  [
    "20,000 entries (40)",
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`a${index}`, new Uint8Array(0)])), {
        level: 0,
      }),
    { kind: "tooManyEntries", entries: 20_000, limit: 10_000 },
  ],
  [
    "5,000 sheets (40)",
    () => workbookBytes({ sheets: Array.from({ length: 5000 }, () => ({})) }),
    { kind: "tooManySheets", sheets: 5000, limit: 1000 },
  ],
  [
    "huge string (40)",
    () => withSheet(worksheet({ data: `<row><c t="inlineStr"><is><t>${noise(1_000_001)}</t></is></c></row>` })),
    { kind: "textTooLong", place: sheetPart, limit: 1_000_000 },
  ],
  [
    "huge attribute (40)",
    () => withSheet(worksheet({ before: `<sheetPr codeName="${noise(3_000_000)}"/>` })),
    { kind: "textTooLong", place: sheetPart, limit: 1_000_000 },
  ],
  [
    "huge comment (40)",
    () => withSheet(worksheet({ before: `<!--${noise(3_000_000)}-->` })),
    { kind: "textTooLong", place: sheetPart, limit: 1_000_000 },
  ],
  [
    "nested too deep (40)",
    () => withSheet(worksheet({ after: "<a>".repeat(64) + "</a>".repeat(64) })),
    { kind: "nestedTooDeep", part: sheetPart, limit: 64 },
  ],
  [
    "DOCTYPE (40)",
    () => withSheet(`<!DOCTYPE worksheet>${worksheet({ data: one })}`),
    { kind: "doctypeRefused", part: sheetPart },
  ],
  [
    "external entity (40)",
    () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${worksheet({ data: "<row><c><v>&e;</v></c></row>" })}`,
      ),
    { kind: "doctypeRefused", part: sheetPart },
  ],
  [
    "undeclared entity",
    () => sheetBytes("<row><c><v>&e;</v></c></row>"),
    { kind: "xmlError", part: sheetPart, line: 1 },
  ],
  [
    "entity with a name of Object.prototype",
    () => sheetBytes('<row><c t="str"><v>&constructor;</v></c></row>'),
    { kind: "xmlError", part: sheetPart, line: 1 },
  ],
  [
    "unclosed XML (40)",
    () => withSheet(worksheet({ data: one }).replace("</worksheet>", "")),
    { kind: "xmlError", part: sheetPart, line: 1 },
  ],
  [
    "wrong closing tag, on its line",
    () => sheetBytes("\n\n<row></rows>"),
    { kind: "xmlError", part: sheetPart, line: 3 },
  ],
  ["attribute twice", () => sheetBytes('<row r="1" r="2"/>'), { kind: "xmlError", part: sheetPart, line: 1 }],
  [
    "character that XML forbids",
    () => sheetBytes("<row><c><v>\u0001</v></c></row>"),
    { kind: "xmlError", part: sheetPart, line: 1 },
  ],
  ["prefix that nothing declares", () => sheetBytes("<y:row/>"), { kind: "xmlError", part: sheetPart, line: 1 }],
  ["empty part", () => withSheet(""), { kind: "xmlError", part: sheetPart, line: 1 }],
  [
    "bytes that are no UTF-8",
    () => withSheet(new Uint8Array([...strToU8(worksheet({ data: one })), 0xff])),
    { kind: "unknownEncoding", part: sheetPart, encoding: null },
  ],
  [
    "declared encoding that OPC does not allow",
    () => withSheet(`<?xml version="1.0" encoding="windows-1256"?>${worksheet({})}`),
    { kind: "unknownEncoding", part: sheetPart, encoding: "windows-1256" },
  ],
  [
    "sheet of a foreign namespace",
    () => withSheet('<worksheet xmlns="urn:x"><sheetData><row/></sheetData></worksheet>'),
    { kind: "sheetWithoutRows", sheet: "Sheet1", part: sheetPart },
  ],
  [
    "rows of a foreign namespace",
    () => sheetBytes('<row xmlns="urn:x"><c><v>1</v></c></row>'),
    { kind: "sheetWithoutRows", sheet: "Sheet1", part: sheetPart },
  ],
  [
    "cells of a foreign namespace",
    () => sheetBytes('<row><c xmlns="urn:x"><v>1</v></c></row>'),
    { kind: "sheetWithoutRows", sheet: "Sheet1", part: sheetPart },
  ],
  [
    "sheet without sheetData",
    () => withSheet(`<worksheet xmlns="${mainNamespace}"/>`),
    { kind: "sheetWithoutRows", sheet: "Sheet1", part: sheetPart },
  ],
  [
    "sheet part missing",
    () => workbookBytes({ parts: { [sheetPart]: null } }),
    { kind: "missingPart", part: sheetPart },
  ],
  [
    "shared strings missing",
    () => workbookBytes({ parts: { "xl/sharedStrings.xml": null } }),
    { kind: "missingPart", part: "xl/sharedStrings.xml" },
  ],
  [
    "sheet without a link",
    () => workbookBytes({ parts: { "xl/_rels/workbook.xml.rels": null } }),
    { kind: "missingPart", part: "Sheet1" },
  ],
  [
    "package without links",
    () => workbookBytes({ parts: { "_rels/.rels": null } }),
    { kind: "missingPart", part: "_rels/.rels" },
  ],
];

/** Text that hardly compresses, so that the ratio does not speak first. */
function noise(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

test.each(refused)("refused: %s", (_, bytes, failure) => {
  expect(failureOf(() => readFileBytes(bytes()))).toEqual(failure);
});

const prefixed = worksheet({ data: one })
  .replace(/<(\/?)/g, "<$1x:")
  .replace("xmlns=", "xmlns:x=");
const strict = worksheet({ data: one }).replace(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main");

/** Odd files that are sound: each holds the number 1 in A1. */
const odd: readonly (readonly [title: string, bytes: () => Uint8Array])[] = [
  ["nothing odd", sound],
  ["x: prefixes (40)", () => withSheet(prefixed)],
  ["strict OOXML", () => withSheet(strict)],
  [
    "namespace declared at each cell",
    () => withSheet(worksheet({ data: `<row r="1"><y:c xmlns:y="${mainNamespace}" r="A1"><y:v>1</y:v></y:c></row>` })),
  ],
  [
    "UTF-16 LE with a mark (40)",
    () => withSheet(utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet({ data: one })}`, "le")),
  ],
  ["UTF-16 BE with a mark (40)", () => withSheet(utf16(`\ufeff${worksheet({ data: one })}`, "be"))],
  ["UTF-16 LE without a mark (40)", () => withSheet(utf16(worksheet({ data: one }), "le"))],
  ["UTF-8 with a mark", () => withSheet(`\ufeff<?xml version="1.0" encoding='utf-8'?>${worksheet({ data: one })}`)],
  ["stored, not deflated", () => uncompressed()],
  ["zip64", () => asZip64(sound())],
  ["names with backslashes", () => withName(sound(), sheetPart, "xl\\worksheets\\sheet1.xml")],
  ["a comment at the end of the zip", () => withComment(sound())],
  [
    "no styles and no shared strings",
    () =>
      workbookBytes({
        sheets: [{ data: one }],
        parts: {
          "xl/styles.xml": null,
          "xl/sharedStrings.xml": null,
          "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")),
        },
      }),
  ],
  [
    "a bomb in a part that is not read (40)",
    () => workbookBytes({ sheets: [{ data: one }], parts: { "xl/media/image1.bmp": megabytes(16) } }),
  ],
  ["a small template of blanks over the ratio", () => sheetBytes(one + " ".repeat(900_000))],
  [
    "__proto__ everywhere (40)",
    () =>
      workbookBytes({
        sheets: [{ data: one, name: "__proto__", after: '<x __proto__="1" constructor="2"/>' }],
        parts: { __proto__x: "" },
        styles: '<numFmts><numFmt numFmtId="__proto__" formatCode="y"/></numFmts>',
      }),
  ],
];

function withComment(zip: Uint8Array): Uint8Array {
  zip[zip.length - 2] = 5;
  return Buffer.concat([zip, strToU8("jahiz")]);
}

test.each(odd)("read: %s", (_, bytes) => {
  expect(readFileBytes(bytes()).sheets[0]?.grid).toEqual({ rowNumbers: [1], rows: [[1]] });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const timed = (bytes: Uint8Array): { grid: Grid; seconds: number } => {
  const start = performance.now();
  const { grid } = readFileBytes(bytes).sheets[0]!;
  return { grid, seconds: (performance.now() - start) / 1000 };
};

/** The peak memory, in megabytes, of a process of its own in which the built program checks the file. */
function peakMegabytes(bytes: Uint8Array): number {
  const root = join(__dirname, "..", "..", "..");
  const folder = mkdtempSync(join(tmpdir(), "jahiz-hard-"));
  try {
    writeFileSync(join(folder, "file.xlsx"), bytes);
    const args = ["--require", join(root, "test/bench/peakMemory.js"), join(root, "dist/jahiz.js")];
    const { stderr } = spawnSync(process.execPath, [...args, "check", join(folder, "file.xlsx")], { encoding: "utf8" });
    return Number(/peak memory (\d+)/.exec(stderr)?.[1]) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a million formatted empty rows leave nothing (32)", () => {
  let data = "";
  for (let row = 1; row <= 1_048_576; row++) data += `<row r="${row}" s="1" customFormat="1"/>`;
  const bytes = sheetBytes(data);
  const { grid, seconds } = timed(bytes);
  expect(grid.rows).toHaveLength(0);
  expect(seconds).toBeLessThan(10);
  expect(peakMegabytes(bytes)).toBeLessThan(1024);
}, 60_000);

test("a stray cell in the last corner makes one row (33)", () => {
  const { grid, seconds } = timed(sheetBytes(`${one}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`));
  expect(Array.from(grid.rowNumbers)).toEqual([1, 1_048_576]);
  expect(grid.rows[1]?.[16_383]).toBe(9);
  expect(seconds).toBeLessThan(1);
});

test("cells far to the right in many rows are refused before they fill the memory (40)", () => {
  let data = "";
  for (let row = 1; row <= 50_000; row++) data += `<row r="${row}"><c r="ALL${row}"><v>1</v></c></row>`;
  const failure = failureOf(() => readFileBytes(sheetBytes(data)));
  expect(failure).toEqual({ kind: "tooManyCells", sheet: "Sheet1", limit: 40_000_000 });
});

test("limits can be set, and the total counts all parts together", () => {
  const parts = workbookParts({ sheets: [{ data: one + " ".repeat(5000) }] });
  const limits = {
    entries: 100,
    sheets: 1,
    ratio: 1000,
    ratioFloor: 0,
    bytes: 5000,
    csvBytes: 0,
    cells: 1,
    textLength: 10_000,
    depth: 9,
  };
  expect(failureOf(() => readFileBytes(zipSync(parts), { limits }))).toEqual({
    kind: "tooManyBytes",
    limit: 5000,
  });
  expect(failureOf(() => readFileBytes(strToU8("a,b"), { limits }))).toEqual({ kind: "tooManyBytes", limit: 0 });
});

test("progress rises to the whole", () => {
  const seen: number[] = [];
  readFileBytes(sound(), { onProgress: (done, total) => seen.push(done / total) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBeGreaterThan(0.7);
});

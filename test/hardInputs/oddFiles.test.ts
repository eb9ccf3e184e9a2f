import { strToU8 } from "fflate";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { mainNamespace, workbookBytes, worksheet } from "../host/xlsx/workbookBytes";
import { checkBytes } from "./checkBytes";
import { expectOutcome } from "./hardInput";
import { good, inventoryFile, sheetData } from "./inventoryFile";

const texts = good.map((row) => row.map(String));
const sheetXml = worksheet({ data: sheetData(good) });
const withSheet = (xml: string | Uint8Array): Uint8Array => workbookBytes({ sheets: [{ name: "الخدمات", xml }] });
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le");
const separated = (separator: string, end: string): string => texts.map((row) => row.join(separator)).join(end) + end;

/** windows-1256, in which Excel on an Arabic Windows saves CSV. */
function ansi(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 63);
}

/** Odd files that hold the four good services: each is read and accepted, with nothing to remark. */
const cases: readonly (readonly [item: number, title: string, bytes: () => Uint8Array, name: string])[] = [
  [37, "CSV in UTF-8", () => strToU8(separated(",", "\r\n")), "services.csv"],
  [
    37,
    "CSV in UTF-8 with a mark, under the name .xlsx",
    () => strToU8(`\ufeff${separated(",", "\n")}`),
    "services.xlsx",
  ],
  [37, "CSV with semicolons", () => strToU8(separated(";", "\r\n")), "services.csv"],
  [37, "CSV with pipes", () => strToU8(separated("|", "\r\n")), "services.csv"],
  [37, "CSV with Arabic commas, typed", () => strToU8(separated("،", "\r\n")), "services.csv"],
  [37, "CSV whose first line names the pipe", () => strToU8(`sep=|\r${separated("|", "\r")}`), "services.csv"],
  [
    37,
    "tabs in UTF-16, Excel's Unicode Text",
    () => Buffer.from(`\ufeff${separated("\t", "\r\n")}`, "utf16le"),
    "services.txt",
  ],
  [37, "CSV in windows-1256", () => ansi(separated(",", "\r\n")), "services.csv"],
  [
    37,
    "CSV with every value quoted",
    () => strToU8(texts.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n")),
    "services.csv",
  ],
  [37, "xlsx under the name .xls", () => inventoryFile(good), "services.xls"],
  [37, "xlsx under the name .csv", () => inventoryFile(good), "services.csv"],
  [40, "rows and cells without r", () => withSheet(sheetXml.replace(/ r="[A-Z]*\d+"/g, "")), "services.xlsx"],
  [
    40,
    "x: prefixes",
    () => withSheet(sheetXml.replace(/<(\/?)/g, "<$1x:").replace("xmlns=", "xmlns:x=")),
    "services.xlsx",
  ],
  [
    40,
    "strict OOXML",
    () => withSheet(sheetXml.replace(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main")),
    "services.xlsx",
  ],
  [40, "UTF-16, little end first", () => withSheet(utf16(sheetXml)), "services.xlsx"],
  [40, "UTF-16, big end first", () => withSheet(utf16(sheetXml).swap16()), "services.xlsx"],
];

const garbledTexts = texts.map((row) => row.map((text) => new TextDecoder("windows-1256").decode(strToU8(text))));
test.each([
  ["CSV", strToU8(garbledTexts.map((row) => row.join(";")).join("\n")), "services.csv"],
  ["a workbook", inventoryFile(garbledTexts), "services.xlsx"],
  [
    "a workbook with a cover",
    workbookBytes({
      sheets: [
        { name: "الجهة", data: sheetData([["المؤسسة", "بلدية مسقط"]]) },
        { name: "الخدمات", data: sheetData(garbledTexts) },
      ],
    }),
    "services.xlsx",
  ],
])("37: UTF-8 read as windows-1256 and saved as %s is told as letters that were lost", async (_, bytes, name) => {
  const { sheets, text } = await checkBytes(bytes, name);
  expect(sheets.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["headerNotFound"]]);
  expect(text.ar).toContain("ضاعت الحروف العربية");
  expect(text.en).toContain("The Arabic letters of this file were lost");
});

test.each(cases)("%i: %s", (item, title, bytes, name) =>
  expectOutcome({ item, title, bytes, name, verdict: "accepted", findings: [] }).then(() => undefined),
);

test.each([
  ["CSV named .xlsx", () => strToU8(separated(",", "\n")), "services.xlsx", "csv", "(CSV)"],
  ["xlsx named .xls", () => inventoryFile(good), "services.xls", "xlsx", "(.xlsx)"],
  ["xlsx named .csv", () => inventoryFile(good), "services.csv", "xlsx", "(.xlsx)"],
])("37: %s: every report names what it really is", async (_, bytes, name, format, word) => {
  const { realFormat, text, page, workbook } = await checkBytes(bytes(), name);
  const cells = readFileBytes(workbook).sheets.flatMap(({ grid }) =>
    grid.rows.flat().filter((cell) => typeof cell === "string"),
  );
  expect(realFormat).toBe(format);
  expect(text.en).toContain("Whatever its name says");
  for (const report of [text.ar, text.en, page, cells.join("\n")])
    expect(report.replace(/[\u200e\u2066-\u2069]/g, "")).toContain(word);
});

test.each(["services.xlsx", "services.XLSM", "services"])("37: a workbook named %s needs no remark", async (name) => {
  const { realFormat, text } = await checkBytes(inventoryFile(good), name);
  expect(realFormat).toBeUndefined();
  expect(text.en).not.toContain("Whatever its name says");
});

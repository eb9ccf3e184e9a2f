import { strToU8, zipSync } from "fflate";
import { withDeclaredSize, withEncryptedFlag, withFlippedByte } from "../host/xlsx/spoilZip";
import {
  mainNamespace,
  relationship,
  relationships,
  workbookBytes,
  workbookParts,
  worksheet,
} from "../host/xlsx/workbookBytes";
import { checkBytes } from "./checkBytes";
import { good, inventoryFile, sheetData } from "./inventoryFile";

const part = "xl/worksheets/sheet1.xml";
const spaces = (megabytes: number): string => " ".repeat(megabytes * 1_048_576);
const withSheet = (xml: string): Uint8Array => workbookBytes({ sheets: [{ name: "الخدمات", xml }] });
const sheetXml = worksheet({ data: sheetData(good) });
const stored = (): Uint8Array => {
  const data = sheetData([...good, ["x".repeat(10_000)]]);
  return zipSync(workbookParts({ sheets: [{ name: "الخدمات", data }] }), { level: 0 });
};

/** An OLE file whose directory (at byte 1,024) names these streams. */
function ole(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    bytes.set(Buffer.from(name, "utf16le"), 1024 + 128 * index);
    bytes[1024 + 128 * index + 64] = 2 * name.length + 2;
  });
  return bytes;
}

/** Text that hardly compresses, so that the ratio does not speak first. */
function noise(length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) text += (state = (state * 48_271) % 2_147_483_647).toString(36);
  return text.slice(0, length);
}

interface Refusal {
  readonly item: number;
  readonly title: string;
  readonly bytes: () => Uint8Array;
  readonly kind: string;
  /** What both sentences name. */
  readonly says?: readonly string[];
}

/** Submissions that are refused whole, each with one sentence in either language. */
const cases: readonly Refusal[] = [
  {
    item: 11,
    title: "a table that is damaged",
    bytes: () =>
      inventoryFile(
        good,
        { after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
        {
          parts: {
            "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "table", "../tables/table1.xml")),
            "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" name="الخدمات" ref="A1:K5">`,
          },
        },
      ),
    kind: "xmlError",
    says: ["xl/tables/table1.xml"],
  },
  { item: 37, title: ".xls", bytes: () => ole("Workbook"), kind: "wrongFormat", says: [".xls"] },
  {
    item: 37,
    title: ".xlsb",
    bytes: () => workbookBytes({ parts: { "xl/workbook.bin": "" } }),
    kind: "wrongFormat",
    says: [".xlsb"],
  },
  {
    item: 37,
    title: "HTML",
    bytes: () => strToU8("<html><table><tr><td>الاسم العربي</td></tr></table></html>"),
    kind: "wrongFormat",
    says: ["HTML"],
  },
  { item: 37, title: "PDF", bytes: () => strToU8("%PDF-1.7\n"), kind: "wrongFormat", says: ["PDF"] },
  {
    item: 37,
    title: ".ods",
    bytes: () =>
      zipSync(
        { mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") },
        { level: 0 },
      ),
    kind: "wrongFormat",
    says: [".ods"],
  },
  { item: 37, title: "nothing", bytes: () => new Uint8Array(0), kind: "emptyFile" },
  {
    item: 37,
    title: "bytes that are no text",
    bytes: () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    kind: "unknownEncoding",
  },
  { item: 38, title: "password", bytes: () => ole("EncryptionInfo", "EncryptedPackage"), kind: "passwordProtected" },
  {
    item: 38,
    title: "encrypted part",
    bytes: () => withEncryptedFlag(inventoryFile(good), part),
    kind: "passwordProtected",
  },
  { item: 39, title: "cut off in the middle", bytes: () => inventoryFile(good).slice(0, 1200), kind: "truncatedFile" },
  { item: 39, title: "last byte missing", bytes: () => inventoryFile(good).slice(0, -1), kind: "truncatedFile" },
  {
    item: 39,
    title: "one byte changed",
    bytes: () => withFlippedByte(stored(), part, 0.5),
    kind: "damagedPart",
    says: [part],
  },
  {
    item: 39,
    title: "unclosed XML after good rows",
    bytes: () => withSheet(sheetXml.replace("</sheetData></worksheet>", "")),
    kind: "xmlError",
    says: [part],
  },
  {
    item: 39,
    title: "a sheet without its part",
    bytes: () => inventoryFile(good, {}, { parts: { [part]: null } }),
    kind: "missingPart",
    says: [part],
  },
  {
    item: 40,
    title: "bomb",
    bytes: () => withSheet(sheetXml.replace("<sheetData>", `${spaces(64)}<sheetData>`)),
    kind: "suspiciousRatio",
    says: [part, "100"],
  },
  {
    item: 40,
    title: "bomb that declares a small size",
    bytes: () => withDeclaredSize(withSheet(sheetXml.replace("<sheetData>", `${spaces(64)}<sheetData>`)), part, 1000),
    kind: "damagedPart",
    says: [part],
  },
  {
    item: 40,
    title: "declares more than it holds",
    bytes: () => withDeclaredSize(inventoryFile(good), part, 100_000),
    kind: "damagedPart",
    says: [part],
  },
  {
    item: 40,
    title: "huge string",
    bytes: () =>
      inventoryFile([], {
        data: `${sheetData(good)}<row><c t="inlineStr"><is><t>${noise(1_000_001)}</t></is></c></row>`,
      }),
    kind: "textTooLong",
    says: [part],
  },
  {
    item: 40,
    title: "DOCTYPE",
    bytes: () => withSheet(`<!DOCTYPE worksheet>${sheetXml}`),
    kind: "doctypeRefused",
    says: [part, "DOCTYPE"],
  },
  {
    item: 40,
    title: "a file of the machine drawn in by an entity",
    bytes: () =>
      withSheet(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml.replace("استعارة كتب", "&e;")}`),
    kind: "doctypeRefused",
    says: [part],
  },
  {
    item: 40,
    title: "entities that grow",
    bytes: () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${sheetXml.replace("استعارة كتب", "&b;")}`,
      ),
    kind: "doctypeRefused",
    says: [part],
  },
  {
    item: 40,
    title: "5,000 sheets",
    bytes: () => workbookBytes({ sheets: Array.from({ length: 5000 }, () => ({})) }),
    kind: "tooManySheets",
    says: ["5000", "1000"],
  },
  {
    item: 40,
    title: "20,000 entries",
    bytes: () =>
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`a${index}`, new Uint8Array(0)])), {
        level: 0,
      }),
    kind: "tooManyEntries",
    says: ["20000", "10000"],
  },
];

test.each(cases)("$item: $title", async ({ bytes, kind, says = [] }) => {
  const { exitCode, verdict, sheets, error, text, page } = await checkBytes(bytes());
  expect({ exitCode, verdict, sheets, kind: error?.kind }).toEqual({ exitCode: 2, verdict: null, sheets: [], kind });
  for (const report of [...Object.values(text), page]) {
    expect(report).not.toMatch(/undefined|NaN|\[object|root:/);
    for (const words of says) expect(report).toContain(words);
  }
  const sentences = [text.ar, text.en].map((report) => report.trim().split("\n").slice(2));
  expect(sentences).toEqual([[expect.stringMatching(/[\u0600-\u06ff].*\.$/)], [expect.stringMatching(/^[A-Z].*\.$/)]]);
});

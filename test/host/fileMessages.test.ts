import type { FileFailure, RealFormat } from "../../src/host/sheet";
import { fileMessage } from "../../src/messages/fileMessages";

const part = "xl/worksheets/sheet1.xml";

/** One of each kind, and what its sentence must name. */
const failures: {
  readonly [K in FileFailure["kind"]]: readonly [Extract<FileFailure, { kind: K }>, ...(readonly string[])];
} = {
  emptyFile: [{ kind: "emptyFile" }],
  wrongFormat: [{ kind: "wrongFormat", format: "xls" }, ".xls", ".xlsx"],
  passwordProtected: [{ kind: "passwordProtected" }],
  truncatedFile: [{ kind: "truncatedFile" }],
  damagedPart: [{ kind: "damagedPart", part }, part],
  duplicatePart: [{ kind: "duplicatePart", part }, part],
  missingPart: [{ kind: "missingPart", part }, part],
  tooManyEntries: [{ kind: "tooManyEntries", entries: 20_000, limit: 10_000 }, "20000", "10000"],
  suspiciousRatio: [{ kind: "suspiciousRatio", part, limit: 100 }, part, "100"],
  tooManyBytes: [{ kind: "tooManyBytes", limit: 2_147_483_648 }, "2048"],
  tooManySheets: [{ kind: "tooManySheets", sheets: 5000, limit: 1000 }, "5000", "1000"],
  tooManyCells: [{ kind: "tooManyCells", sheet: "الخدمات", limit: 40_000_000 }, "الخدمات", "40000000"],
  textTooLong: [{ kind: "textTooLong", place: part, limit: 1_000_000 }, part, "1000000"],
  nestedTooDeep: [{ kind: "nestedTooDeep", part, limit: 64 }, part, "64"],
  xmlError: [{ kind: "xmlError", part, line: 7 }, part, "7"],
  doctypeRefused: [{ kind: "doctypeRefused", part }, part, "DOCTYPE"],
  unknownEncoding: [{ kind: "unknownEncoding", part, encoding: "windows-1256" }, part, "windows-1256"],
  sheetWithoutRows: [{ kind: "sheetWithoutRows", sheet: "الخدمات", part }, "الخدمات", part],
  damagedCell: [{ kind: "damagedCell", sheet: "الخدمات", cell: "D7" }, "الخدمات", "D7"],
  unbalancedQuotes: [{ kind: "unbalancedQuotes", line: 12 }, "12"],
};

const cases = Object.values(failures).map(([failure, ...named]) => [failure.kind, failure, named] as const);

test.each(cases)("%s says what, where and what to do, in both languages", (_, failure, named) => {
  for (const language of ["ar", "en"] as const) {
    const message = fileMessage(language, failure);
    for (const word of named) expect(message).toContain(word);
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(/undefined|null|\[object/);
    expect(message.split(/\. /).length).toBeGreaterThan(1);
  }
  expect(fileMessage("ar", failure)).toMatch(/^[\u0600-\u06ff]/);
  expect(fileMessage("en", failure)).not.toMatch(/[\u0600-\u06ff](?![^«]*»)/);
});

const formats: readonly RealFormat[] = [
  "xls",
  "xlsb",
  "ods",
  "numbers",
  "xmlSpreadsheet2003",
  "word",
  "powerpoint",
  "oldOffice",
  "rtf",
  "pdf",
  "html",
  "xml",
  "image",
  "archive",
  "unknown",
];

test("every format has a name of its own", () => {
  for (const language of ["ar", "en"] as const) {
    const sentences = formats.map((format) => fileMessage(language, { kind: "wrongFormat", format }));
    expect(new Set(sentences).size).toBe(formats.length);
  }
});

test("a text file in an unknown encoding has advice of its own", () => {
  const failure: FileFailure = { kind: "unknownEncoding", part: null, encoding: null };
  expect(fileMessage("en", failure)).toContain("CSV UTF-8");
  expect(fileMessage("ar", failure)).toContain("CSV UTF-8");
});

import fc from "fast-check";
import { SaxesParser } from "saxes";
import { ReadFailure } from "../../../../src/host/sheet";
import { PlainRows } from "../../../../src/host/xlsx/parts/plainRows";
import * as plainStrings from "../../../../src/host/xlsx/parts/plainStrings";
import { defaultLimits } from "../../../../src/host/xlsx/limits";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import type { ReadOptions } from "../../../../src/host/xlsx/readWorkbook";
import * as plainBytes from "../../../../src/host/xlsx/xml/plainBytes";
import { plainCodec, type ZipCodec } from "../../../../src/host/xlsx/zip/zipCodec";
import { workbookBytes, worksheet, type WorkbookSource } from "../workbookBytes";

afterEach(() => jest.restoreAllMocks());

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

interface Outcome {
  readonly result: unknown;
  /** Characters that the parser got, and in how many pieces. */
  readonly parsed: number;
  readonly pieces: number;
}

/** What is read, or why nothing is. */
function outcome(source: WorkbookSource, options: ReadOptions = {}): Outcome {
  const write = jest.spyOn(SaxesParser.prototype, "write");
  let result: unknown;
  try {
    result = readFileBytes(workbookBytes({ styles, ...source }), options);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    result = error.failure;
  }
  const texts = write.mock.calls.map(([text]) => (text as string | null) ?? "");
  write.mockRestore();
  return { result, parsed: texts.reduce((sum, text) => sum + text.length, 0), pieces: texts.length };
}

/** The same read by the parser alone. */
function parsedOutcome(source: WorkbookSource, options: ReadOptions = {}): Outcome {
  const spies = [
    jest.spyOn(PlainRows.prototype, "take").mockImplementation((_, from) => from),
    jest
      .spyOn(plainStrings, "plainStrings")
      .mockReturnValue({ name: "si", depth: 1, take: (_: Uint8Array, from: number) => from }),
    jest.spyOn(plainBytes, "indexOfTag").mockReturnValue(-1),
  ];
  const found = outcome(source, options);
  spies.forEach((spy) => spy.mockRestore());
  return found;
}

/** Hands on pieces of this many bytes. */
const inPieces = (size: number): ZipCodec => ({
  crc32: plainCodec.crc32,
  inflate: (data, declared, take) =>
    plainCodec.inflate(data, declared, (piece) => {
      for (let from = 0; from < piece.length; from += size) take(piece.subarray(from, from + size));
    }),
});

const reference = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`;

/** Cells that programs write, with what stands between `<c r="A1"` and the next cell. */
const plainCells = [
  "/>",
  ' s="1"/>',
  ' s="1" t="s"/>',
  ' t="s"><v>0</v></c>',
  ' s="0" t="s"><v>1</v></c>',
  "><v>12.50</v></c>",
  ' s="1"><v>45413.5</v></c>',
  ' s="7"><v>-1E-3</v></c>',
  ' t="n"><v></v></c>',
  ' t="str"><v>قيمة محسوبة</v></c>',
  ' t="inlineStr"><is><t>نص 😀</t></is></c>',
  ' t="inlineStr"><is><t xml:space="preserve"> _x0041_ </t></is></c>',
  ' t="b"><v>1</v></c>',
  ' t="e"><v>#N/A</v></c>',
];
/** Cells that are sound too, and left to the parser; and cells that are not sound. */
const oddCells = [
  "></c>",
  "><f>1+1</f><v>2</v></c>",
  "><f/></c>",
  ' t="s" s="1"><v>1</v></c>',
  " t='s'><v>1</v></c>",
  ' t="inlineStr"><is><r><t>نص</t></r><r><t> آخر</t></r></is></c>',
  ' t="str"><v>a&amp;b</v></c>',
  ' t="str"><v>a\nb</v></c>',
  ' t="str"><v><![CDATA[</row>]]></v></c>',
  ' t="str"><v>a<!-- </row><row r="9"> --></v></c>',
  ' t="d"><v>2024-05-01</v></c>',
  ' cm="1"><v>1</v></c>',
  ' t="s"><v>9</v></c>',
  ' t="s"><v>x</v></c>',
  "><v>1 2</v></c>",
  ' t="str"><v>]]></v></c>',
  ' t="str"><v>\u0001</v></c>',
  ' t="str"><v>\uffff</v></c>',
  ' s="1" s="1"/>',
  ' t="z"><v>1</v></c>',
];
const tails = [
  ">",
  ' spans="1:3">',
  ' spans="1:3" hidden="1">',
  ' hidden="false" x14ac:dyDescent="0.25">',
  ' hidden="true">',
];
const oddTails = [
  ' ht="a>b">',
  " hidden='1'>",
  ' hidden="1" hidden="1">',
  ' xmlns="other">',
  ' s="&lt;">',
  ' r="5">',
  " >",
];

const cellsOf = (odd: number) =>
  fc.array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...plainCells), weight: 60 },
      { arbitrary: fc.constantFrom(...oddCells), weight: odd },
      { arbitrary: fc.constant(undefined), weight: 4 },
    ),
    { maxLength: 5 },
  );

/** Rows of a sheet: mostly plain, some odd, some empty or missing. */
const sheets = (odd: number) =>
  fc
    .array(
      fc.record({
        tail: fc.oneof(
          { arbitrary: fc.constantFrom(...tails), weight: 30 },
          { arbitrary: fc.constantFrom(...oddTails), weight: odd },
        ),
        cells: cellsOf(odd),
        step: fc.oneof({ arbitrary: fc.constant(1), weight: 9 }, fc.constantFrom(2, 0)),
        between: fc.oneof(
          { arbitrary: fc.constant(""), weight: 20 },
          fc.constantFrom("\n", "<!-- <row -->", "x", "<row/>"),
        ),
      }),
      { maxLength: 8 },
    )
    .map((rows) => {
      let row = 0;
      return rows
        .map(({ tail, cells, step, between }) => {
          row += step;
          const written = cells.map((cell, column) =>
            cell === undefined ? "" : `<c r="${reference(column, row)}"${cell}`,
          );
          return `${between}<row r="${row}"${tail}${written.join("")}</row>`;
        })
        .join("");
    });

const strings = (odd: number) =>
  fc
    .array(
      fc.oneof(
        {
          arbitrary: fc.constantFrom("<si><t>إصدار ترخيص</t></si>", '<si><t xml:space="preserve"> a </t></si>'),
          weight: 20,
        },
        {
          arbitrary: fc.constantFrom(
            "<si><t/></si>",
            "<si><t></t></si>",
            "<si><r><t>a</t></r></si>",
            "<si><t>&amp;</t></si>",
            "<si><t>a]]>b</t></si>",
            " <si><t>b</t></si>",
            "<other><si><t>c</t></si></other>",
            "<other><t>d</t></other>",
          ),
          weight: odd,
        },
      ),
      { minLength: 2, maxLength: 6 },
    )
    .map((items) => items.join(""));

/** A text with one character taken out, put in, or put for another. */
const spoilt = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.nat(), fc.constantFrom("", "<", ">", '"', "/", "r", "1", "A", " ", "&", "\n"), fc.boolean())
    .map(([text, place, put, takesOut]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + put + text.slice(takesOut ? at + 1 : at);
    });

/** How a part is cut, and how much of it is read: mostly all, as ever. */
const options = fc.oneof(
  { arbitrary: fc.constant({}), weight: 2 },
  fc.record({
    codec: fc.integer({ min: 1, max: 300 }).map(inPieces),
    limits: fc
      .record({
        cells: fc.constantFrom(5, defaultLimits.cells),
        textLength: fc.constantFrom(100, 300, defaultLimits.textLength),
        depth: fc.constantFrom(5, 6, defaultLimits.depth),
      })
      .map((limits) => ({ ...defaultLimits, ...limits })),
  }),
);

test.each([
  ["sound and odd sheets", sheets(4), strings(4)],
  ["spoilt sheets", spoilt(sheets(1)), strings(1)],
  ["spoilt texts", sheets(1), spoilt(strings(1))],
])("%s: what is read by sight is what the parser reads", (_, data, sharedStrings) => {
  fc.assert(
    fc.property(data, sharedStrings, options, (rows, texts, choices) => {
      const source = { sheets: [{ data: rows }], sharedStrings: texts };
      expect(outcome(source, choices).result).toEqual(parsedOutcome(source, choices).result);
    }),
    { numRuns: 300 },
  );
});

test("rows and texts of a long sheet never reach the parser, however the parts are cut into pieces", () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) =>
      `<row r="${index + 1}" spans="1:2"><c r="A${index + 1}" t="s"><v>${index}</v></c><c r="B${index + 1}"><v>${index * 7}</v></c></row>`,
  );
  const texts = rows.map((__, index) => `<si><t>خدمة رقم ${index}</t></si>`);
  const source = { sheets: [{ data: rows.join("") }], sharedStrings: texts.join("") };
  const [bySight, parsed] = [outcome(source), parsedOutcome(source)];
  expect(bySight.result).toEqual(parsed.result);
  expect(parsed.parsed).toBeGreaterThan(2_000_000);
  expect(bySight.parsed).toBeLessThan(20_000);
});

test("a row longer than a piece is read whole", () => {
  const long = "ن".repeat(300_000);
  const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row><row r="2"><c r="A2"><v>5</v></c></row>`;
  const source = { sheets: [{ data }] };
  expect(outcome(source).result).toEqual(parsedOutcome(source).result);
  expect(outcome(source).result).toMatchObject({ sheets: [{ grid: { rows: [[long], [5]] } }] });
});

const plainRow = (text: string) => `<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`;
const rowStarts = "<row ".repeat(50_000);

test.each([
  ["XML 1.1, where more characters end a line", `<?xml version="1.1"?>${worksheet({ data: plainRow("a\u2028b") })}`],
  ["XML 1.1, which forbids more characters", `<?xml version="1.1"?>${worksheet({ data: plainRow("a\u007fb") })}`],
  [
    "half a character before a row, and half behind it",
    Buffer.from(worksheet({ data: `\u00d8${plainRow("a")}\u00a7` }), "latin1"),
  ],
  [
    "a damaged row before bytes that are no text",
    Buffer.from(worksheet({ data: `<row r="0"/>${plainRow("\u00ff")}` }), "latin1"),
  ],
])("%s", (_, xml) => {
  const source = { sheets: [{ xml }] };
  for (const codec of [plainCodec, inPieces(1), inPieces(100)])
    expect(outcome(source, { codec }).result).toEqual(parsedOutcome(source, { codec }).result);
});

test.each([
  ["rows written in another way", Array.from({ length: 20_000 }, (_, index) => `<row r='${index + 1}'/>`).join("")],
  ["a comment full of rows", `<!--${rowStarts}-->`],
  ["texts full of rows", `<x><![CDATA[${rowStarts}]]></x>`.repeat(4)],
])("%s: sight soon gives up, and the parser gets large pieces", (_, data) => {
  const source = { sheets: [{ data }] };
  const bySight = outcome(source, { codec: inPieces(65_536) });
  expect(bySight.result).toEqual(parsedOutcome(source).result);
  expect(bySight.pieces).toBeLessThan(150);
});

test("a text beside the shared strings belongs to none of them", () => {
  const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
  const source = { sheets: [{ data }], sharedStrings: "<x><t>a</t></x><si><t>b</t></si><si><r><t>c</t></r></si>" };
  expect(outcome(source).result).toMatchObject({ sheets: [{ grid: { rows: [["b", "c"]] } }] });
  expect(parsedOutcome(source).result).toEqual(outcome(source).result);
});

import { strToU8 } from "fflate";
import fc from "fast-check";
import type { FileFailure } from "../../../src/host/sheet";
import { readCsv } from "../../../src/host/xlsx/readCsv";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { failureOf } from "./failureOf";

type Rows = readonly (readonly (string | undefined)[])[];
const U = undefined;

/** What is written, the rows that are read, and their numbers where they are not 1, 2, 3 … */
const texts: readonly (readonly [title: string, text: string, rows: Rows, rowNumbers?: readonly number[]])[] = [
  [
    "commas",
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "semicolons, with commas in the values",
    "الاسم;رسوم\nخدمة, أولى;1,5\n",
    [
      ["الاسم", "رسوم"],
      ["خدمة, أولى", "1,5"],
    ],
  ],
  [
    "tabs",
    "a\tb,c\nd\te",
    [
      ["a", "b,c"],
      ["d", "e"],
    ],
  ],
  ["Excel's own hint", "sep=;\r\na,b;c\r\n", [["a,b", "c"]]],
  ["the hint in quotes, with the old line break", '"sep=|"\ra,b|c\r', [["a,b", "c"]]],
  [
    "pipes, with commas in the values",
    "a|b, c\nd|e\n",
    [
      ["a", "b, c"],
      ["d", "e"],
    ],
  ],
  [
    "Arabic commas where there is nothing else",
    "الاسم، رسوم\nخدمة، لا\n",
    [
      ["الاسم", " رسوم"],
      ["خدمة", " لا"],
    ],
  ],
  [
    "Arabic commas stand in sentences",
    "أ، ب,ج, د\nأ، ب,ج\nأ، ب,ج\n",
    [
      ["أ، ب", "ج", " د"],
      ["أ، ب", "ج"],
      ["أ، ب", "ج"],
    ],
  ],
  [
    "separators in quotes do not count",
    'a;"1,2,3,4"\nb;"5,6,7,8"\n',
    [
      ["a", "1,2,3,4"],
      ["b", "5,6,7,8"],
    ],
  ],
  ["one column", "a\nb", [["a"], ["b"]]],
  ["line breaks of three kinds", "a\r\nb\rc\nd", [["a"], ["b"], ["c"], ["d"]]],
  [
    "a line break in a value is no row",
    '"a\r\nb",c\r\nd,e',
    [
      ["a\r\nb", "c"],
      ["d", "e"],
    ],
  ],
  ["doubled quotes", '"a ""b""","",c', [['a "b"', U, "c"]]],
  ["a quote inside a value", 'pipe 5",b', [['pipe 5"', "b"]]],
  [
    "blank values and rows",
    "a,,c\n,,\n\n,b,",
    [
      ["a", U, "c"],
      [U, "b"],
    ],
    [1, 4],
  ],
  ["numbers, dates and spaces stay text", "007,1/2/2024, x ,TRUE", [["007", "1/2/2024", " x ", "TRUE"]]],
  ["no formula (29)", "=1+1,@x", [["=1+1", "@x"]]],
  ["__proto__", "__proto__,constructor", [["__proto__", "constructor"]]],
];

test.each(texts.map(([title, text, rows, numbers]) => ({ title, text, rows, numbers })))(
  "$title",
  ({ text, rows, numbers }) => {
    const { format, sheets } = readFileBytes(strToU8(text));
    expect(format).toBe("csv");
    expect(sheets[0]?.grid.rows).toEqual(rows);
    expect(Array.from(sheets[0]?.grid.rowNumbers ?? [])).toEqual(numbers ?? rows.map((_, index) => index + 1));
  },
);

const arabic = "الاسم,آلية جزئياً\nخدمة,نعم\n";
const rows = [
  ["الاسم", "آلية جزئياً"],
  ["خدمة", "نعم"],
];
const utf16le = Buffer.from(arabic, "utf16le");
/** "الاسم,نعم" and "لا,چ" as Arabic Excel saves them. */
const windows1256 = [0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x2c, 0xe4, 0xda, 0xe3, 0x0d, 0x0a, 0xe1, 0xc7, 0x2c, 0x8d];

/** In ISO-8859-6 the Arabic letters stand in Unicode's order, ء (U+0621) at 0xC1. */
const iso8859 = (text: string): number[] =>
  [...text].map((letter) => (letter > "\x7f" ? letter.charCodeAt(0) - 0x0560 : letter.charCodeAt(0)));

const encodings: readonly (readonly [title: string, bytes: Uint8Array, rows: Rows])[] = [
  ["UTF-8", strToU8(arabic), rows],
  ["UTF-8 with a mark", strToU8(`\ufeff${arabic}`), rows],
  ["UTF-16 LE with a mark", new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])), rows],
  ["UTF-16 BE with a mark", new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]).swap16()), rows],
  [
    "UTF-16 LE without a mark, ASCII in it",
    new Uint8Array(Buffer.from("a,b\nc,d", "utf16le")),
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "windows-1256",
    new Uint8Array(windows1256),
    [
      ["الاسم", "نعم"],
      ["لا", "چ"],
    ],
  ],
  [
    "windows-1256 with a French word",
    new Uint8Array([...windows1256, 0x2c, 0x63, 0x61, 0x66, 0xe9]),
    [
      ["الاسم", "نعم"],
      ["لا", "چ", "café"],
    ],
  ],
  ["ISO-8859-6", new Uint8Array(iso8859(arabic.replace("ً", ""))), [["الاسم", "آلية جزئيا"], rows[1]!]],
];

test.each(encodings)("%s", (_, bytes, expected) => {
  expect(readFileBytes(bytes).sheets[0]?.grid.rows).toEqual(expected);
});

const unknown: FileFailure = { kind: "unknownEncoding", part: null, encoding: null };
const refused: readonly (readonly [title: string, bytes: Uint8Array, failure: FileFailure])[] = [
  ["UTF-8 cut inside a letter is not taken for windows-1256", strToU8(arabic).slice(0, -4), unknown],
  ["no Arabic words in any encoding", new Uint8Array([...iso8859("خدمة موسمية"), 0xa1]), unknown],
  ["UTF-16 of odd length", new Uint8Array([0xff, 0xfe, 0x61]), { ...unknown, encoding: "utf-16le" }],
  [
    "quote never closed, line of its opening",
    strToU8('a,b\n"x\ny",c\nd,"e\nf\n'),
    { kind: "unbalancedQuotes", line: 4 },
  ],
  ["text after a closing quote", strToU8('a,b\n"c"d,e'), { kind: "unbalancedQuotes", line: 2 }],
  ["huge text", strToU8(`a\n${"b".repeat(1_000_001)}`), { kind: "textTooLong", place: "2", limit: 1_000_000 }],
];

test.each(refused)("refused: %s", (_, bytes, failure) => {
  expect(failureOf(() => readCsv(bytes))).toEqual(failure);
});

test("any table of texts is read back, whatever the separator", () => {
  const value = fc.string({
    unit: fc.constantFrom("ا", "ب", "a", "٢", '"', ",", ";", "\t", "|", "،", "\n", " ", "😀"),
    maxLength: 6,
  });
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(",", ";", "\t", "|"))
    .chain(([width, separator]) =>
      fc.tuple(
        fc.constant(separator),
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      ),
    );
  fc.assert(
    fc.property(table, ([separator, written]) => {
      const lines = written.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(separator));
      const { grid } = readCsv(strToU8(lines.join("\r\n"))).sheets[0]!;
      const read = written.map(() => [] as string[]);
      Array.from(grid.rowNumbers).forEach((number, index) => (read[number - 1] = [...grid.rows[index]!] as string[]));
      expect(read).toEqual(written.map((row) => withoutTail(row.map((text) => (text === "" ? undefined : text)))));
    }),
    { examples: [[[",", [["a", ""]]]]] },
  );
});

function withoutTail<T>(row: readonly (T | undefined)[]): (T | undefined)[] {
  let width = row.length;
  while (width > 0 && row[width - 1] === undefined) width--;
  return row.slice(0, width);
}

test("a plain number is a number; what only looks like one stays as written", () => {
  const written = [
    "14",
    "-0.5",
    "0",
    "007",
    "٢٠٢٤",
    '"1,200"',
    "2024-05-01",
    "12345678901234567890",
    "1e5",
    " 7",
    "50%",
  ];
  const [row] = readCsv(strToU8(`${written.join(",")}\n`)).sheets[0]?.grid.rows ?? [];
  expect(row).toEqual([14, -0.5, 0, "007", "٢٠٢٤", "1,200", "2024-05-01", "12345678901234567890", "1e5", " 7", "50%"]);
});

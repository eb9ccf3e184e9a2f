import { Workbook } from "exceljs";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { checkBytes } from "./checkBytes";
import { expectOutcome, type HardInput } from "./hardInput";
import { goodWith, inventoryFile, type FileCell } from "./inventoryFile";

const changed = (cells: Readonly<Record<string, FileCell>>) => () => inventoryFile(goodWith(cells));
const wedding = "طلب وثيقة زواج";

/** A digitisation year beside each service: the header L1, and what stands in L2. */
const year = (cell: FileCell) => changed({ L1: "تمت رقمنتها", L2: cell, D2: "متاحة إلكترونياً", E2: "آلية", I2: "لا" });
const yearRead = { digitised: { 2024: 1, blank: 3 } };

const cases: readonly HardInput[] = [
  {
    item: 12,
    title: "year as text",
    bytes: year("2024"),
    verdict: "accepted",
    findings: ["yearForm warning L2 2024"],
    counts: yearRead,
  },
  {
    item: 13,
    title: "year in Arabic-Indic digits",
    bytes: year("٢٠٢٤"),
    verdict: "accepted",
    findings: ["yearForm warning L2 2024"],
    counts: yearRead,
    says: ["٢٠٢٤", "2024"],
  },
  {
    item: 14,
    title: "year in Persian digits",
    bytes: year("۲۰۲۴"),
    verdict: "accepted",
    findings: ["yearForm warning L2 2024"],
    counts: yearRead,
  },
  {
    item: 12,
    title: "number where words belong",
    bytes: changed({ G3: "1" }),
    verdict: "rejected",
    findings: ["valueNotListed error G3"],
    counts: { fees: { unreadable: 1, no: 3 } },
  },
  {
    item: 15,
    title: "presentation forms in an answer",
    bytes: changed({ F3: "ﻧﻌﻢ" }),
    verdict: "accepted",
    findings: ["valueForm warning F3 نعم"],
    counts: { eReady: { yes: 4 } },
  },
  {
    item: 15,
    title: "presentation forms in a name",
    bytes: changed({ A2: "طلب ﻭﺛﻴﻘﺔ زواج" }),
    verdict: "accepted",
    findings: [`hiddenCharacters warning A2 ${wedding}`],
  },
  {
    item: 16,
    title: "tatweel in an answer",
    bytes: changed({ E3: "يـــدوي" }),
    verdict: "accepted",
    findings: ["valueForm warning E3 يدوي"],
    counts: { automation: { manual: 4 } },
  },
  {
    item: 16,
    title: "tatweel in a name",
    bytes: changed({ A2: "طلب وثيقة زواج".replace("ط", "طـ") }),
    verdict: "accepted",
    findings: [`hiddenCharacters warning A2 ${wedding}`],
  },
  {
    item: 17,
    title: "diacritics",
    bytes: changed({ B3: "تَفَاعُلِيَّة" }),
    verdict: "accepted",
    findings: ["valueForm warning B3 تفاعلية"],
    counts: { nature: { interactive: 4 } },
  },
  {
    item: 18,
    title: "Persian yeh in an answer",
    bytes: changed({ E3: "یدوی" }),
    verdict: "accepted",
    findings: ["valueForm warning E3 يدوي"],
    counts: { automation: { manual: 4 } },
  },
  {
    item: 18,
    title: "Persian kaf in a name",
    bytes: changed({ A4: "استعارة کتب" }),
    verdict: "accepted",
    findings: ["hiddenCharacters warning A4 استعارة كتب"],
  },
  {
    item: 18,
    title: "Persian yeh in headers",
    bytes: changed({ B1: "طبیعة الخدمة", K1: "متلقی الخدمة" }),
    verdict: "accepted",
    findings: [],
  },
  {
    item: 19,
    title: "bidi marks in an answer",
    bytes: changed({ G3: "\u202bلا\u202c" }),
    verdict: "accepted",
    findings: ["valueForm warning G3 لا"],
    counts: { fees: { no: 4 } },
    says: ["[U+202B]لا[U+202C]"],
  },
  {
    item: 19,
    title: "bidi marks in a name",
    bytes: changed({ A2: `${wedding}\u200f` }),
    verdict: "accepted",
    findings: [`hiddenCharacters warning A2 ${wedding}`],
    says: ["U+200F"],
  },
  {
    item: 20,
    title: "zero-width characters in an answer",
    bytes: changed({ G3: "ل\u200bا\ufeff" }),
    verdict: "accepted",
    findings: ["valueForm warning G3 لا"],
    counts: { fees: { no: 4 } },
    says: ["ل[U+200B]ا[U+FEFF]"],
  },
  {
    item: 20,
    title: "two names that differ in a zero-width character alone",
    bytes: changed({ A3: "طلب وثيقة\u200c زواج" }),
    verdict: "rejected",
    findings: ["duplicateName error A2", "duplicateName error A3", `hiddenCharacters warning A3 ${wedding}`],
    says: ["U+200C"],
  },
  {
    item: 21,
    title: "spaces that cannot be seen",
    bytes: changed({ A2: " طلب  وثيقة\u00a0زواج ", G3: "لا ", D4: "تقليدية\u00a0غير إلكترونية" }),
    verdict: "accepted",
    findings: [
      `hiddenCharacters warning A2 ${wedding}`,
      "valueForm warning G3 لا",
      "valueForm warning D4 تقليدية غير إلكترونية",
    ],
    counts: { fees: { no: 4 }, channel: { traditional: 4 } },
    says: ["U+00A0"],
  },
  {
    item: 22,
    title: "a scanner's K for «لا»",
    bytes: changed({ G3: "K" }),
    verdict: "repairable",
    findings: ["valueMisread error G3 لا"],
    counts: { fees: { no: 4 } },
  },
  {
    item: 22,
    title: "K where it is a K",
    bytes: changed({ B3: "K" }),
    verdict: "rejected",
    findings: ["valueNotListed error B3"],
    counts: { nature: { unreadable: 1, interactive: 3 } },
  },
  {
    item: 22,
    title: "a value that is only near",
    bytes: changed({ B3: "تفاعلبه" }),
    verdict: "repairable",
    findings: ["valueNotListed error B3 تفاعلية"],
    counts: { nature: { unreadable: 1, interactive: 3 } },
  },
  {
    item: 22,
    title: "a header that is only near",
    bytes: changed({ G1: "تسنلزم رسوما" }),
    verdict: "accepted",
    findings: ["misspeltHeader warning G1 تستلزم رسوماً"],
    counts: { fees: { no: 4 } },
  },
  {
    item: 29,
    title: "texts that would become formulas",
    bytes: changed({ A2: '=HYPERLINK("http://x")', A3: "+طلب وثيقة", A4: "-طلب وثيقة أخرى", A5: "@SUM(Services)" }),
    verdict: "accepted",
    findings: ["formulaText warning A2", "formulaText warning A3", "formulaText warning A4", "formulaText warning A5"],
  },
  {
    item: 29,
    title: "texts that begin with a tab or a return",
    bytes: changed({ A2: `\t${wedding}`, A3: "\rصرف مستحقات الزكاة" }),
    verdict: "accepted",
    findings: [
      `hiddenCharacters warning A2 ${wedding}`,
      "formulaText warning A2",
      "hiddenCharacters warning A3 صرف مستحقات الزكاة",
      "formulaText warning A3",
    ],
  },
  ...[", ", "، ", "; ", "؛", " / ", "\n", "\r\n"].map((separator): HardInput => ({
    item: 30,
    title: `two recipients with ${JSON.stringify(separator)}`,
    bytes: changed({ K3: `من الحكومة إلى الأفراد${separator}من الحكومة إلى الحكومة` }),
    verdict: "accepted",
    findings: [],
    counts: { recipient: { G2C: 4, G2G: 1 } },
  })),
  {
    item: 30,
    title: "a bad piece among several",
    bytes: changed({ K3: "من الحكومة إلى الأفراد، الجن؛ من الحكومة إلى الحكومة" }),
    verdict: "rejected",
    findings: ["valueNotListed error K3"],
    counts: { recipient: { unreadable: 1, G2C: 3, G2G: 0 } },
    says: ["«الجن»"],
  },
  {
    item: 30,
    title: "two answers where one is allowed",
    bytes: changed({ G3: "نعم / لا" }),
    verdict: "rejected",
    findings: ["severalValues error G3"],
    counts: { fees: { unreadable: 1, no: 3 } },
  },
  {
    item: 30,
    title: "one recipient twice",
    bytes: changed({ K3: "الأفراد، من الحكومة إلى الأفراد" }),
    verdict: "accepted",
    findings: ["valueForm warning K3 من الحكومة إلى الأفراد", "duplicateRecipient warning K3 من الحكومة إلى الأفراد"],
    counts: { recipient: { G2C: 4 } },
  },
  {
    item: 31,
    title: "rich text runs",
    bytes: () =>
      inventoryFile(
        goodWith({
          A2: { xml: ['t="s"', "<v>0</v>"] },
          G3: { xml: ['t="inlineStr"', "<is><r><t>ل</t></r><r><rPr><b/></rPr><t>ا</t></r></is>"] },
        }),
        {},
        {
          sharedStrings:
            '<si><r><t xml:space="preserve">طلب وثيقة </t></r><r><rPr><rFont val="Arial"/></rPr><t>زواج</t></r><r><t xml:space="preserve"> G2C</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        },
      ),
    verdict: "accepted",
    findings: [],
    counts: { fees: { no: 4 } },
  },
];

test.each(cases)("$item: $title", (input) => expectOutcome(input).then(() => undefined));

test("29: in the workbook of results they are texts still, of the format for text", async () => {
  const formula = '=HYPERLINK("http://x")';
  const { workbook } = await checkBytes(inventoryFile(goodWith({ A2: formula, B3: "=1+1", L1: "@x" })));
  const sheets = readFileBytes(workbook).sheets;
  expect(sheets.flatMap(({ facts }) => facts.formulas)).toEqual([]);
  expect(sheets.flatMap(({ grid }) => grid.rows.flat())).toEqual(expect.arrayContaining([formula, "=1+1", "@x"]));
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(workbook) as unknown as ArrayBuffer);
  const formats = new Set<string>();
  book.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => /^[=@]/.test(cell.text) && formats.add(cell.numFmt))),
  );
  expect([...formats]).toEqual(["@"]);
});

test.each([
  [18, "A4", "استعارة کتب", "U+06A9"],
  [15, "A2", "طلب ﻭﺛﻴﻘﺔ زواج", "U+FEED"],
  [19, "A2", "طلب وثيقة\u200F زواج", "U+200F"],
  [21, "A2", "طلب  وثيقة زواج", "U+0020"],
])(
  "%i: %s, a proposal that looks like what stands there shows what differs, in every report",
  async (_, cell, text, code) => {
    const { text: reports, page, workbook } = await checkBytes(inventoryFile(goodWith({ [cell]: text })));
    const cells = readFileBytes(workbook).sheets.flatMap(({ grid }) =>
      grid.rows.flat().filter((cell) => typeof cell === "string"),
    );
    for (const report of [reports.ar, reports.en, page, cells.join("\n")]) expect(report).toContain(code);
  },
);

import ExcelJS from "exceljs";
import { readWorkbook } from "../../../../src/host/xlsx/readWorkbook";
import type { Book } from "../../../../src/workbench/book/book";
import { openBook } from "../../../../src/workbench/files/openBook";
import type { BookContents } from "../../../../src/workbench/files/save/bookContents";
import { contentsOfBook } from "../../../../src/workbench/files/save/contentsOfBook";
import { FileOrigin } from "../../../../src/workbench/files/save/fileOrigin";
import { isSameData } from "../../../../src/workbench/files/save/sheet/isSameData";
import { packageFaults } from "./faults/packageFaults";
import { Chance, editAtRandom } from "./randomEdits";
import { changedParts, opened, saidBy } from "./savedAs";
import { userWorkbook } from "./userWorkbook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Rows without numbers, which are in the hidden sheet else, are more than exceljs can read. */
const original = userWorkbook({
  "xl/worksheets/sheet3.xml":
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>` +
    `<row r="3"><c r="A3"><v>4</v></c><c r="B3"><f>[1]Sheet1!$A$1+بيانات!B2</f><v>11</v></c></row></sheetData></worksheet>`,
});

/** The sheets' parts, by the order of the sheets in the book. */
const sheetParts = ["sheet1", "sheet2", "sheet3"].map((name) => `xl/worksheets/${name}.xml`);

/** What no edit of cells, formats, notes, charts or tables concerns. */
const untouched =
  /^(docProps|customXml\/item1|xl\/(pivot|media|persons|externalLinks|printerSettings|threadedComments|chartsheets|sharedStrings|drawings\/(_rels\/)?drawing2|charts\/chart[23]))/;

const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);

interface Saved {
  readonly said: unknown;
  /** The parts of the sheets in which nothing is different. */
  readonly unchanged: readonly string[];
  readonly bytes: Uint8Array;
}

const contentsOf = (book: Book): BookContents => contentsOfBook(book, new FileOrigin(book, null));

/** Opens, edits at random and saves. */
function savedAfterEdits(bytes: Uint8Array, chance: Chance, reshaping: boolean): Saved {
  const { book, save } = opened(bytes);
  const before = contentsOf(book);
  editAtRandom(book, chance, 1 + chance.below(12), reshaping);
  const after = contentsOf(book);
  const isSame = (at: number): boolean => isSameData(plainSheet(before, at), plainSheet(after, at));
  return { said: saidBy(book), unchanged: sheetParts.filter((_, at) => isSame(at)), bytes: save().bytes };
}

/** Looks go by numbers of styles, and formulas stand in maps. */
function plainSheet({ sheets, styles }: BookContents, at: number): unknown {
  const sheet = sheets[at];
  const looks = sheet?.looks.map(({ area, style }) => ({ area, style: styles[style] }));
  const cells = sheet?.cells.map((row) => ({ ...row, formulas: [...(row.formulas ?? [])] }));
  return { ...sheet, looks, cells };
}

/** The file is sound, says what the book said, and other readers can read it. */
async function expectSound({ said, bytes }: Pick<Saved, "said" | "bytes">): Promise<void> {
  expect(packageFaults(bytes)).toEqual([]);
  expect(saidBy(openBook(bytes))).toEqual(said);
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(sheetsOf(said).map(({ name }) => name));
  // Validations of whole columns take exceljs minutes.
  const read = await new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer, {
    ignoreNodes: ["dataValidations"],
  });
  expect(read.worksheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(sheetsOf(said).map(({ name }) => name)),
  );
}

function sheetsOf(said: unknown): readonly { readonly name: string }[] {
  return (said as { readonly sheets: readonly { readonly name: string }[] }).sheets;
}

test("the user's workbook is sound to begin with", async () => {
  expect(packageFaults(original)).toEqual([]);
  const { book } = opened(original);
  await expectSound({ said: saidBy(book), bytes: original });
});

let untouchedSheets = 0;
afterAll(() => expect(untouchedSheets).toBeGreaterThan(30));

test.each(seeds(60))("random edits %d are saved; what they do not concern stays byte for byte", async (seed) => {
  const chance = new Chance(seed);
  let bytes = original;
  for (let round = 0; round < 2; round++) {
    const saved = savedAfterEdits(bytes, chance, false);
    await expectSound(saved);
    const changed = changedParts(bytes, saved.bytes);
    expect(changed.filter((path) => untouched.test(path))).toEqual([]);
    expect(changed.filter((path) => saved.unchanged.includes(path))).toEqual([]);
    untouchedSheets += saved.unchanged.length;
    bytes = saved.bytes;
  }
});

test.each(seeds(60))("sheets, rows and columns that come and go at random %d are saved", async (seed) => {
  const chance = new Chance(1_000 + seed);
  let bytes = original;
  for (let round = 0; round < 2; round++) {
    const saved = savedAfterEdits(bytes, chance, true);
    await expectSound(saved);
    bytes = saved.bytes;
  }
});

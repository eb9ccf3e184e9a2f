import type { Area } from "../../../../src/host/sheet";
import type { BookChart } from "../../../../src/workbench/book/bookChart";
import type { Book, BookSheet, CellContent } from "../../../../src/workbench/book/book";
import { copySheetInto } from "../../../../src/workbench/book/copySheetInto";
import type { StyleChange } from "../../../../src/workbench/book/cellStyle";
import { lastColumn, lastRow } from "../../../../src/workbench/book/limits";

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, and without, `end`. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

type Edit = (book: Book, sheet: BookSheet, chance: Chance) => void;

function areaOf(chance: Chance): Area {
  const firstRow = 1 + chance.below(16);
  const firstColumn = chance.below(8);
  const area = {
    firstRow,
    firstColumn,
    lastRow: firstRow + chance.below(4),
    lastColumn: firstColumn + chance.below(3),
  };
  switch (chance.below(12)) {
    case 0:
      return { ...area, firstRow: 1, lastRow };
    case 1:
      return { ...area, firstColumn: 0, lastColumn };
    case 2:
      return { ...area, lastRow };
    default:
      return area;
  }
}

function smallArea(chance: Chance): Area {
  const firstRow = 1 + chance.below(16);
  const firstColumn = chance.below(8);
  return { firstRow, firstColumn, lastRow: firstRow + chance.below(4), lastColumn: firstColumn + chance.below(3) };
}

const contents: readonly CellContent[] = [
  ...[1, -2.5, 1e21, 1e-9, true, false, null, "نص", "=ليست معادلة", "+1", " مسافة ", "سطر\nآخر", "a\tb", "<&>\"'"],
  ...["\u0007_x0041_", "\r\n", "\ud800", { error: "#N/A" }, { error: "#REF!" }],
  ...[
    { formula: "=A1+1", value: 3 },
    { formula: '="<"&B2', value: "<10" },
    { formula: "=SUM(B:B)", value: 0.1 },
  ],
  ...[
    { formula: "=XLOOKUP(1,A:A,B:B)", value: { error: "#N/A" } },
    { formula: "=LET(x,1,x+1)", value: 2 },
  ],
];

const styles: readonly StyleChange[] = [
  { fill: "#FF0000" },
  { fill: null },
  { font: { bold: true, color: "#00FF00" } },
  { font: { name: "Arial", size: 14, underline: "Double" } },
  { numberFormat: "0.000" },
  { numberFormat: "@" },
  { borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#112233" }, EdgeLeft: null } },
  { borders: { DiagonalUp: { style: "Dash", weight: "Medium", color: "#445566" } } },
  {
    horizontalAlignment: "Right",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    readingOrder: "RightToLeft",
  },
  { locked: false, formulaHidden: true },
];

function chartOf(book: Book, sheet: BookSheet, chance: Chance): BookChart {
  const kind = chance.pick([
    "BarClustered",
    "ColumnClustered",
    "ColumnStacked",
    "Line",
    "LineMarkers",
    "Pie",
    "Doughnut",
  ]);
  const hasAxes = kind !== "Pie" && kind !== "Doughnut";
  const source = { sheet: sheet.id, area: { firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 1 } };
  const axis = { visible: hasAxes, title: { text: "", visible: false }, minimum: null, maximum: null, majorUnit: null };
  const plain = { ...axis, numberFormat: "General", gridlines: false, reversed: false };
  const row = 1 + chance.below(20);
  return {
    id: book.newId(),
    name: `رسم ${chance.below(100)}`,
    kind,
    title: { text: "مراحل <1>", visible: true },
    series: ["أ", "ب"].map((name) => ({
      id: book.newId(),
      name,
      values: source,
      categories: { ...source, area: { ...source.area, firstColumn: 0, lastColumn: 0 } },
      color: chance.pick(["#0B5345", null]),
      labels: { visible: false, position: "None", numberFormat: "General" },
      gapWidth: kind.startsWith("Bar") || kind.startsWith("Column") ? 60 : 150,
      overlap: kind === "ColumnStacked" ? 100 : 0,
      kind,
      marker: kind === "Line" ? "None" : "Automatic",
    })),
    categoryAxis: { ...plain, reversed: hasAxes && chance.below(2) === 0 },
    valueAxis: hasAxes ? { ...plain, minimum: 0, maximum: 100, gridlines: true, numberFormat: "0" } : plain,
    legend: { visible: true, position: "Bottom" },
    place: { from: { row, column: 2, x: 3, y: 4 }, to: { row: row + 10, column: 9, x: 0, y: 0 } },
  };
}

function change<Part extends keyof BookSheet["parts"]>(
  sheet: BookSheet,
  part: Part,
  next: (value: BookSheet["parts"][Part]) => BookSheet["parts"][Part],
): void {
  sheet.change(part, next(sheet.parts[part]));
}

function some<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items.filter(() => chance.below(3) > 0);
}

/** Edits that leave rows, columns and sheets where they are. */
const plainEdits: readonly Edit[] = [
  (_, sheet, chance) => {
    const { firstRow, firstColumn } = smallArea(chance);
    const line = () => Array.from({ length: 1 + chance.below(3) }, () => chance.pick(contents));
    sheet.write(firstRow, firstColumn, Array.from({ length: 1 + chance.below(3) }, line));
  },
  (_, sheet, chance) => sheet.clear(smallArea(chance)),
  (_, sheet, chance) => sheet.changeStyle(areaOf(chance), chance.pick(styles)),
  (_, sheet, chance) => sheet.changeStyle(areaOf(chance), chance.pick(styles)),
  (_, sheet, chance) => sheet.clearStyle(areaOf(chance)),
  (_, sheet, chance) => sheet.rows.setSize(1 + chance.below(20), 21, chance.pick([null, 15, 30.75, 60])),
  (_, sheet, chance) => sheet.rows.hide(1 + chance.below(20), 21, chance.below(2) === 0),
  (_, sheet, chance) => sheet.columns.setSize(chance.below(9), 9, chance.pick([24, 60, 252])),
  (_, sheet, chance) => sheet.columns.hide(chance.below(9), 9, chance.below(2) === 0),
  (book, sheet, chance) =>
    change(sheet, "conditionalFormats", (formats) => [
      {
        id: book.newId(),
        areas: [smallArea(chance), smallArea(chance)],
        stopIfTrue: chance.below(2) === 0,
        rule: chance.pick([
          { type: "Custom", formula: '=N("خطأ")=0' },
          { type: "CellValue", operator: "Between", formula1: "=1", formula2: "=9" },
          { type: "ContainsText", operator: "BeginsWith", text: 'a"b' },
          { type: "PresetCriteria", criterion: "Blanks" },
          { type: "TopBottom", side: "BottomPercent", rank: 20 },
        ]),
        format: chance.pick([
          { fill: "#FFCCCC" },
          { font: { bold: true, color: "#AA0000" }, fill: "#00FF00" },
          { borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#FF00FF" } } },
        ]),
      },
      ...formats,
    ]),
  (_, sheet, chance) => change(sheet, "conditionalFormats", (formats) => some(formats, chance)),
  (_, sheet, chance) =>
    change(sheet, "conditionalFormats", (formats) =>
      formats.map((format) => (chance.below(2) ? { ...format, areas: [smallArea(chance)] } : format)).reverse(),
    ),
  (book, sheet, chance) =>
    change(sheet, "validations", (all) => [
      ...all,
      {
        id: book.newId(),
        areas: [smallArea(chance)],
        rule: chance.pick([
          { type: "List", source: 'نعم,لا,"ربما"', inCellDropDown: true },
          { type: "List", source: "=$A$1:$A$3", inCellDropDown: false },
          { type: "WholeNumber", operator: "NotBetween", formula1: 1, formula2: "=B1" },
          { type: "Custom", formula: "=LEN(A1)<5" },
        ]),
        ignoreBlanks: true,
        alert: { show: true, style: "Warning", title: "عنوان", message: "سطر\nآخر" },
        prompt: { show: false, title: "", message: "" },
      },
    ]),
  (_, sheet, chance) => change(sheet, "validations", (all) => some(all, chance)),
  (_, sheet, chance) => {
    const { firstRow: row, firstColumn: column } = smallArea(chance);
    // A conversation stands there.
    if (row === 3 && column === 1) return;
    const note = { row, column, author: chance.pick(["جاهز", "مدقق"]), content: `ملاحظة ${chance.below(100)}\n<b>` };
    change(sheet, "notes", (notes) => [
      ...notes.filter((one) => one.row !== row || one.column !== column),
      { ...note, visible: chance.below(2) === 0, width: 150, height: 90 },
    ]);
  },
  (_, sheet, chance) => change(sheet, "notes", (notes) => some(notes, chance)),
  (_, sheet, chance) =>
    change(sheet, "merges", () => (chance.below(2) ? [] : [{ ...smallArea(chance), lastColumn: 12, firstColumn: 11 }])),
  (_, sheet, chance) =>
    change(sheet, "view", (view) => ({
      ...view,
      rightToLeft: chance.below(2) === 0,
      showGridlines: chance.below(2) === 0,
      showHeadings: chance.below(2) === 0,
      frozenRows: chance.below(3),
      frozenColumns: chance.below(2),
      tabColor: chance.pick(["", "#112233"]),
    })),
  (_, sheet, chance) =>
    change(sheet, "protection", () =>
      chance.pick([null, { password: null, allowed: ["allowFormatCells", "allowEditObjects"] }]),
    ),
  (_, sheet, chance) => {
    const area = { firstRow: 1, lastRow: 7, firstColumn: 0, lastColumn: 2 + chance.below(2) };
    const criteria = {
      1: { filterOn: "Custom" as const, criterion1: ">=10", criterion2: "<50", operator: "And" as const },
    };
    change(sheet, "filter", (filter) =>
      chance.pick([null, { area, criteria }, { area, criteria: {} }, filter && { ...filter, area }]),
    );
  },
  (book, sheet, chance) => change(sheet, "charts", (charts) => [...charts, chartOf(book, sheet, chance)]),
  (_, sheet, chance) => change(sheet, "charts", (charts) => some(charts, chance)),
  (_, sheet, chance) =>
    change(sheet, "charts", (charts) =>
      charts.map((chart) => ({
        ...chart,
        name: `اسم ${chance.below(9)}`,
        place: { ...chart.place, to: { row: 40, column: 15, x: 0, y: 2 } },
      })),
    ),
  (_, sheet, chance) =>
    change(sheet, "customProperties", () =>
      chance.pick<Record<string, string>>([{}, { jahiz: "قيمة" }, { jahiz: "أخرى", b: "2" }]),
    ),
  (_, sheet, chance) =>
    change(sheet, "tables", (tables) =>
      tables.map((table) => ({ ...table, name: `T${chance.below(99)}`, style: "TableStyleMedium2" })),
    ),
  (_, sheet, chance) => change(sheet, "tables", (tables) => some(tables, chance)),
  (book) => book.setSetting("jahiz", { list: [1, "٢"], text: "<&>\u2028\uffff" }),
  (book) => book.setSetting("jahiz", undefined),
  (book, _, chance) =>
    book.setName({ name: `n${chance.below(3)}`, scope: null, formula: "=1+1", visible: true, comment: "" }),
  (book, sheet) => book.setName({ name: "own", scope: sheet.id, formula: "=A1", visible: false, comment: "تعليق" }),
  (book) => book.setName({ name: "Rate", scope: null, formula: null, visible: true, comment: "" }),
  (book) => book.protectStructure(!book.isStructureProtected),
];

const names = ["جديدة", "It's", "A1", "بيانات", "Hidden", "ورقة رابعة", "Sheet 5"];

/** Edits of sheets as wholes, and of rows and columns as wholes. */
const reshapingEdits: readonly Edit[] = [
  (_, sheet, chance) => sheet.insert("rows", 1 + chance.below(12), 1 + chance.below(3)),
  (_, sheet, chance) => sheet.delete("rows", 1 + chance.below(12), 1 + chance.below(3)),
  (_, sheet, chance) => sheet.insert("columns", chance.below(6), 1 + chance.below(2)),
  (_, sheet, chance) => sheet.delete("columns", chance.below(6), 1),
  (book, sheet, chance) => {
    const name = chance.pick(names);
    if (book.sheetNamed(name) === undefined) book.renameSheet(sheet.id, name);
  },
  (book, _, chance) => {
    const name = chance.pick(names);
    if (book.sheetNamed(name) === undefined) book.addSheet(name, chance.below(book.sheets.length + 1));
  },
  (book, sheet, chance) => {
    const name = chance.pick(names);
    if (book.sheetNamed(name) === undefined) copySheetInto(book, sheet, name, chance.below(book.sheets.length + 1));
  },
  (book, sheet) => {
    const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length > 0) book.deleteSheet(sheet.id);
  },
  (book, sheet, chance) => book.moveSheet(sheet.id, chance.below(book.sheets.length)),
  (book, sheet) => {
    const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length > 0) book.setVisibility(sheet.id, sheet.visibility === "Visible" ? "VeryHidden" : "Visible");
  },
  (book, sheet) => {
    if (sheet.visibility === "Visible") book.activate(sheet.id);
  },
];

/** Makes so many edits; with `reshaping`, sheets, rows and columns come and go too. */
export function editAtRandom(book: Book, chance: Chance, count: number, reshaping: boolean): void {
  for (let done = 0; done < count; done++) {
    const edits = reshaping && chance.below(3) === 0 ? reshapingEdits : plainEdits;
    chance.pick(edits)(book, chance.pick(book.sheets), chance);
  }
  for (const sheet of book.sheets) sheet.parts.tables.forEach(({ area }) => nameHeaders(sheet, area));
}

/** Excel gives header cells of tables a text of their own; whoever edits a table sees to it. */
function nameHeaders(sheet: BookSheet, { firstRow, firstColumn, lastColumn: last }: Area): void {
  const taken = new Set<unknown>();
  for (let column = firstColumn; column <= last; column++) {
    const value = sheet.value(firstRow, column);
    const isSound =
      typeof value === "string" && !taken.has(value.toLowerCase()) && sheet.formula(firstRow, column) === null;
    if (!isSound) sheet.write(firstRow, column, [[`عمود ${column}`]]);
    taken.add(sheet.text(firstRow, column).toLowerCase());
  }
}

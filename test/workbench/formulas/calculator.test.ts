import type { CellValue } from "../../../src/host/sheet";
import type { Book, BookSheet } from "../../../src/workbench/book/book";
import { createBook } from "../../../src/workbench/book/createBook";
import type { AddInFunctions } from "../../../src/workbench/formulas/addInFunctions";
import { Calculator } from "../../../src/workbench/formulas/calculator";

interface Scene {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly calculator: Calculator;
  readonly write: (address: readonly [row: number, column: number], content: CellValue) => void;
  readonly value: (row: number, column: number) => CellValue;
}

function scene(addIn: AddInFunctions | null = null): Scene {
  const book = createBook("الخدمات");
  const calculator = new Calculator(book, addIn);
  const sheet = book.activeSheet;
  return {
    book,
    sheet,
    calculator,
    write: ([row, column], content) => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      sheet.write(row, column, [[isFormula ? { formula: content } : content]]);
    },
    value: (row, column) => sheet.value(row, column),
  };
}

const A = 0;
const B = 1;
const C = 2;

describe("what depends on a change is calculated, in order", () => {
  test("through several formulas, whatever the order in which they were written", () => {
    const { write, value } = scene();
    write([1, C], "=B1*2");
    write([1, B], "=A1+1");
    write([1, A], 4);
    expect([value(1, B), value(1, C)]).toEqual([5, 10]);
    write([1, A], 10);
    expect(value(1, C)).toBe(22);
  });

  test("areas, whole columns and other sheets with Arabic names", () => {
    const { book, write, value } = scene();
    const other = book.addSheet("ورقة ثانية");
    other.write(1, A, [[1], [2], [3]]);
    write([1, A], "=SUM('ورقة ثانية'!A1:A3)");
    write([2, A], "=SUM('ورقة ثانية'!A:A)");
    other.write(2, A, [[20]]);
    other.write(9, A, [[100]]);
    expect([value(1, A), value(2, A)]).toEqual([24, 124]);
    book.renameSheet(other.id, "الثانية");
    other.write(1, A, [[0]]);
    expect(value(1, A)).toBe(23);
  });

  test("names and tables", () => {
    const { book, sheet, write, value } = scene();
    sheet.write(1, A, [["عدد"], [1], [2]]);
    book.setName({ name: "الأعداد", scope: null, formula: "='الخدمات'!$A$2:$A$3", visible: true, comment: "" });
    const area = { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 0 };
    const table = { id: "t", name: "جدول", area, showHeaders: true, showTotals: false, showFilterButton: true };
    sheet.change("tables", [{ ...table, style: "", criteria: {} }]);
    write([1, B], "=SUM(الأعداد)");
    write([2, B], "=SUM(جدول[عدد])");
    write([3, B], "=جدول[@عدد]*10");
    write([3, A], 5);
    expect([value(1, B), value(2, B), value(3, B)]).toEqual([6, 6, 50]);
  });

  test("rows that are put in move formulas and what they look at", () => {
    const { sheet, write, value } = scene();
    sheet.write(1, A, [[1], [2]]);
    write([3, A], "=SUM(A1:A2)");
    sheet.insert("rows", 2, 1);
    write([2, A], 10);
    expect(sheet.formula(4, A)).toBe("=SUM(A1:A3)");
    expect(value(4, A)).toBe(13);
  });

  test("formulas that look at themselves say so and take nothing with them", () => {
    const { calculator, sheet, write, value } = scene();
    write([1, A], "=B1");
    write([1, B], "=A1+1");
    write([5, A], "=1+1");
    expect(calculator.explain(sheet.id, 1, B)?.problem).toEqual({ kind: "circular" });
    expect(value(5, A)).toBe(2);
    write([1, A], 1);
    expect(value(1, B)).toBe(2);
  });

  test("a long chain is worked through", async () => {
    const { calculator, sheet, value } = scene();
    sheet.write(1, A, [[1], ...Array.from({ length: 20_000 }, (_, at) => [{ formula: `=A${at + 1}+1` }])]);
    sheet.write(1, A, [[2]]);
    await calculator.whenSettled();
    expect(value(20_001, A)).toBe(20_002);
  });
});

describe("results of several values", () => {
  test("fill the cells beside and below, follow changes and give their room back", () => {
    const { calculator, sheet, write, value } = scene();
    sheet.write(1, A, [[3], [1], [2]]);
    write([1, C], "=SORT(A1:A3)");
    write([1, 4], "=SUM(C1:C3)");
    expect([value(1, C), value(2, C), value(3, C), value(1, 4)]).toEqual([1, 2, 3, 6]);
    expect(calculator.filledAreas(sheet)).toEqual([
      { row: 1, column: C, area: { firstRow: 1, lastRow: 3, firstColumn: C, lastColumn: C }, isDynamic: true },
    ]);
    write([1, A], 30);
    expect([value(3, C), value(1, 4)]).toEqual([30, 33]);
    write([1, C], "=TAKE(A1:A3,1)");
    expect([value(1, C), value(2, C), value(3, C)]).toEqual([30, null, null]);
  });

  test("what stands in the way is left alone: #SPILL!, until it is gone", () => {
    const { calculator, sheet, write, value } = scene();
    sheet.write(1, A, [[3], [1], [2]]);
    write([2, C], "لا تمسني");
    write([1, C], "=SORT(A1:A3)");
    expect([value(1, C), value(2, C), value(3, C)]).toEqual([{ error: "#SPILL!" }, "لا تمسني", null]);
    expect(calculator.explain(sheet.id, 1, C)?.blocked).toMatchObject({ firstRow: 1, lastRow: 3 });
    sheet.clear({ firstRow: 2, lastRow: 2, firstColumn: C, lastColumn: C });
    expect([value(1, C), value(2, C), value(3, C)]).toEqual([1, 2, 3]);
  });

  test("a cell that is typed over stays as typed; deleted, it is filled again", () => {
    const { sheet, write, value } = scene();
    write([1, A], "=SEQUENCE(3)");
    write([2, A], "x");
    expect([value(1, A), value(2, A), value(3, A)]).toEqual([{ error: "#SPILL!" }, "x", null]);
    sheet.clear({ firstRow: 2, lastRow: 2, firstColumn: A, lastColumn: A });
    expect([value(1, A), value(2, A), value(3, A)]).toEqual([1, 2, 3]);
    sheet.clear({ firstRow: 3, lastRow: 3, firstColumn: A, lastColumn: A });
    expect(value(3, A)).toBe(3);
  });
});

describe("what cannot be calculated", () => {
  test("keeps the value that the file gave it, and says why", () => {
    const { book, calculator, sheet, write, value } = scene();
    book.as("file", () => sheet.write(1, A, [[{ formula: "=CUBEVALUE(B1)", value: 12 }]]));
    calculator.start(new Map());
    write([1, B], 5);
    expect(value(1, A)).toBe(12);
    expect(calculator.explain(sheet.id, 1, A)?.problem).toEqual({ kind: "unknownFunction", name: "CUBEVALUE" });
  });

  test("has no value of its own when it is new", () => {
    const { calculator, sheet, write, value } = scene();
    write([1, A], "=CUBEVALUE(B1)");
    write([2, A], "=[1]Sheet1!A1");
    expect([value(1, A), value(2, A)]).toEqual([{ error: "#NAME?" }, { error: "#CALC!" }]);
    expect(calculator.explain(sheet.id, 2, A)?.problem?.kind).toBe("notSupported");
  });

  test("formulas of a file are left as they are until something they look at changes", () => {
    const { book, calculator, sheet, write, value } = scene();
    book.as("file", () => sheet.write(1, A, [[1, { formula: "=A1+1", value: 99 }]]));
    calculator.start(new Map());
    expect(value(1, B)).toBe(99);
    write([1, A], 2);
    expect(value(1, B)).toBe(3);
  });

  test("a formula of an older Excel takes the cell of its own row where it needs one value", () => {
    const { book, calculator, sheet, write, value } = scene();
    book.as("file", () => {
      sheet.write(1, A, [[1], [2], [3]]);
      sheet.write(2, B, [[{ formula: "=A1:A3*10", value: 20 }]]);
    });
    calculator.start(new Map());
    write([2, A], 5);
    expect([value(2, B), value(3, B)]).toEqual([50, null]);
  });

  test("SUMPRODUCT of an older Excel goes through its areas, and stays a formula of an older one", () => {
    const { book, calculator, sheet, write, value } = scene();
    book.as("file", () => {
      sheet.write(1, A, [[1], ["not measured"], [3], [4]]);
      sheet.write(8, B, [[{ formula: "=SUMPRODUCT(ISNUMBER(A1:A4)*(A1:A4>A3-1))", value: 0 }]]);
    });
    calculator.start(new Map());
    write([1, A], 5);
    expect(value(8, B)).toBe(3);
    expect(calculator.filledAreas(sheet)).toEqual([]);
  });
});

describe("functions of the add-in", () => {
  const addIn: AddInFunctions = {
    call: (name, parameters, address) => {
      if (name === "JAHIZ.FAIL") return Promise.resolve({ error: "#VALUE!", message: "لا يوجد عمود" });
      if (name === "JAHIZ.WHERE") return Promise.resolve({ values: [[address]] });
      return Promise.resolve({ values: (parameters[0] ?? []).map((row) => row.map((one) => Number(one) * 2)) });
    },
  };

  test("answer later; what depends on them waits", async () => {
    const { calculator, sheet, write, value } = scene(addIn);
    sheet.write(1, A, [[1], [2]]);
    write([1, B], "=JAHIZ.TWICE(A1:A2)");
    write([1, C], "=SUM(B1:B2)+JAHIZ.TWICE(10)");
    expect(value(1, B)).toEqual({ error: "#BUSY!" });
    await calculator.whenSettled();
    expect([value(1, B), value(2, B), value(1, C)]).toEqual([2, 4, 26]);
    write([2, A], 5);
    await calculator.whenSettled();
    expect([value(2, B), value(1, C)]).toEqual([10, 32]);
  });

  test("an answer to an older question is dropped", async () => {
    const answers: ((values: CellValue) => void)[] = [];
    const slow: AddInFunctions = {
      call: () => new Promise((resolve) => answers.push((value) => resolve({ values: [[value]] }))),
    };
    const { calculator, write, value } = scene(slow);
    write([1, A], 1);
    write([1, B], "=JAHIZ.SLOW(A1)");
    write([1, A], 2);
    answers[1]?.("new");
    answers[0]?.("old");
    await calculator.whenSettled();
    expect(value(1, B)).toBe("new");
  });

  test("their errors come with their words, and they know their cell", async () => {
    const { calculator, sheet, write, value } = scene(addIn);
    write([1, A], "=JAHIZ.FAIL()");
    write([3, B], "=JAHIZ.WHERE()");
    await calculator.whenSettled();
    expect(value(1, A)).toEqual({ error: "#VALUE!" });
    expect(calculator.explain(sheet.id, 1, A)?.message).toBe("لا يوجد عمود");
    expect(value(3, B)).toBe("الخدمات!B3");
  });
});

import type { Area, CellValue } from "../../../src/host/sheet";
import { readArea } from "../../../src/workbench/book/address";
import { createBook } from "../../../src/workbench/book/createBook";
import type { Validation, ValidationRule } from "../../../src/workbench/book/sheetParts";
import { textOfCells } from "../../../src/workbench/editing/clipboardText";
import { SheetEditing } from "../../../src/workbench/editing/sheetEditing";
import { Calculator } from "../../../src/workbench/formulas/calculator";

const area = (address: string): Area => readArea(address) as Area;

function scene() {
  const book = createBook("الخدمات");
  const editing = new SheetEditing(book, new Calculator(book, null));
  const sheet = book.activeSheet;
  const type = (row: number, column: number, text: string) => editing.type(sheet, row, column, text);
  return { book, sheet, editing, type };
}

describe("typing", () => {
  test.each<readonly [string, CellValue, string]>([
    ["12", 12, "12"],
    ["12%", 0.12, "12%"],
    ["'12", "12", "12"],
    ["=1+1", 2, "2"],
    ["نعم", "نعم", "نعم"],
    ["2024-05-01", 45_413, "5/1/2024"],
    ["TRUE", true, "TRUE"],
    ["", null, ""],
  ])("%s", (text, value, shown) => {
    const { sheet, type } = scene();
    sheet.write(1, 0, [["before"]]);
    expect(type(1, 0, text)).toBeNull();
    expect([sheet.value(1, 0), sheet.text(1, 0)]).toEqual([value, shown]);
  });

  test.each(["12", "'12", "نعم", "=SUM(B1:B2)", "12%", "2024-05-01", "'=x", "TRUE"])(
    "what is shown for editing is what was typed: %s",
    (text) => {
      const { sheet, editing, type } = scene();
      type(1, 0, text);
      const [value, formula] = [sheet.value(1, 0), sheet.formula(1, 0)];
      const again = editing.typedText(sheet, 1, 0);
      sheet.clear(area("A1"));
      type(1, 0, again);
      expect([sheet.value(1, 0), sheet.formula(1, 0)]).toEqual([value, formula]);
    },
  );

  test("a formula that cannot be one is refused, and nothing changes", () => {
    const { sheet, type } = scene();
    expect(type(1, 0, "=SUM((1")).toEqual({ kind: "notAFormula", text: "=SUM((1" });
    expect(sheet.value(1, 0)).toBeNull();
  });
});

describe("protection", () => {
  test("a locked cell is left alone, an open one is not", () => {
    const { sheet, editing, type } = scene();
    sheet.write(1, 0, [["a", "b"]]);
    sheet.changeStyle(area("B1"), { locked: false });
    sheet.change("protection", { password: null, allowed: [] });
    expect(type(1, 0, "x")).toEqual({ kind: "protected", sheet: "الخدمات" });
    expect(editing.clear(sheet, [area("A1:B1")])).toEqual({ kind: "protected", sheet: "الخدمات" });
    expect(type(1, 1, "x")).toBeNull();
    expect(sheet.values(area("A1:B1"))).toEqual([["a", "x"]]);
  });
});

describe("validation", () => {
  const rules: readonly (readonly [string, ValidationRule, string, boolean])[] = [
    ["a listed value", { type: "List", source: "نعم,لا", inCellDropDown: true }, "لا", true],
    ["a value that is not listed", { type: "List", source: "نعم,لا", inCellDropDown: true }, "ربما", false],
    ["a value of a list in cells", { type: "List", source: "=$D$1:$D$2", inCellDropDown: true }, "two", true],
    ["none of a list in cells", { type: "List", source: "=$D$1:$D$2", inCellDropDown: true }, "three", false],
    ["a number within bounds", { type: "Decimal", operator: "Between", formula1: 0, formula2: 25 }, "25", true],
    ["a number outside", { type: "Decimal", operator: "Between", formula1: 0, formula2: 25 }, "26", false],
    ["text for a number", { type: "Decimal", operator: "Between", formula1: 0, formula2: 25 }, "x", false],
    ["a fraction for a whole number", { type: "WholeNumber", operator: "GreaterThan", formula1: 0 }, "1.5", false],
    ["a bound in a cell", { type: "WholeNumber", operator: "LessThan", formula1: "=E1" }, "9", true],
    ["a text of that length", { type: "TextLength", operator: "LessThanOrEqual", formula1: 3 }, "abc", true],
    ["a rule of its own that holds", { type: "Custom", formula: "=LEN(A1)=2" }, "ab", true],
    ["a rule of its own that does not", { type: "Custom", formula: "=LEN(A1)=2" }, "abc", false],
    ["a blank", { type: "List", source: "نعم,لا", inCellDropDown: true }, "", true],
  ];

  test.each(rules)("%s", (_, rule, text, isTaken) => {
    const { sheet, editing } = scene();
    sheet.write(1, 0, [
      ["before", null, null, "one", 10],
      [null, null, null, "two"],
    ]);
    const alert = { show: true, style: "Stop", title: "", message: "لا" } as const;
    const prompt = { show: false, title: "", message: "" };
    const validation: Validation = { id: "v", areas: [area("A1:A9")], rule, ignoreBlanks: true, alert, prompt };
    sheet.change("validations", [validation]);
    const refusal = editing.type(sheet, 1, 0, text);
    expect(refusal === null).toBe(isTaken);
    expect(sheet.value(1, 0)).toBe(isTaken ? sheet.value(1, 0) : "before");
    if (!isTaken) {
      expect(editing.type(sheet, 1, 0, text, true)).toBeNull();
      expect(sheet.value(1, 0)).not.toBe("before");
    }
  });
});

describe("copying and pasting", () => {
  test("formulas read as seen from their new places, and hidden rows stay behind", () => {
    const { sheet, editing } = scene();
    sheet.write(1, 0, [
      [1, { formula: "=A1*2" }],
      [5, { formula: "=A2*2" }],
      [3, { formula: "=$A$1+A3" }],
    ]);
    sheet.rows.hide(2, 2, true);
    const copied = editing.copy(sheet, area("A1:B3"), textOfCells);
    expect(copied.text).toBe("1\t2\r\n3\t4");
    editing.paste(sheet, area("D10"), copied);
    expect(sheet.formulas(area("D10:E11"))).toEqual([
      [1, "=D10*2"],
      [3, "=$A$1+D11"],
    ]);
  });

  test("a block repeats over a selection that it fits into", () => {
    const { sheet, editing } = scene();
    sheet.write(1, 0, [["a"], ["b"]]);
    editing.paste(sheet, area("C1:D4"), editing.copy(sheet, area("A1:A2"), textOfCells));
    expect(sheet.values(area("C1:D4"))).toEqual([
      ["a", "a"],
      ["b", "b"],
      ["a", "a"],
      ["b", "b"],
    ]);
  });

  test("text from other programs is taken as if typed; what only begins like a formula stays text", () => {
    const { sheet, editing } = scene();
    editing.pasteText(sheet, area("A1"), [
      ["12", "5%"],
      ["=A1*2", "=(("],
    ]);
    expect(sheet.values(area("A1:B2"))).toEqual([
      [12, 0.05],
      [24, "=(("],
    ]);
  });

  test("what does not fit onto the sheet is refused", () => {
    const { sheet, editing } = scene();
    expect(editing.pasteText(sheet, area("A1048576"), [["a"], ["b"]])).toEqual({ kind: "outside" });
  });
});

describe("undo and redo", () => {
  test("take back and repeat what was typed, pasted and cleared, formats included", () => {
    const { sheet, editing, type } = scene();
    sheet.write(1, 0, [["a", { formula: "=1+1" }]]);
    type(1, 0, "50%");
    type(1, 1, "plain");
    editing.clear(sheet, [area("A1:B1")]);
    const { history } = editing;
    history.undo();
    expect(sheet.values(area("A1:B1"))).toEqual([[0.5, "plain"]]);
    history.undo();
    history.undo();
    expect([sheet.value(1, 0), sheet.style(1, 0).numberFormat, sheet.formula(1, 1), sheet.value(1, 1)]).toEqual([
      "a",
      "General",
      "=1+1",
      2,
    ]);
    expect([history.canUndo, history.canRedo]).toEqual([false, true]);
    history.redo();
    history.redo();
    history.redo();
    expect(sheet.values(area("A1:B1"))).toEqual([[null, null]]);
    expect(history.canRedo).toBe(false);
  });

  test("what an add-in writes ends them, so that nothing of its is undone by mistake", () => {
    const { book, sheet, editing, type } = scene();
    type(1, 0, "a");
    book.as("addIn", () => sheet.write(1, 0, [["of the add-in"]]));
    expect(editing.history.undo()).toBeNull();
    expect(sheet.value(1, 0)).toBe("of the add-in");
  });
});

test("a part of a formula that was entered for an area is not changed alone", () => {
  const book = createBook("s");
  const sheet = book.activeSheet;
  const calculator = new Calculator(book, null);
  book.as("file", () => sheet.write(1, 0, [[{ formula: "=TRANSPOSE(D1:D2)", value: 1 }, 2]]));
  calculator.start(new Map([[sheet.id, [{ row: 1, column: 0, area: area("A1:B1"), isDynamic: false }]]]));
  const editing = new SheetEditing(book, calculator);
  expect(editing.type(sheet, 1, 1, "x")).toEqual({ kind: "partOfArray" });
  expect(editing.clear(sheet, [area("A1:B1")])).toBeNull();
});

import {
  hasReferences,
  moveFormula,
  renameInFormula,
  shiftFormula,
} from "../../../src/workbench/book/formulaReferences";
import type { Shift } from "../../../src/workbench/book/shifts";

const insertRow3: Shift = { axis: "rows", kind: "insert", first: 3, count: 2 };
const deleteRows3To4: Shift = { axis: "rows", kind: "delete", first: 3, count: 2 };
const insertColumnB: Shift = { axis: "columns", kind: "insert", first: 1, count: 1 };

test.each([
  [insertRow3, "=A1+A3", "=A1+A5"],
  [insertRow3, "=SUM($A$2:$A$9)", "=SUM($A$2:$A$11)"],
  [insertRow3, "=SUM(A:A)+SUM(3:3)", "=SUM(A:A)+SUM(5:5)"],
  [insertRow3, '="A3"&A3', '="A3"&A5'],
  [insertRow3, "=Other!A3+Mine!A3", "=Other!A3+Mine!A5"],
  [insertRow3, "='ورقة 1'!A3", "='ورقة 1'!A3"],
  [insertRow3, "=LOG10(A3)+A3B", "=LOG10(A5)+A3B"],
  [insertRow3, "=Table1[[#This Row],[A3]]", "=Table1[[#This Row],[A3]]"],
  [deleteRows3To4, "=A2+A3+A5", "=A2+#REF!+A3"],
  [deleteRows3To4, "=SUM(A1:A10)", "=SUM(A1:A8)"],
  [deleteRows3To4, "=SUM(A3:A4)", "=SUM(#REF!)"],
  [deleteRows3To4, "=SUM(A4:A6)", "=SUM(A3:A4)"],
  [insertColumnB, "=A1+B1+$C$1", "=A1+C1+$D$1"],
])("after %j, %s reads %s", (shift, before, after) => {
  const isShifted = (sheet: string | null): boolean => sheet === null || sheet === "Mine";
  expect(shiftFormula(before, shift, isShifted)).toBe(after);
});

test.each([
  ["=A1", 2, 1, "=B3"],
  ["=$A1+A$1+$A$1", 2, 1, "=$A3+B$1+$A$1"],
  ["=A1", -1, 0, "=A1048576"],
  ['=N("A1")=0', 5, 5, '=N("A1")=0'],
])("%s, %i rows and %i columns further on, reads %s", (before, rows, columns, after) => {
  expect(moveFormula(before, rows, columns)).toBe(after);
});

test.each([
  ["=Old!A1+Other!A1", "=New!A1+Other!A1"],
  ["='old'!$A$1:$B$2", "=New!$A$1:$B$2"],
  ['="Old!A1"', '="Old!A1"'],
])("a renamed sheet is followed: %s becomes %s", (before, after) => {
  expect(renameInFormula(before, "Old", "New")).toBe(after);
});

test("a new name gets quotes where it needs them", () => {
  expect(renameInFormula("=Old!A1", "Old", "It's 2")).toBe("='It''s 2'!A1");
});

test.each([
  ["=A1", true],
  ['="A1"', false],
  ["=SUM(B:B)", true],
  ["=TRUE", false],
  ['=N("jahiz:error")=0', false],
])("%s looks at cells: %s", (formula, looks) => {
  expect(hasReferences(formula)).toBe(looks);
});

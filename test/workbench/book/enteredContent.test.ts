import { enteredContent } from "../../../src/workbench/book/enteredContent";

test.each([
  ["", { value: null }],
  ["نص", { value: "نص" }],
  ["12", { value: 12 }],
  [" 12 ", { value: 12 }],
  ["-1.5", { value: -1.5 }],
  [".5", { value: 0.5 }],
  ["(5)", { value: -5 }],
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1,234.50", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["12,34", { value: "12,34" }],
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
  ["0123456789", { value: 123456789 }],
  ["12345678901234567", { value: 12345678901234600 }],
  ["٢٥", { value: "٢٥" }],
  ["12 ريال", { value: "12 ريال" }],
  ["TRUE", { value: true }],
  ["false", { value: false }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["2024-05-01", { value: 45413, numberFormat: "m/d/yyyy" }],
  ["5/1/2024", { value: 45413, numberFormat: "m/d/yyyy" }],
  ["5/1/2024 13:30", { value: 45413.5625, numberFormat: "m/d/yyyy h:mm" }],
  ["1-May-2024", { value: 45413, numberFormat: "d-mmm-yy" }],
  ["May 2024", { value: 45413, numberFormat: "mmm-yy" }],
  ["13/13/2024", { value: "13/13/2024" }],
  ["2024-02-30", { value: "2024-02-30" }],
  ["10:30", { value: 0.4375, numberFormat: "h:mm" }],
  ["10:30 pm", { value: 0.9375, numberFormat: "h:mm AM/PM" }],
  ["25:00", { value: "25:00" }],
  ["=A1", { formula: "=A1" }],
  ["=", { value: "=" }],
  ["+A1", { formula: "=+A1" }],
  ["-خدمة", { formula: "=-خدمة" }],
  ["@SUM(A1)", { formula: "=SUM(A1)" }],
  ["'12", { value: "12" }],
  ["'=A1", { value: "=A1" }],
  ["''x", { value: "'x" }],
  ["@name", { refused: true }],
  ["=SUM(A1", { refused: true }],
  ["=1+", { refused: true }],
  ["- خدمة جديدة", { refused: true }],
  ["=Table1[My Column]", { formula: "=Table1[My Column]" }],
  ["=A1:A3 B1:B3", { formula: "=A1:A3 B1:B3" }],
])("%j is taken for %j", (text, expected) => {
  expect(enteredContent(text, "General")).toEqual(expected);
});

test.each(["12", "TRUE", "=A1", "2024-05-01", "-x"])("in a cell of text, %j stays text", (text) => {
  expect(enteredContent(text, "@")).toEqual({ value: text });
});

test("an apostrophe in front is no part of the text, in a cell of text too", () => {
  expect(enteredContent("'12", "@")).toEqual({ value: "12" });
});

test("a day and a month without a year are in this year", () => {
  const entered = enteredContent("1-2", "General") as { value: number; numberFormat: string };
  const days = entered.value - (Date.UTC(new Date().getFullYear(), 0, 2) / 86_400_000 + 25_569);
  expect([days, entered.numberFormat]).toEqual([0, "d-mmm"]);
});

test("dates count from 1904 where the workbook does", () => {
  expect(enteredContent("1904-01-02", "General", true)).toEqual({ value: 1, numberFormat: "m/d/yyyy" });
});

import { excelInput } from "../../../src/host/office/cells/excelInput";
import { isAsWritten } from "../../../src/host/office/cells/isAsWritten";
import type { WrittenValue } from "../../../src/host/sheet";

test.each<[WrittenValue, string | number | boolean]>([
  ["نعم", "نعم"],
  ["طلب ترخيص تجاري لمنطقة مسقط رقم 12", "'طلب ترخيص تجاري لمنطقة مسقط رقم 12"],
  ["طلب تجديد ترخيص تجاري أو صناعي لمنطقة مسقط رقم 12", "طلب تجديد ترخيص تجاري أو صناعي لمنطقة مسقط رقم 12"],
  ["=1+1", "'=1+1"],
  [" =1+1", "' =1+1"],
  ["+9681234", "'+9681234"],
  ["-", "'-"],
  ["@SUM", "'@SUM"],
  ["'quoted", "''quoted"],
  ["#N/A", "'#N/A"],
  ["12", "'12"],
  ["٢٠١٧", "'٢٠١٧"],
  ["2024-05-01", "'2024-05-01"],
  ["May 2024", "'May 2024"],
  ["1 1/2", "'1 1/2"],
  ["1e5", "'1e5"],
  ["12:30", "'12:30"],
  ["$5", "'$5"],
  ["TRUE", "'TRUE"],
  ["false", "'false"],
  ["", ""],
  [null, ""],
  [12, 12],
  [true, true],
  [{ formula: "=A1" }, "=A1"],
])("%j is handed over as %j", (value, input) => {
  expect(excelInput(value, "guarded")).toBe(input);
});

test("a text can be guarded always and never", () => {
  expect(excelInput("نعم", "always")).toBe("'نعم");
  expect(excelInput("12", "never")).toBe("12");
});

test.each<[WrittenValue, unknown, boolean]>([
  ["12", "12", true],
  ["12", 12, false],
  ["a\r\nb", "a\nb", true],
  ["", "", true],
  [12, 12, true],
  [12, "12", true],
  [12, "", false],
  [12, "twelve", false],
  [0.1 + 0.2, 0.3, true],
  [1, 1.0001, false],
  [true, true, true],
  [true, "TRUE", true],
  [true, 1, false],
  [null, "", true],
  [null, "x", false],
  [{ formula: "=A1" }, 7, true],
])("written %j, found %j: %s", (written, found, same) => {
  expect(isAsWritten(written, found)).toBe(same);
});

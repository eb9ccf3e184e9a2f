import { createBook } from "../../../src/workbench/book/createBook";
import { Calculator } from "../../../src/workbench/formulas/calculator";
import { functionCases } from "./functionCases";
import { sampleCells } from "./sampleSheet";

const book = createBook("ورقة");
new Calculator(book, null);
const sheet = book.activeSheet;
sheet.write(1, 0, sampleCells);

test.each(functionCases)("%s", (formula, result) => {
  sheet.write(1, 20, [[{ formula }]]);
  const value = sheet.value(1, 20);
  if (typeof result === "number") expect(value).toBeCloseTo(result, 12);
  else expect(value).toEqual(result);
});

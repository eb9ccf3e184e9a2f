/** exceljs `load` alone, as a program: what most add-ins would do with a submission. */
import { readFileSync } from "node:fs";
import exceljs from "exceljs";

const [file = ""] = process.argv.slice(2);
const workbook = new exceljs.Workbook();
void workbook.xlsx
  .load(readFileSync(file).slice().buffer)
  .then(() => process.stdout.write(`${workbook.worksheets[0]?.rowCount}\n`));

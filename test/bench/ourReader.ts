/** Our reader alone, as a program: reads the files named and says how many cells they hold. */
import { readFileSync } from "node:fs";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";

let cells = 0;
for (const file of process.argv.slice(2)) {
  for (const sheet of readFileBytes(readFileSync(file)).sheets) for (const row of sheet.grid.rows) cells += row.length;
}
process.stdout.write(`${cells}\n`);

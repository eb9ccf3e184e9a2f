/**
 * The plainest reader that fflate and saxes make, as a program: reads every sheet of the files named, checks nothing, and says
 * how many cells they hold. What the budget of many small files is measured by.
 */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

const decoder = new TextDecoder();

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let isInText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (name === "si") text = "";
    isInText = name === "t";
  });
  parser.on("text", (piece) => {
    if (isInText) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    isInText = false;
    if (name === "si") strings.push(text);
  });
  parser.write(xml).close();
  return strings;
}

function sheetRows(xml: string, strings: readonly string[]): unknown[][] {
  const rows: unknown[][] = [];
  let row: unknown[] = [];
  let type = "n";
  let text = "";
  let isInValue = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "row") rows.push((row = []));
    else if (name === "c") [type, text] = [attributes["t"] ?? "n", ""];
    isInValue = name === "v" || name === "t";
  });
  parser.on("text", (piece) => {
    if (isInValue) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    isInValue = false;
    if (name === "c") row.push(type === "s" ? strings[Number(text)] : type === "n" ? Number(text) : text);
  });
  parser.write(xml).close();
  return rows;
}

let cells = 0;
for (const file of process.argv.slice(2)) {
  const parts = unzipSync(readFileSync(file));
  const strings = parts["xl/sharedStrings.xml"];
  const texts = strings ? sharedStrings(decoder.decode(strings)) : [];
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith("xl/worksheets/"))
      for (const row of sheetRows(decoder.decode(part), texts)) cells += row.length;
}
process.stdout.write(`${cells}\n`);

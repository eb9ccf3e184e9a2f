import type { CellValue, Grid } from "../rows/sheet";

/** Rows of one block, by their sheet numbers: a sheet of a million rows is not laid out whole as text. */
const rowsOfBlock = 10_000;

/**
 * The hash of what stands in a sheet's cells and where: formats, formulas and notes do not count, only values. Kept in
 * people's workbooks, so it never changes. SHA-256, in hexadecimal.
 *
 * Each cell that holds something is a line "row:column type value": the row 1-based, the column 0-based, the type t (text), n
 * (number), b (true, false) or e (error), the value as JSON writes it. Lines go by row, then column, and end with a line
 * feed. Rows 1–10,000, 10,001–20,000 and so on are hashed each as UTF-8, blocks without a cell left out; the sheet's hash is
 * that of these hashes in hexadecimal, one after the other, each with its block's number before it ("0:…", "1:…").
 */
export async function sheetHash(grid: Grid): Promise<string> {
  const hashes: string[] = [];
  let lines: string[] = [];
  let block = 0;
  const close = async (): Promise<void> => {
    if (lines.length > 0) hashes.push(`${block}:${await sha256(lines.join(""))}`);
    lines = [];
  };
  for (let index = 0; index < grid.rows.length; index++) {
    const row = grid.rowNumbers[index] ?? 0;
    const blockOfRow = Math.floor((row - 1) / rowsOfBlock);
    if (blockOfRow !== block) await close();
    block = blockOfRow;
    grid.rows[index]?.forEach((value, column) => {
      const text = cellText(value);
      if (text !== "") lines.push(`${row}:${column} ${text}\n`);
    });
  }
  await close();
  return sha256(hashes.join(""));
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "object") return `e ${JSON.stringify(value.error)}`;
  const type = { string: "t", number: "n", boolean: "b" }[typeof value as "string" | "number" | "boolean"];
  return `${type} ${JSON.stringify(value)}`;
}

async function sha256(text: string): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

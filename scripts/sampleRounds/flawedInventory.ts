import type { CatalogueField } from "../../src/core";
import { seededNumbers, type SeededNumbers } from "./seededNumbers";

export type InventoryCell = string | number | null;

/** What real sheets carry: misread letters (certain to repair), blanks, and mistakes that only their owner can mend. */
export type Flaws = "none" | "misread" | "gaps" | "mistakes";

/** How a scanner or a hurried hand writes a value of the list; certain to repair. */
const misread: Readonly<Record<string, readonly string[]>> = {
  لا: ["K", "У", "X"],
  نعم: ["نعم ", "نعم\u200f"],
  يدوي: ["یدوی", "يدوى"],
  "خدمة تهم عدد صغير من المستفيدين": ["خدمة تهم عدد ضغير من المستفيدين"],
  No: ["no", "No "],
  Yes: ["YES", " Yes"],
};

/** Which flaws an inventory has: a little under half of all have none. */
export function flawsOf(institution: string, year: number): Flaws {
  const drawn = seededNumbers(`${institution} flaws ${year}`).next();
  if (drawn < 0.45) return "none";
  if (drawn < 0.75) return "misread";
  return drawn < 0.88 ? "gaps" : "mistakes";
}

/**
 * The inventory's rows with flaws put in. The number of services and the columns of years that the report's counts are
 * taken from (simplified, digitised) are left as they are.
 */
export function flawedInventory(
  rows: readonly (readonly InventoryCell[])[],
  fields: readonly CatalogueField[],
  flaws: Flaws,
  seed: string,
): InventoryCell[][] {
  const random = seededNumbers(`${seed} cells`);
  const listed = fields.flatMap(({ kind, required }, column) => (kind === "oneOf" && required ? [column] : []));
  const copies = rows.map((row) => [...row]);
  if (flaws === "misread") for (const row of copies) misreadSome(row, listed, random);
  if (flaws === "gaps")
    for (const row of copies) for (const column of listed) if (random.chance(0.015)) row[column] = null;
  if (flaws === "mistakes") makeMistakes(copies, fields, listed, random);
  return copies;
}

function misreadSome(row: InventoryCell[], listed: readonly number[], random: SeededNumbers): void {
  for (const column of listed) {
    const forms = misread[String(row[column])];
    if (forms && random.chance(0.06)) row[column] = random.pick(forms);
  }
}

/** A value that no list has, a name given twice, a name that begins like a formula, a word where a year belongs. */
function makeMistakes(
  rows: InventoryCell[][],
  fields: readonly CatalogueField[],
  listed: readonly number[],
  random: SeededNumbers,
): void {
  const [unlisted, twin, original, dashed, dated] = random.shuffled(rows);
  const name = fields.findIndex(({ id }) => id === "name");
  const priority = fields.findIndex(({ id }) => id === "priority");
  if (!unlisted || !twin || !original || !dashed || !dated) return;
  unlisted[random.pick(listed)] = "غير محدد بعد";
  twin[name] = original[name] ?? null;
  dashed[name] = `- ${dashed[name]}`;
  dated[priority] = "لاحقاً";
}

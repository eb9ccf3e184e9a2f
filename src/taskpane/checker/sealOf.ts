import { sheetHash, type Seal } from "../../core";
import type { AssessedSheet } from "./assessedSheet";

/** The seal of a sheet: the hash of its cells, and by which catalogue it was checked. */
export async function sealOf({ sheet, assessment, context }: AssessedSheet, date: string): Promise<Seal> {
  const { id, version } = context.catalogue;
  const services = assessment?.kind === "inventory" ? (assessment.table?.rowNumbers.length ?? 0) : 0;
  return { hash: await sheetHash(sheet.grid), catalogue: id, catalogueVersion: version, date, services };
}

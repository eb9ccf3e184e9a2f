import { ReadFailure } from "../../sheet";
import { defaultLimits } from "../limits";
import { readRelationships } from "../parts/relationships";
import { openArchive } from "../zip/archive";
import { readSettings } from "./readSettings";

/**
 * What the add-in keeps with a workbook file, by key. Nothing where it is no .xlsx, or where the part that holds it is
 * damaged: the cells can be read without it, and whoever reads them says what is wrong with the file itself.
 */
export function keptSettings(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return {};
  try {
    const archive = openArchive(bytes, defaultLimits);
    const ofPackage = readRelationships(archive, "");
    const path = ofPackage.find(({ kind }) => kind === "officeDocument")?.target;
    return path === undefined ? {} : readSettings(archive, ofPackage, readRelationships(archive, path));
  } catch (error) {
    if (error instanceof ReadFailure) return {};
    throw error;
  }
}

import { ReadFailure } from "../../sheet";
import type { Relationship } from "../parts/relationships";
import type { Archive } from "../zip/archive";
import { readSettings } from "./readSettings";

/**
 * What the add-in keeps with a submission, by key. Nothing where the part that holds it is damaged: the cells can be read
 * without it.
 */
export function keptSettings(
  archive: Archive,
  ofPackage: readonly Relationship[],
  ofWorkbook: readonly Relationship[],
): Readonly<Record<string, unknown>> {
  try {
    return readSettings(archive, ofPackage, ofWorkbook);
  } catch (error) {
    if (error instanceof ReadFailure) return {};
    throw error;
  }
}

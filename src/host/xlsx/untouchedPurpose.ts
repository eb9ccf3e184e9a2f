import { strFromU8, unzipSync } from "fflate";
import type { WorkbookPurpose } from "../../report/describedWorkbook";

const purposes: readonly WorkbookPurpose[] = ["check", "round", "report", "template"];

const core = "docProps/core.xml";

/** How every zip begins that `writeWorkbook` packs: version 2.0, no flags, deflated, midnight, 1 January 2025. */
const beginning = [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0x5a];

/**
 * What a workbook is for that lies as `writeWorkbook` wrote it: Excel, LibreOffice and the workbench each put another name, day
 * or zip in its place when they save it, so that nothing of a person's is in it. Undefined for any other file.
 */
export function untouchedPurpose(bytes: Uint8Array): WorkbookPurpose | undefined {
  if (!beginning.every((byte, at) => bytes[at] === byte)) return undefined;
  const properties = propertiesOf(bytes);
  const isAsWritten =
    properties.includes("<cp:lastModifiedBy>Jahiz</cp:lastModifiedBy>") &&
    /<dcterms:modified[^>]*>2025-01-01T00:00:00Z</.test(properties);
  if (!isAsWritten) return undefined;
  return purposes.find((purpose) => properties.includes(`<cp:category>${categoryOf(purpose)}</cp:category>`));
}

/** As the workbook's properties have it. */
export function categoryOf(purpose: WorkbookPurpose): string {
  return `Jahiz ${purpose}`;
}

function propertiesOf(bytes: Uint8Array): string {
  try {
    const part = unzipSync(bytes, { filter: ({ name, originalSize }) => name === core && originalSize < 10_000 })[core];
    return part ? strFromU8(part) : "";
  } catch {
    // A broken zip is not one of ours.
    return "";
  }
}

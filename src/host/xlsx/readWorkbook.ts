import { type Sheet, ReadFailure, type Workbook } from "../sheet";
import type { CellContext } from "./cells/cellValue";
import { TextPool } from "./cells/textPool";
import { formatOfZip } from "./formats/formatOfZip";
import { defaultLimits, type Limits } from "./limits";
import { readRelationships, type Relationship } from "./parts/relationships";
import { readSharedStrings } from "./parts/sharedStrings";
import { readStyles } from "./parts/styles";
import { readWorkbookPart } from "./parts/workbookPart";
import { readWorksheet } from "./parts/worksheet";
import { type Archive, openArchive } from "./zip/archive";
import { keptSettings } from "./settings/keptSettings";
import type { ZipCodec } from "./zip/zipCodec";

export interface ReadOptions {
  readonly limits?: Limits;
  /** What the zip is computed with, where the machine has something faster than JavaScript. */
  readonly codec?: ZipCodec;
  /** Called now and then with the bytes inflated so far and those of the whole workbook. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads an .xlsx (or .xlsm, .xltx) that nobody vouches for. Throws `ReadFailure` when any part it needs is not sound. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const archive = openArchive(bytes, options.limits ?? defaultLimits, progressOf(options), options.codec);
  const ofPackage = readRelationships(archive, "");
  const path = ofPackage.find(({ kind }) => kind === "officeDocument")?.target;
  const format = formatOfZip(archive, path);
  if (format !== "xlsx") throw new ReadFailure({ kind: "wrongFormat", format });
  if (path === undefined) throw new ReadFailure({ kind: "missingPart", part: "_rels/.rels" });
  const workbook = readWorkbookPart(archive, path);
  const relationships = readRelationships(archive, path);
  const context = readContext(archive, relationships, workbook.is1904);
  const budget = { used: 0, limit: archive.limits.cells };
  const sheets: Sheet[] = [];
  for (const listed of workbook.sheets) {
    const link = relationships.find(({ id }) => id === listed.id);
    if (link === undefined) throw new ReadFailure({ kind: "missingPart", part: listed.name });
    if (link.kind !== "worksheet") continue;
    sheets.push(readWorksheet(archive, listed, link.target, context, budget));
  }
  return { format: "xlsx", sheets, kept: keptSettings(archive, ofPackage, relationships) };
}

function readContext(archive: Archive, relationships: readonly Relationship[], is1904: boolean): CellContext {
  const strings = relationships.find(({ kind }) => kind === "sharedStrings");
  const styles = relationships.find(({ kind }) => kind === "styles");
  return {
    pool: new TextPool(),
    strings: strings === undefined ? [] : readSharedStrings(archive, strings.target),
    dates: styles === undefined ? [] : readStyles(archive, styles.target),
    is1904,
  };
}

/** The total is what the directory declares for all XML parts; nearly all of them are read. */
function progressOf({ onProgress }: ReadOptions): ((archive: Archive) => void) | undefined {
  if (onProgress === undefined) return undefined;
  let total = 0;
  return ({ entries, inflated }) => {
    if (total === 0) for (const { name, size } of entries.values()) if (name.endsWith(".xml")) total += size;
    onProgress(Math.min(inflated, total), total);
  };
}

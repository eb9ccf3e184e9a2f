import type { Json, WrittenValue } from "../../../host/sheet";
import { isObject, isText, isWhole } from "../jsonKinds";
import { mostColumns, mostRows } from "../readPart";
import type { ScoreChange, ScoreWriting } from "./scoreWriting";
import { scoreWritingsFormat } from "./scoreWritingsJson";

/** The writings from what is kept with a workbook; what has another shape (a newer version's) counts as not there. */
export function readScoreWritings(kept: Json | undefined): readonly ScoreWriting[] {
  if (kept === undefined || !isObject(kept) || kept["format"] !== scoreWritingsFormat) return [];
  const { writings } = kept;
  return Array.isArray(writings) ? (writings as readonly Json[]).flatMap((each) => readWriting(each) ?? []) : [];
}

function readWriting(kept: Json): ScoreWriting | undefined {
  if (!isObject(kept)) return undefined;
  const { id, when, sheet, sheetName, cells, charts } = kept;
  if (!isText(id) || !isText(when) || !isText(sheet) || !isText(sheetName)) return undefined;
  if (!Array.isArray(cells) || !Array.isArray(charts) || !(charts as readonly Json[]).every(isText)) return undefined;
  const read = (cells as readonly Json[]).map(readChange);
  const sound = read.flatMap((change) => change ?? []);
  if (sound.length !== read.length) return undefined;
  return { id, when, sheet, sheetName, cells: sound, charts: charts as readonly string[] };
}

function readChange(kept: Json): ScoreChange | undefined {
  if (!Array.isArray(kept) || kept.length !== 5) return undefined;
  const [row = null, column = null, from = null, to = null, format = null] = kept as readonly Json[];
  const written = readContent(to);
  if (!isWhole(row, mostRows) || !isWhole(column, mostColumns) || written === undefined) return undefined;
  if (format !== null && !isText(format)) return undefined;
  return { row, column, from: readContent(from), to: written, ...(format !== null && { format }) };
}

function readContent(kept: Json): WrittenValue | undefined {
  if (kept === null || typeof kept !== "object") return kept;
  const formula = isObject(kept) ? kept["formula"] : undefined;
  return formula !== undefined && isText(formula) ? { formula } : undefined;
}

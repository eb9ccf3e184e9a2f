import { isCutOff } from "../text/isCutOff";
import { matchingKey } from "../text/matchingKey";
import { beginsWith } from "./beginsWith";
import { answered, filled } from "./columnParts";
import { isGroupHeading } from "./isGroupHeading";
import { joinReading } from "./joinReading";
import { hasWord, isCaption, isCount, isNumber, isNumbered, type Layout } from "./layout";
import type { RowCollector } from "./rowCollector";
import { isUsuallyFilled, type RowContents } from "./rowContents";
import { isCellError, type CellValue } from "./sheet";

/** Judges a row that answers little or nothing: a total, the rest of the row above, stray text, or a service not filled in yet. */
export function doubtfulRows(
  layout: Layout,
  contents: RowContents,
): (row: number, section: number, rows: RowCollector) => void {
  const { grid } = layout;
  const isUsual = isUsuallyFilled(contents);
  const lastAnswer = contents.lastIndexOf(filled | answered);
  const isTotalWord = beginsWith(layout.words.totalWords);
  const isStart = startJudge(layout, contents);
  const isCounted = isNumbered(layout, contents.indexOf(filled | answered));
  return (row, section, rows) => {
    const cells = grid.rows[row]!.filter(isFilled);
    const hasAnswers = contents[row]! & answered;
    const isBelow = isUsual && row > lastAnswer;
    const odd = hasAnswers ? undefined : oddKind(cells, isTotalWord, isBelow, isGroupHeading(layout, row));
    if (odd) return rows.addOdd(odd, row);
    if (!isUsual || isNumbered(layout, row)) return rows.addService(row);
    if (isCaption(layout, row)) return rows.addOdd("stray", row);
    const above = rows.serviceJustAbove(row);
    const name = nameAt(layout, section, row);
    // Where services are numbered, a row without a number that stands by itself is none.
    const isService = (hasAnswers || isStart(name)) && (above !== undefined || !isCounted);
    // Scraps of torn cells beside a text, and a name above that calls for more, are as telling as its first word; below the
    // last answer they may be signatures.
    const isRestOf = (service: number): boolean =>
      hasAnswers || !name || (isBelow && cells.length > 1)
        ? goesOn(layout, section, row, service)
        : !isService || cells.length > 1 || isCutOff(nameAt(layout, section, service));
    if (above !== undefined && isRestOf(above)) rows.addContinuation(row, above);
    else if (isService) rows.addService(row);
    else rows.addOdd("stray", row);
  };
}

/** What a row without answers surely is: a total, the heading of a group, or no more than numbers (of the columns, of a page). */
function oddKind(
  cells: readonly CellValue[],
  isTotalWord: (text: CellValue | undefined) => boolean,
  isBelow: boolean,
  isHeading: boolean,
): "total" | "stray" | undefined {
  if (isTotal(cells, isTotalWord) || (isBelow && isFigures(cells))) return "total";
  return hasWord(cells) && !isHeading ? undefined : "stray";
}

/** At most this share of the columns: answers of so few columns may belong to the row above. Ours: no document states it. */
const littleShare = 0.3;

/** Whether a row fills few of its section's columns. */
export function answersLittle({ fields }: Layout, section: number, row: number): boolean {
  let left = Math.floor(fields.length * littleShare);
  for (const { bySection } of fields) {
    const { part } = bySection[section]!;
    if (part?.holds[part.gridColumn.codes[row]!] && left-- === 0) return false;
  }
  return true;
}

/** Whether an answer goes on with the one in the row above; beside a name of its own, a whole value does not. */
function goesOn(layout: Layout, section: number, row: number, above: number): boolean {
  return layout.fields.some(({ field, bySection }) => {
    const { part } = bySection[section]!;
    if (!part || field.kind === "text") return false;
    const { codes, values } = part.gridColumn;
    const joined = joinReading(field, part.read, [values[codes[above]!], values[codes[row]!]]);
    return joined && !(joined.isSeveral && nameAt(layout, section, row));
  });
}

/** Whether a text begins as names of services do; the words with which those of answering rows begin are gathered when first asked for. */
function startJudge(layout: Layout, contents: RowContents): (name: string) => boolean {
  let words: Set<string> | undefined;
  const gather = (): Set<string> => {
    const found = new Set(layout.words.serviceWords?.map(firstWord));
    layout.sections.forEach((section, each) => {
      for (let row = section.from; row < section.to; row++)
        if (contents[row]! & answered) found.add(firstWord(nameAt(layout, each, row)));
    });
    found.delete("");
    return found;
  };
  return (name) => (words ??= gather()).has(firstWord(name));
}

function firstWord(name: string): string {
  return matchingKey(name.trimStart().split(/\s/, 1)[0] ?? "").split(" ")[0] ?? "";
}

/** The name in a row; "" where none with a word in it stands there. */
export function nameAt({ fields }: Layout, section: number, row: number): string {
  const name = fields.find(({ field }) => field.kind === "text")?.bySection[section]?.part?.gridColumn;
  const value = name?.values[name.codes[row]!];
  return typeof value === "string" && hasWord([value]) ? value : "";
}

/** The first text is a total's, and nothing but numbers and counts ("3 تفاعلية") stands beside it. */
function isTotal(cells: readonly CellValue[], isTotalWord: (text: CellValue | undefined) => boolean): boolean {
  const text = cells.find((value) => typeof value === "string" && !isNumber(value));
  return (
    isTotalWord(text) &&
    cells.every((value) => value === text || isCellError(value) || isCount(value) || !hasWord([value]))
  );
}

/** Two cells or more, and no word but in the first: "النسبة المئوية", 100%, 0%. */
function isFigures(cells: readonly CellValue[]): boolean {
  return cells.length > 1 && !hasWord(cells.slice(1));
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return value !== undefined && value !== null && value !== "";
}

import { isCutOff } from "../text/isCutOff";
import { matchingKey } from "../text/matchingKey";
import { answered, filled } from "./columnParts";
import { joinReading } from "./joinReading";
import { isCaption, isNumber, isNumbered, type Layout } from "./layout";
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
  const totalWords = layout.words.totalWords.map(matchingKey);
  const isStart = startJudge(layout, contents);
  return (row, section, rows) => {
    const cells = (grid.rows[row] ?? []).filter(isFilled);
    const addOdd = (kind: "total" | "stray"): void => rows.addOdd({ kind, row: grid.rowNumbers[row] ?? 0 });
    const hasAnswers = contents[row]! & answered;
    const isBelow = isUsual && row > lastAnswer;
    if (!hasAnswers && (isTotal(cells, totalWords) || (isBelow && isFigures(cells)))) return addOdd("total");
    if (!isUsual || isNumbered(layout, row)) return rows.addService(row);
    if (isCaption(layout, row)) return addOdd("stray");
    const above = rows.serviceJustAbove(row);
    const isService = hasAnswers || isStart(nameAt(layout, section, row));
    // Scraps of torn cells beside a text, and a name above that calls for more, are as telling as its first word.
    const isRest = (name: CellValue): boolean => !isService || cells.length > 1 || isOpen(name);
    if (
      above !== undefined &&
      (hasAnswers ? goesOn(layout, section, row, above) : isRest(nameAt(layout, section, above)))
    )
      rows.addContinuation(row, above);
    else if (isService) rows.addService(row);
    else addOdd("stray");
  };
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
function startJudge(layout: Layout, contents: RowContents): (name: CellValue) => boolean {
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

function isOpen(name: CellValue): boolean {
  return typeof name === "string" && isCutOff(name);
}

function firstWord(name: CellValue): string {
  return typeof name === "string" ? (matchingKey(name.trimStart().split(/\s/, 1)[0] ?? "").split(" ")[0] ?? "") : "";
}

function nameAt({ fields }: Layout, section: number, row: number): CellValue {
  const name = fields.find(({ field }) => field.kind === "text")?.bySection[section]?.part?.gridColumn;
  return name?.values[name.codes[row] ?? 0] ?? null;
}

/** The first text is a total's, and nothing but numbers stands beside it. */
function isTotal(cells: readonly CellValue[], totalWords: readonly string[]): boolean {
  const text = cells.find((value) => typeof value === "string" && !isNumber(value));
  if (typeof text !== "string") return false;
  const key = matchingKey(text);
  const begins = totalWords.some((word) => key === word || key.startsWith(`${word} `));
  return begins && cells.every((value) => value === text || isCellError(value) || isNumber(value));
}

/** Two numbers or more, and no text but one before them: "النسبة المئوية", 100%, 0%. */
function isFigures(cells: readonly CellValue[]): boolean {
  const [first, ...rest] = cells;
  return rest.length > 0 && rest.every(isNumber) && (typeof first === "string" || isNumber(first));
}

function isFilled(value: CellValue | undefined): value is CellValue {
  return value !== undefined && value !== null && value !== "";
}

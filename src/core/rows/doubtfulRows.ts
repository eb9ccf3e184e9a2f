import { isCutOff } from "../text/isCutOff";
import { matchingKey } from "../text/matchingKey";
import { beginsWith } from "./beginsWith";
import { answered, filled } from "./columnParts";
import { isGroupHeading } from "./isGroupHeading";
import { joinReading } from "./joinReading";
import { hasWord, isCaption, isCount, isNumber, isNumbered, type Layout } from "./layout";
import type { RowCollector } from "./rowCollector";
import type { RowContents } from "./rowContents";
import { isCellError, type CellValue } from "./sheet";

/** Judges a row that answers little or nothing: a total, the rest of the row above, stray text, or a service not filled in yet. */
export function doubtfulRows(
  layout: Layout,
  contents: RowContents,
): (row: number, section: number, rows: RowCollector) => void {
  const { grid } = layout;
  const lastAnswer = contents.reduce((last, holds, row) => (holds < answered ? last : row), -1);
  const isStart = startJudge(layout, contents);
  const oddAt = oddJudge(layout, contents, lastAnswer);
  const isCounted = isNumbered(layout, Math.max(contents.findIndex(isAnswered), layout.sections[0]!.from));
  /** A name that is not filled in yet: any text below the last answer; above it, one that begins as names do. */
  const isWaiting = (holds: number, row: number): boolean =>
    holds > 0 &&
    holds < answered &&
    !oddAt(row) &&
    (row > lastAnswer || grid.rows[row]!.some((value) => typeof value === "string" && isStart(value)));
  // Only where services are numbered, or mostly answer, may a row without answers be anything but a service.
  const isUsual = isCounted || contents.filter(isWaiting).length <= contents.filter(isAnswered).length;
  /** Right below the services, a name and nothing of another field; numbered services are told by their number. */
  const isOnlyName = (row: number, name: string, above?: number): boolean =>
    row > lastAnswer && !isCounted && above !== undefined && contents[row] === filled && name !== "";
  return (row, section, rows) => {
    const isWide = grid.rows[row]!.filter(isFilled).length > 1;
    const hasAnswers = isAnswered(contents[row]!);
    const isBelow = row > lastAnswer;
    const above = rows.serviceJustAbove(row);
    const name = nameAt(layout, section, row);
    // Such a name beside a cell of the sheet's own columns, a directorate or a code, waits for its answers.
    const isFree = !isUsual || isNumbered(layout, row) || (isWide && isOnlyName(row, name, above));
    const odd = oddAt(row, !isFree && isBelow);
    if (odd) return rows.addOdd(odd, row);
    if (isFree) return rows.addService(row);
    // Where services are numbered, a row without a number that stands by itself is none, nor is a name that the numbers pass over.
    const isPassed = isCounted && (above === undefined || (!hasAnswers && isNumbered(layout, row + 1)));
    const isService = (hasAnswers || isStart(name)) && !isPassed;
    // Scraps of torn cells beside a text, and a name above that calls for more, are as telling as its first word; below the
    // last answer they may be signatures.
    const isRestOf = (service: number): boolean =>
      hasAnswers || !name || (isBelow && isWide)
        ? goesOn(layout, section, row, service, !isCounted && name !== "")
        : !isService || isWide || isCutOff(nameAt(layout, section, service));
    if (above !== undefined && isRestOf(above)) rows.addContinuation(row, above);
    else if (isService) rows.addService(row);
    else rows.addOdd("stray", row);
  };
}

/** What a row surely is that is no service: a total, a caption, the heading of a group, or no more than numbers (of the columns, of a page). */
function oddJudge(
  layout: Layout,
  contents: RowContents,
  lastAnswer: number,
): (row: number, isBelow?: boolean) => "total" | "stray" | undefined {
  const { rows } = layout.grid;
  const isTotalWord = beginsWith(layout.words.totalWords);
  const isRemarks = beginsWith(layout.words.ignoredHeaders);
  const notes = rows.findIndex((cells, row) => row > lastAnswer && isCaption(layout, row) && cells.some(isRemarks));
  return (row, isBelow) => {
    // From «ملاحظات:» on, below the last answer, numbered texts are notes too.
    if (notes >= 0 && row >= notes) return "stray";
    const cells = rows[row]!.filter(isFilled);
    if (!isAnswered(contents[row]!)) {
      if (isTotal(cells, isTotalWord) || (isBelow && isFigures(cells))) return "total";
      const isHeading = layout.wideRows.has(layout.grid.rowNumbers[row]!) && !isNumbered(layout, row);
      if (isHeading || !hasWord(cells) || isGroupHeading(layout, row)) return "stray";
    }
    return isCaption(layout, row) && !isNumbered(layout, row) ? "stray" : undefined;
  };
}

const isAnswered = (holds: number): boolean => holds >= answered;

/** Whether an answer goes on with the one in the row above; beside a name that may be a service's, a whole value does not. */
function goesOn(layout: Layout, section: number, row: number, above: number, isNamed: boolean): boolean {
  return layout.fields.some(({ field, bySection }) => {
    const { part } = bySection[section]!;
    if (!part || field.kind === "text") return false;
    const { codes, values } = part.gridColumn;
    const joined = joinReading(field, part.read, [values[codes[above]!], values[codes[row]!]]);
    return joined && !(joined.isSeveral && isNamed);
  });
}

/** Whether a text begins as names of services do; the words with which those of answering rows begin are gathered when first asked for. */
function startJudge(layout: Layout, contents: RowContents): (name: string) => boolean {
  let words: Set<string> | undefined;
  const gather = (): Set<string> => {
    const found = new Set(layout.words.serviceWords?.map(firstWord));
    layout.sections.forEach((section, each) => {
      for (let row = section.from; row < section.to; row++)
        if (isAnswered(contents[row]!)) found.add(firstWord(nameAt(layout, each, row)));
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
  return (value ?? "") !== "";
}

import { addTo } from "../collections/addTo";
import { remembered } from "../collections/remembered";
import type { CellValue, Sheet } from "../rows/sheet";
import { matchingKey } from "../text/matchingKey";
import { tidyText } from "../text/tidyText";
import { toAsciiDigits } from "../text/toAsciiDigits";
import { answerBeside, isFilled } from "./answerBeside";
import type { IdentityRemark } from "./identityRemark";
import { isPlaceholder } from "./isPlaceholder";
import { identityWords, type CoverLabel, type IdentityWords } from "./identityWords";
import { tickedAnswer } from "./tickedAnswer";

/** What a cover states. What it leaves blank, or says unreadably, is absent. */
export interface Cover {
  readonly sheet: string;
  readonly name?: string;
  readonly isService?: boolean;
  readonly isGovernorate?: boolean;
  readonly period?: string;
  /** Whether the data is made up. */
  readonly isSynthetic?: boolean;
  readonly remarks: readonly IdentityRemark[];
}

interface CoverLine {
  readonly label: CoverLabel;
  readonly sheet: string;
  readonly row: number;
  readonly labelColumn: number;
  /** That of the answer. */
  readonly column: number;
  readonly value: CellValue;
  /** It stands in the label's own cell. */
  readonly isInLabel?: true;
}

/** Rows of a sheet in which a cover's labels are looked for: a cover is short, an inventory long. */
const coverRows = 60;
/** Different labels, one below the other, that make a sheet a cover. */
const fewestLabels = 2;

/**
 * The cover of a submission: a visible sheet with at least two of the labels in one column, perhaps more of them beside the
 * answers; the answers to the right of them (in the file's order of columns, whichever way the sheet runs) or in the same
 * cell after a colon. Of several covers all are read, and two that differ are contradictory: the first answer holds and a
 * remark names both. Undefined where there is none.
 */
export function readCover(sheets: readonly Sheet[], words: IdentityWords = identityWords): Cover | undefined {
  const visible = sheets.filter(({ facts }) => facts.visibility === "visible");
  const lines = visible.flatMap((sheet) => linesOf(sheet, words));
  const [first] = lines;
  if (!first) return undefined;
  const remarks: IdentityRemark[] = [];
  const answer = (label: CoverLabel) => answerTo(label, lines, words, remarks);
  const name = textOf(answer("institution"), words, remarks);
  const kind = choiceOf(answer("kind"), words.service, words.nonService, remarks);
  const governorate = choiceOf(answer("governorate"), words.yes, words.no, remarks);
  const period = periodOf(answer("period"), words, remarks);
  const synthetic = choiceOf(answer("synthetic"), words.yes, words.no, remarks);
  return {
    sheet: first.sheet,
    ...(name !== undefined && { name }),
    ...(kind !== undefined && { isService: kind }),
    ...(governorate !== undefined && { isGovernorate: governorate }),
    ...(period !== undefined && { period }),
    ...(synthetic !== undefined && { isSynthetic: synthetic }),
    remarks,
  };
}

/** Whether a sheet states whose file it is. */
export function isCover(sheet: Sheet, words: IdentityWords = identityWords): boolean {
  return linesOf(sheet, words).length > 0;
}

function linesOf(sheet: Sheet, words: IdentityWords): CoverLine[] {
  const { grid, name } = sheet;
  const labels = labelKeys(words);
  const labelOf = remembered((text: string) => labels.get(matchingKey(text)));
  const answers = new Set([...words.yes, ...words.no, ...words.service, ...words.nonService].map(matchingKey));
  const isAnswer = (cell: CellValue | undefined): boolean =>
    isFilled(cell) && (typeof cell !== "string" || !labelOf(cell) || answers.has(matchingKey(cell)));
  const byColumn = new Map<number, CoverLine[]>();
  for (let index = 0; index < Math.min(grid.rows.length, coverRows); index++) {
    const cells = grid.rows[index] ?? [];
    cells.forEach((cell, column) => {
      const row = grid.rowNumbers[index] ?? 0;
      const asked = typeof cell === "string" ? askedIn(cell, labelOf) : undefined;
      if (!asked) return;
      const { label, answer } = asked;
      const answered =
        answer === undefined
          ? answerBeside(cells, column, isAnswer, choices.has(label))
          : { column, value: answer, isInLabel: true as const };
      addTo(byColumn, column, { label, sheet: name, row, labelColumn: column, ...answered });
    });
  }
  const areas = [...byColumn.values()];
  const asked = areas.filter(areOfCover).flat();
  const beside = areas.filter((area) => !areOfCover(area)).flat();
  return [...asked, ...beside.filter((line) => isBeside(line, asked))].filter(isAsked);
}

/** Whether a label stands beside others of a cover, and not where one of them is answered. */
function isBeside({ row, labelColumn }: CoverLine, others: readonly CoverLine[]): boolean {
  const inRow = others.filter((other) => other.row === row);
  return inRow.length > 0 && inRow.every(({ column, value }) => column !== labelColumn || value === null);
}

/** A sentence after a colon is an answer only where no cell asks for the same by itself. */
function isAsked({ label, isInLabel }: CoverLine, _: number, lines: readonly CoverLine[]): boolean {
  return !isInLabel || lines.every((other) => other.label !== label || other.isInLabel);
}

/** What a cell asks for, with the answer where that stands in the same cell after a colon: «المؤسسة: وزارة الصحة». */
function askedIn(
  text: string,
  labelOf: (text: string) => CoverLabel | undefined,
): { readonly label: CoverLabel; readonly answer?: string } | undefined {
  const whole = labelOf(text);
  if (whole) return { label: whole };
  const [, before = "", answer = ""] = /^([^:：]{1,60})[:：](.+)$/s.exec(text) ?? [];
  const label = labelOf(before);
  // «بيانات اصطناعية: …» begins a remark that says so.
  return label && label !== "synthetic" && isFilled(answer) ? { label, answer } : undefined;
}

function areOfCover(lines: readonly CoverLine[]): boolean {
  const labels = new Set(lines.map(({ label }) => label));
  return labels.has("institution") && labels.size >= fewestLabels;
}

const made = new WeakMap<IdentityWords, ReadonlyMap<string, CoverLabel>>();

/** The labels by their matching keys, worked out once. */
function labelKeys(words: IdentityWords): ReadonlyMap<string, CoverLabel> {
  const entries = Object.entries(words.labels) as [CoverLabel, readonly string[]][];
  const keys =
    made.get(words) ??
    new Map(entries.flatMap(([label, texts]) => texts.map((text) => [matchingKey(text), label] as const)));
  made.set(words, keys);
  return keys;
}

/** The first answer that is given, what the form prints only where there is no other; undefined where the cover does not ask. */
function answerTo(
  label: CoverLabel,
  lines: readonly CoverLine[],
  words: IdentityWords,
  remarks: IdentityRemark[],
): CoverLine | undefined {
  const asked = lines.filter((line) => line.label === label);
  const filledIn = asked.filter(({ value }) => value !== null);
  const own = filledIn.filter(({ value }) => !isPlaceholder(shown(value), words));
  const given = own.length > 0 ? own : filledIn;
  const [first] = given;
  if (!first) {
    const [line] = asked;
    if (line) remarks.push({ kind: "coverBlank", severity: "note", label, ...placeOf(line) });
    return undefined;
  }
  const other = given.find(({ value }) => keyOf(value) !== keyOf(first.value));
  if (other) {
    const texts = { first: shown(first.value), second: shown(other.value) };
    remarks.push({ kind: "coverContradictory", severity: "error", label, ...texts, ...placeOf(other) });
  }
  return first;
}

function placeOf({ sheet, row, column }: CoverLine) {
  return { sheet, place: { row, column } };
}

function keyOf(value: CellValue): string {
  return matchingKey(shown(value));
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : tidyText(String(value)).trim();
}

/** A name is a text; a number, an error or a checkbox in its place is none, nor is what the form prints there. */
function textOf(line: CoverLine | undefined, words: IdentityWords, remarks: IdentityRemark[]): string | undefined {
  if (!line) return undefined;
  const text = shown(line.value);
  if (typeof line.value === "string" && !isPlaceholder(text, words)) return text;
  remarks.push({ kind: "coverUnreadable", severity: "error", label: "institution", text, ...placeOf(line) });
  return undefined;
}

/** A date that lost its format: 45000, where 2024-03-01 stood. */
const dateSerial = /^\d{5,}(?:\.\d+)?$/;

/** A period may be a text, a year or a date; an error, a checkbox, the number of a date or what the form prints is none. */
function periodOf(line: CoverLine | undefined, words: IdentityWords, remarks: IdentityRemark[]): string | undefined {
  if (!line) return undefined;
  const text = shown(line.value);
  const isOne = typeof line.value === "string" || typeof line.value === "number";
  if (isOne && !dateSerial.test(toAsciiDigits(text)) && !isPlaceholder(text, words)) return text;
  remarks.push({ kind: "coverUnreadable", severity: "warning", label: "period", text, ...placeOf(line) });
  return undefined;
}

/** Labels that a box may answer: ticked is yes. */
const boxes: ReadonlySet<CoverLabel> = new Set(["governorate", "synthetic"]);
/** Labels whose answers a form may print, each with its box. */
const choices: ReadonlySet<CoverLabel> = new Set(["kind", ...boxes]);

/** Whether the first or the second list has the answer; what neither has is a remark. */
function choiceOf(
  line: CoverLine | undefined,
  first: readonly string[],
  second: readonly string[],
  remarks: IdentityRemark[],
): boolean | undefined {
  if (!line) return undefined;
  if (typeof line.value === "boolean" && boxes.has(line.label)) return line.value;
  const key = matchingKey(tickedAnswer(shown(line.value)) ?? shown(line.value));
  const isIn = (words: readonly string[]) => words.some((word) => matchingKey(word) === key);
  if (isIn(first)) return true;
  if (isIn(second)) return false;
  const label = line.label === "kind" || line.label === "synthetic" ? line.label : "governorate";
  const severity = label === "kind" ? "error" : "warning";
  remarks.push({ kind: "coverUnreadable", severity, label, text: shown(line.value), ...placeOf(line) });
  return undefined;
}

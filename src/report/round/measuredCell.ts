import {
  clearBinaryNoise,
  measured,
  notMeasured,
  readNumber,
  type CellValue,
  type Interval,
  type Measured,
  type NotMeasuredReason,
  type OpenScore,
} from "../../core";
import { ltr } from "../../messages/isolate";
import type { ReasonKind, RoundMessages } from "../../messages/roundMessages";
import type { CellFault } from "./roundProblem";
import { wordIn } from "./wordIn";

/**
 * How a value that was not measured stands in a cell: as words, so that AVERAGE, LARGE and COUNTIFS pass it over:
 * "Not measured: out of range «120» (40–100)". The piece in guillemets is what stood in the file, the figures in brackets
 * are the interval of a score that is open. Both are left out where there is nothing to say.
 */
const pattern =
  /^(?<head>[^:«(]+?)\s*(?::\s*(?<reason>[^«(]*?))?\s*(?:«(?<detail>.*)»)?\s*(?:\((?<low>[-\d.e]+)–(?<high>[-\d.e]+)\))?$/su;

/** Marks of direction that keep figures in order and are no part of the text. */
const directionMarks = /[\u200E\u200F\u2066-\u2069]/g;

export function measuredText(value: Measured<number>, { words }: RoundMessages): string | number {
  return value.measured ? value.value : reasonText(value.reason, words);
}

/** The whole scale as an interval says nothing and is left out. */
export function openScoreText(
  { score, interval }: OpenScore,
  { words }: RoundMessages,
  scale: Interval,
): string | number {
  if (score.measured) return score.value;
  const isWhole = interval.low === scale.low && interval.high === scale.high;
  const open = isWhole ? "" : ` (${ltr(`${interval.low}–${interval.high}`)})`;
  return reasonText(score.reason, words) + open;
}

function reasonText(reason: NotMeasuredReason, words: RoundMessages["words"]): string {
  const detail = detailOf(reason);
  return `${words.notMeasured}: ${words.reasons[reason.kind]}${detail === undefined ? "" : ` «${ltr(detail)}»`}`;
}

function detailOf(reason: NotMeasuredReason): string | number | undefined {
  switch (reason.kind) {
    case "notNumber":
    case "notYesNo":
      return reason.text;
    case "cellError":
      return reason.error;
    case "outOfRange":
    case "fraction":
      return reason.value;
    case "otherMaximum":
      return `${reason.value}/${reason.maximum}`;
    case "baseNotPositive":
      return reason.base;
    default:
      return undefined;
  }
}

/** A number, also one that somebody typed as text; or why it was not measured. */
export function readMeasured(cell: CellValue, scale: Interval): Measured<number> | CellFault {
  return readOpenScore(cell, scale).score;
}

/** `score` is a fault where the cell is neither a number nor our words. */
export function readOpenScore(
  cell: CellValue,
  scale: Interval,
): { readonly score: Measured<number> | CellFault; readonly interval: Interval } {
  const number = numberIn(cell, scale.high);
  if (number !== undefined) {
    const isWithin = number >= scale.low && number <= scale.high;
    const score = isWithin ? measured(number) : ({ expected: scale.high === 1 ? "share" : "score" } as const);
    return { score, interval: { low: number, high: number } };
  }
  const found = typeof cell === "string" ? pattern.exec(cell.replace(directionMarks, "").trim())?.groups : undefined;
  if (!found || !isNotMeasured(found["head"] ?? "")) return { score: { expected: "score" }, interval: scale };
  const reason = reasonIn(found["reason"] ?? "", found["detail"] ?? "", scale);
  const { low, high } = found;
  const interval = low === undefined || high === undefined ? scale : { low: Number(low), high: Number(high) };
  return { score: notMeasured(reason), interval };
}

/** The number of a cell; typed as text, a per cent is of the `whole`: "85%" is 0.85 of a share, and a score of 85. */
export function numberIn(cell: CellValue, whole = 1): number | undefined {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readNumber(cell) : undefined;
  if (reading?.kind !== "number") return undefined;
  return reading.notes.includes("percent") ? clearBinaryNoise(whole * reading.value) : reading.value;
}

function isNotMeasured(head: string): boolean {
  return wordIn(head, ({ words }) => ({ word: words.notMeasured })) === "word";
}

/** A reason that somebody wrote in other words is kept as a value that is not there. */
function reasonIn(text: string, detail: string, scale: Interval): NotMeasuredReason {
  const kind: ReasonKind = wordIn(text, ({ words }) => words.reasons) ?? "missing";
  switch (kind) {
    case "notNumber":
    case "notYesNo":
      return { kind, text: detail };
    case "cellError":
      return { kind, error: detail };
    case "outOfRange":
      return { kind, value: Number(detail), minimum: scale.low, maximum: scale.high };
    case "fraction":
      return { kind, value: Number(detail) };
    case "otherMaximum": {
      const [value, maximum] = detail.split("/").map(Number);
      return { kind, value: value ?? NaN, maximum: maximum ?? NaN };
    }
    case "baseNotPositive":
      return { kind, base: Number(detail) };
    case "parts":
      return { kind, parts: [] };
    default:
      return { kind };
  }
}

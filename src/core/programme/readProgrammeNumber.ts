import type { CellValue } from "../rows/sheet";
import { clearBinaryNoise } from "../scoring/clearBinaryNoise";
import { measured, notMeasured } from "../scoring/measured";
import { readNumber } from "../text/readNumber";
import type { UnitKind } from "./programmeDefinitions";
import type { ProgrammeCell, ProgrammeNumber } from "./programmeReading";
import type { ShareHabit } from "./shareHabit";

/** Why a cell holds no usable number although something stands in it, or one that should be looked at. */
export type NumberProblem = "notNumber" | "cellError" | "percentUnclear" | "outOfRange" | "notWhole";

export interface NumberReadingOfCell {
  readonly number: ProgrammeNumber;
  readonly problem?: NumberProblem;
}

/** From these values on a bare number where a share belongs means per cents: 77 is 77%. A change may be 1.86, so later. */
const percentsFrom = { value: 2, change: 10 } as const;

/** What is known of a number before it is read. */
export interface NumberTerms {
  readonly kind: UnitKind;
  readonly use: keyof typeof percentsFrom;
  /** How the sheet tells its shares. */
  readonly habit: ShareHabit;
}

/**
 * The number in a cell, as its unit wants it: a share as a fraction of 1 (0.77, "77%" and 77 alike; 1 is 100% as Excel keeps
 * it, which is said where no fraction beside it shows so, and not clear among per cents), a count whole and not negative, a
 * rank whole from 1, an index from 0 to 1, points from 0 to 100. What is out of range is not measured; a count with decimals
 * is, and said.
 */
export function readProgrammeNumber(
  cell: ProgrammeCell,
  raw: CellValue | undefined,
  terms: NumberTerms,
): NumberReadingOfCell {
  const { kind, use } = terms;
  const base = { cell, raw: raw ?? null, notes: [] };
  if (isBlankCell(raw)) return { number: { ...base, value: notMeasured({ kind: "blank" }) } };
  if (typeof raw === "object")
    return { number: { ...base, value: notMeasured({ kind: "cellError", error: raw.error }) }, problem: "cellError" };
  const refused = { ...base, value: notMeasured({ kind: "notNumber" as const, text: String(raw) }) };
  const reading = typeof raw === "boolean" ? undefined : readNumber(raw);
  if (reading?.kind !== "number") return { number: refused, problem: "notNumber" };
  const isPercent = reading.notes.includes("percent");
  if (isPercent && kind !== "share") return { number: refused, problem: "notNumber" };
  const { factor, isUnclear } = isPercent ? asItStands : scaleOf(reading.value, terms);
  if (factor === undefined) return { number: refused, problem: "percentUnclear" };
  const number = { ...base, notes: reading.notes, ...(typeof raw === "number" && { factor }) };
  const within = withinLimits(number, clearBinaryNoise(factor * reading.value), kind, use);
  return isUnclear && within.number.value.measured ? { ...within, problem: "percentUnclear" } : within;
}

function isBlankCell(raw: CellValue | undefined): raw is null | undefined {
  return raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
}

function withinLimits(
  number: Omit<ProgrammeNumber, "value">,
  value: number,
  kind: UnitKind,
  use: keyof typeof percentsFrom,
): NumberReadingOfCell {
  const { minimum, maximum } = limits[kind];
  const isWithin = use === "change" || (value >= minimum && value <= maximum);
  if (!isWithin)
    return {
      number: { ...number, factor: undefined, value: notMeasured({ kind: "outOfRange", value, minimum, maximum }) },
      problem: "outOfRange",
    };
  const isWhole = Number.isInteger(value) || (kind !== "count" && kind !== "rank");
  return { number: { ...number, value: measured(value) }, ...(!isWhole && { problem: "notWhole" }) };
}

interface Scale {
  /** 1, or 0.01 for per cents; `undefined` where it may be either. */
  readonly factor: number | undefined;
  /** True where the reader should look whether it is right. */
  readonly isUnclear: boolean;
}

const asItStands: Scale = { factor: 1, isUnclear: false };

/** What a number without a sign is multiplied by. */
function scaleOf(value: number, { kind, use, habit }: NumberTerms): Scale {
  const size = Math.abs(value);
  if (kind !== "share" || size < 1) return asItStands;
  if (size >= percentsFrom[use]) return { factor: 0.01, isUnclear: false };
  if (habit === "fractions") return asItStands;
  // A share of 1 is usually the whole; a change of 5 is as soon 5% as five times, one of 1.863 hardly a per cent.
  const isLikely = habit === "untold" && (use === "value" || !Number.isInteger(size));
  return { factor: isLikely ? 1 : undefined, isUnclear: true };
}

/** Both ends included. */
const limits: Readonly<Record<UnitKind, { readonly minimum: number; readonly maximum: number }>> = {
  count: { minimum: 0, maximum: Infinity },
  amount: { minimum: 0, maximum: Infinity },
  share: { minimum: 0, maximum: 1 },
  rank: { minimum: 1, maximum: Infinity },
  index: { minimum: 0, maximum: 1 },
  score: { minimum: 0, maximum: 100 },
};

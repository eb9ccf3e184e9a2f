import { groupBy } from "../../collections/groupBy";
import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import { growth } from "../../scoring/growth";
import { measured, notMeasured, type Measured } from "../../scoring/measured";
import { wholeNameKey } from "../../frameworks/wholeNameKey";
import { definitionOf, isSumOverPeriod } from "../entries";
import { monthsOf, type MonthPeriod } from "../monthPeriod";
import { unitKindOf } from "../programmeDefinitions";
import type { ProgrammeEntry, ProgrammeNumber } from "../programmeReading";

/**
 * How a figure has changed since the one before:
 * - `growth`: (now − before) ÷ before, for counts and amounts;
 * - `points`: now − before, for shares and indices, a fraction of 1;
 * - `places`: before − now, for ranks: above 0 is further up.
 */
export interface ChangeResult {
  readonly entry: ProgrammeEntry;
  readonly before: ProgrammeNumber;
  readonly beforePeriod: MonthPeriod | null;
  readonly kind: "growth" | "points" | "places";
  readonly change: Measured<number>;
  /** Only where both are sums over periods of different length: what can be compared all the same. */
  readonly monthly?: MonthlyAverages;
}

/** Averages a month; growth as a fraction of 1. */
export interface MonthlyAverages {
  readonly now: number;
  readonly before: number;
  readonly months: { readonly now: number; readonly before: number };
  readonly growth: Measured<number>;
}

/** The change of each entry against the value before in its own row, else against the same figure of the latest earlier period. */
export function changeResults(figures: readonly ProgrammeEntry[]): ChangeResult[] {
  const sameFigure = groupBy(figures, figureKey);
  return figures.flatMap((entry) => changeResult(entry, sameFigure.get(figureKey(entry))!) ?? []);
}

function changeResult(entry: ProgrammeEntry, ofFigure: readonly ProgrammeEntry[]): ChangeResult | undefined {
  const { before, beforePeriod } = earlier(entry, ofFigure);
  if (!before.value.measured && before.value.reason.kind === "blank") return undefined;
  const unit = unitKindOf(definitionOf(entry));
  const kind = unit === "rank" ? "places" : unit === "count" || unit === "amount" ? "growth" : "points";
  const change = changeOf(kind, entry.value.value, before.value);
  const monthly = kind === "growth" ? monthlyAverages(entry, before, beforePeriod) : undefined;
  return { entry, before, beforePeriod, kind, change, ...(monthly && { monthly }) };
}

function earlier(
  entry: ProgrammeEntry,
  ofFigure: readonly ProgrammeEntry[],
): { readonly before: ProgrammeNumber; readonly beforePeriod: MonthPeriod | null } {
  const { value } = entry.before;
  if (value.measured || value.reason.kind !== "blank" || !entry.period) return entry;
  const { to } = entry.period;
  const [latest] = ofFigure
    .filter(({ period }) => period !== null && period.to < to)
    .sort((a, b) => (b.period?.to ?? 0) - (a.period?.to ?? 0));
  return latest ? { before: latest.value, beforePeriod: latest.period } : entry;
}

function figureKey({ figure, detail }: ProgrammeEntry): string {
  return `${figure}\n${wholeNameKey(detail?.text ?? "")}`;
}

function changeOf(kind: ChangeResult["kind"], now: Measured<number>, before: Measured<number>): Measured<number> {
  if (!now.measured) return now;
  if (!before.measured) return before;
  if (kind === "growth") return growth(before.value, now.value);
  return measured(clearBinaryNoise(kind === "places" ? before.value - now.value : now.value - before.value));
}

function monthlyAverages(
  entry: ProgrammeEntry,
  before: ProgrammeNumber,
  beforePeriod: MonthPeriod | null,
): MonthlyAverages | undefined {
  const { value, period } = entry;
  if (!isSumOverPeriod(entry) || !period || !beforePeriod || !value.value.measured || !before.value.measured)
    return undefined;
  const months = { now: monthsOf(period), before: monthsOf(beforePeriod) };
  if (months.now === null || months.before === null || months.now === months.before) return undefined;
  const averages = { now: value.value.value / months.now, before: before.value.value / months.before };
  return {
    ...averages,
    months: { now: months.now, before: months.before },
    growth:
      averages.before > 0 ? growth(averages.before, averages.now) : notMeasured({ kind: "baseNotPositive", base: 0 }),
  };
}

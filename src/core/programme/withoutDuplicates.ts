import { addTo } from "../collections/addTo";
import { wholeNameKey } from "../frameworks/wholeNameKey";
import { notMeasured } from "../scoring/measured";
import { definitionOf } from "./entries";
import { periodKey } from "./monthPeriod";
import type { ProgrammeFinding } from "./programmeFinding";
import type { ProgrammeEntry, ProgrammeNumber } from "./programmeReading";

const numbers = ["value", "target", "before", "change", "institutions"] as const;

/**
 * One entry for each figure, detail and period, or of an index target the period that it is for. The same numbers twice
 * count once; where two rows disagree, what they disagree in is not measured: which is right is not ours to choose.
 */
export function withoutDuplicates(entries: readonly ProgrammeEntry[]): {
  readonly figures: readonly ProgrammeEntry[];
  readonly findings: readonly ProgrammeFinding[];
} {
  const byKey = new Map<string, ProgrammeEntry[]>();
  for (const entry of entries) {
    addTo(byKey, keyOf(entry), entry);
  }
  const findings: ProgrammeFinding[] = [];
  const figures = [...byKey.values()].map((same) => {
    const [first] = same as [ProgrammeEntry];
    if (same.length === 1) return first;
    const differing = numbers.filter((column) => new Set(same.map((entry) => numberKey(entry[column]))).size > 1);
    findings.push({
      kind: "duplicate",
      severity: differing.length > 0 ? "error" : "warning",
      cells: same.map(({ cell }) => cell),
      figure: first.figure,
      ...(first.detail && { detail: first.detail.text }),
      isContradictory: differing.length > 0,
    });
    return { ...first, ...Object.fromEntries(differing.map((column) => [column, contradictory(first[column])])) };
  });
  return { figures, findings };
}

/** What is told of a time, and what is told of a target's time alone, are two; of an index target both are when it is due. */
function keyOf(entry: ProgrammeEntry): string {
  const { figure, detail, period, targetPeriod } = entry;
  const isOfTarget = period === null && definitionOf(entry).role !== "indexTarget";
  const time = `${periodKey(period ?? targetPeriod)}${isOfTarget ? " target" : ""}`;
  return [figure, wholeNameKey(detail?.text ?? ""), time].join("\n");
}

function numberKey({ value }: ProgrammeNumber): string {
  return value.measured ? String(value.value) : value.reason.kind;
}

function contradictory(number: ProgrammeNumber): ProgrammeNumber {
  return { ...number, factor: undefined, value: notMeasured({ kind: "contradictory" }) };
}

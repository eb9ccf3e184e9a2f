import { addTo } from "../collections/addTo";
import { wholeNameKey } from "../frameworks/wholeNameKey";
import { notMeasured } from "../scoring/measured";
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
    const { figure, detail, period, targetPeriod } = entry;
    const key = [figure, wholeNameKey(detail?.text ?? ""), periodKey(period ?? targetPeriod)].join("\n");
    addTo(byKey, key, entry);
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

function numberKey({ value }: ProgrammeNumber): string {
  return value.measured ? String(value.value) : value.reason.kind;
}

function contradictory(number: ProgrammeNumber): ProgrammeNumber {
  return { ...number, factor: undefined, value: notMeasured({ kind: "contradictory" }) };
}

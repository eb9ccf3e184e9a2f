import type { Verdict } from "./assessment";
import type { Repair } from "./repairs/repair";
import type { Finding, Severity } from "./rules/finding";

/** Decided from all findings, before any list is shortened. */
export function verdictOf(findings: readonly Finding[], repairs: readonly Repair[]): Verdict {
  const errors = findings.filter((finding) => finding.severity === "error");
  if (errors.length === 0) return "accepted";
  const settled = new Set(repairs.flatMap((repair) => [repair.finding, ...repair.also]));
  return errors.every((finding) => settled.has(finding)) ? "repairable" : "rejected";
}

/** Of figures that only their owner knows, such as a scorecard's points: an error in them has no repair. */
export function cardVerdict(findings: readonly { readonly severity: Severity }[]): Verdict {
  return findings.some(({ severity }) => severity === "error") ? "rejected" : "accepted";
}

/** From good to bad, so that the worst is the last. */
const verdicts: readonly Verdict[] = ["accepted", "repairable", "rejected"];

/** The worst of several verdicts; of none, accepted. */
export function worstVerdict(all: readonly Verdict[]): Verdict {
  const worst = Math.max(0, ...all.map((verdict) => verdicts.indexOf(verdict)));
  return verdicts[worst] ?? "rejected";
}

import type { RoundFinding, Sheet } from "../../core";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import { locateSheet, rowsOf } from "./locateSheet";
import { plainText } from "./plainText";
import type { RoundProblem } from "./roundProblem";
import { roundLanguages, wordIn } from "./wordIn";

const ids = ["institution", "severity", "rule", "sheet", "place", "message"] as const;

/** Reads the findings. They were put into words when their file was collected, and stay in that language. */
export function readListedFindings(sheets: readonly Sheet[]): {
  readonly findings: readonly RoundFinding[];
  readonly problems: readonly RoundProblem[];
} {
  const titles = new Map<string, readonly string[]>(
    ids.map((id) => [id, roundLanguages.map((language) => roundMessages(language).findingColumns[id])]),
  );
  const located = locateSheet(sheets, titles, ids);
  const findings: RoundFinding[] = [];
  const problems: RoundProblem[] = [];
  if (!located) return { findings, problems };
  for (const { row, at } of rowsOf(located)) {
    const institution = plainText(at("institution"));
    // The last line of a sheet that was full has one cell.
    if (institution === "") continue;
    const severity = wordIn(at("severity"), (_, language) => reportMessages(language).severityWord);
    if (severity === undefined) {
      const { columns, sheet } = located;
      const where = { sheet: sheet.name, row, column: columns.get("severity") ?? 0, value: at("severity") };
      problems.push({ kind: "cell", expected: "choice", title: titles.get("severity")?.[0] ?? "", ...where });
      continue;
    }
    const [rule, sheet, place, message] = (["rule", "sheet", "place", "message"] as const).map((id) =>
      plainText(at(id)),
    );
    findings.push({
      institution,
      severity,
      rule: rule ?? "",
      sheet: sheet ?? "",
      place: place ?? "",
      message: message ?? "",
    });
  }
  return { findings, problems };
}

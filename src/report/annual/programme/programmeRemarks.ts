import { figureDefinition, isOfFiguresTogether, type ProgrammeFinding } from "../../../core";
import { isolated } from "../../../messages/isolate";
import { programmeFindingMessage } from "../../../messages/programmeFindingMessages";
import type { ReportBlock } from "../reportDocument";
import { originOf, type ProgrammeContext } from "./programmeContext";

/** What the findings of a group say, the grave ones first; without a group, those of the sheet as a whole. */
export function programmeRemarks(context: ProgrammeContext, group?: string): ReportBlock[] {
  const order = { error: 0, warning: 1, note: 2 };
  return context.reading.findings
    .filter((finding) => groupOfFinding(finding) === group && !isPlainText(finding))
    .sort((a, b) => order[a.severity] - order[b.severity])
    .map((finding) => ({ kind: "remark", severity: finding.severity, text: remarkText(context, finding) }));
}

/** The sentences of a finding with its cells. What figures show together may stand in the source: it is said, not to be mended. */
function remarkText(context: ProgrammeContext, finding: ProgrammeFinding): string {
  const cells = originOf(context, finding.cells);
  const { text, advice } = programmeFindingMessage(finding, context.names, context.language);
  const said = isOfFiguresTogether(finding) ? text : `${text} ${advice}`;
  return context.messages.remark(said, cells === "" ? "" : isolated(cells));
}

function groupOfFinding(finding: ProgrammeFinding): string | undefined {
  if ("group" in finding) return finding.group;
  return "figure" in finding ? figureDefinition(finding.figure).group : undefined;
}

/** A number that stands as text and is read without doubt: said once for all of them. */
export function isPlainText(finding: ProgrammeFinding): boolean {
  return finding.kind === "numberAsText" && finding.severity === "note";
}

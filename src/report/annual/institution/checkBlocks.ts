import type { Severity } from "../../../core";
import { reportMessages } from "../../../messages/reportMessages";
import { figure } from "../parts/cells/figure";
import { remark } from "../parts/remark";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

const severities: readonly Severity[] = ["error", "warning", "note"];
const columnOf: Readonly<Record<Severity, string>> = { error: "errors", warning: "warnings", note: "notes" };

/** The verdict in a sentence, the number of services and of findings, and a doubt where the seal does not match. */
export function checkBlocks({ own, annual, words }: InstitutionContext): readonly ReportBlock[] {
  const { messages, cells, language } = annual;
  const { verdictSentence, severityHeading } = reportMessages(language);
  const origin = cells.now.origin("services", ...severities.map((severity) => columnOf[severity]));
  const lookUp = (column: string) => cells.now.lookUp(own.name, column);
  const services: ReportCell =
    own.services === null ? figure(words.noInventory, origin) : figure(own.services, origin, lookUp("services"));
  return [
    { kind: "text", text: verdictSentence[own.verdict] },
    ...(own.seal === "changed" ? [remark("warning", messages.seal.changed)] : []),
    {
      kind: "table",
      table: {
        id: "check",
        caption: words.captions.check,
        columns: [
          { title: words.columns.what, width: 34 },
          { title: words.columns.count, width: 14, format: "whole" },
        ],
        rows: [
          [words.services, services],
          ...severities.map((severity): ReportCell[] => [
            severityHeading[severity],
            figure(own.findings[severity], origin, lookUp(columnOf[severity])),
          ]),
        ],
        origin,
      },
    },
  ];
}

import type { PastComparison } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock } from "../reportDocument";
import { remarks } from "./remark";
import { tableBlocks } from "./tableBlocks";

/** Who is missing, new, perhaps renamed, or for another reason not compared. */
export function attendanceBlocks(
  { attendance, changes }: PastComparison,
  { messages, cells }: AnnualContext,
): readonly ReportBlock[] {
  const { columns, captions, noLeap } = messages;
  const names = (id: "missing" | "joined", list: readonly string[], round: string): readonly ReportBlock[] =>
    tableBlocks({
      id,
      caption: captions[id],
      columns: [{ title: columns.institution, width: 60 }],
      rows: list.map((name) => [name]),
      ...(round !== "" && { origin: round }),
    });
  const unmeasured = changes.notCompared.filter(({ reason }) => reason !== "onlyBefore" && reason !== "onlyNow");
  return [
    ...names("missing", attendance.missing, cells.before?.origin("name") ?? ""),
    ...names("joined", attendance.joined, cells.now.origin("name")),
    ...remarks(
      "warning",
      attendance.renamed.map(({ before, now }) => messages.remarks.renamed(before, now)),
    ),
    ...tableBlocks({
      id: "notCompared",
      caption: captions.notCompared,
      columns: [
        { title: columns.institution, width: 46 },
        { title: columns.reason, width: 34 },
      ],
      rows: unmeasured.map(({ name, reason }) => [name, noLeap[reason]]),
    }),
  ];
}

import type { Leap, PastComparison } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { attendanceBlocks } from "./attendanceBlocks";
import { changeFormula } from "./cells/changeFormula";
import { figure, liveFigure } from "./cells/figure";
import { bothOrigins, pairOrigin } from "./cells/pairOrigin";
import type { RoundCells } from "./cells/roundCells";
import { kindBefore } from "./kindBefore";
import { nameIn } from "./nameIn";
import { partOf } from "./partOf";
import { remark, remarks } from "./remark";
import { tableBlocks } from "./tableBlocks";

/** The greatest changes since the round before, and who took part in only one of the two. */
export function leapsPart(context: AnnualContext): ReportPart {
  const { comparison, cells, messages } = context;
  const { past } = comparison;
  if (!past || !cells.before) return partOf("leaps", context, [remark("note", messages.remarks.noBefore)]);
  const { changes } = past;
  return partOf("leaps", context, [
    ...remarks("warning", [messages.remarks.periods(past.periods)]),
    ...leapBlocks(past, context),
    ...tableBlocks(changesTable("falls", changes.falls, context, cells.before)),
    ...attendanceBlocks(past, context),
  ]);
}

function leapBlocks({ changes }: PastComparison, context: AnnualContext): readonly ReportBlock[] {
  const { messages, cells } = context;
  const { noLeaps, noneCompared } = messages.summary;
  if (changes.compared === 0) return [{ kind: "text", text: noneCompared }];
  if (changes.leaps.length === 0 || !cells.before) return [{ kind: "text", text: noLeaps }];
  return [
    ...tableBlocks(changesTable("leaps", changes.leaps, context, cells.before)),
    {
      kind: "chart",
      chart: {
        title: messages.charts.leaps,
        kind: "bars",
        table: "leaps",
        categories: 1,
        series: [2, 3],
        format: "score",
        maximum: 100,
      },
    },
  ];
}

function changesTable(
  id: "leaps" | "falls",
  changes: readonly Leap[],
  context: AnnualContext,
  past: RoundCells,
): ReportTable {
  const { messages, comparison, cells, topLeaps } = context;
  const { columns, basis } = messages;
  const ofOtherKind = changes.map(({ name }) => kindBefore(name, context));
  const hasRemarks = ofOtherKind.some((each) => each !== undefined);
  const compared = comparison.past?.changes.compared ?? 0;
  return {
    id,
    caption: messages.captions[id],
    columns: [
      { title: columns.rank, width: 10, format: "whole" },
      { title: columns.institution, width: 46 },
      { title: past.name, width: 16, format: "score" },
      { title: cells.now.name, width: 16, format: "score" },
      { title: columns[id === "leaps" ? "leap" : "fall"], width: 14, format: "leap" },
      ...(hasRemarks ? [{ title: columns.remark, width: 30, sentences: true as const }] : []),
    ],
    rows: changes.map((change, index): ReportCell[] => {
      const other = ofOtherKind[index];
      const nameBefore = nameIn(past, change.name);
      const [earlier, later] = [past.lookUp(nameBefore, "overall"), cells.now.lookUp(change.name, "overall")];
      const origin = pairOrigin([past, nameBefore], [cells.now, change.name], messages);
      return [
        change.rank,
        change.name,
        liveFigure(change.before, messages.notMeasured, origin, earlier),
        liveFigure(change.now, messages.notMeasured, origin, later),
        figure(change.leap, origin, changeFormula(later, earlier, messages.notMeasured)),
        ...(hasRemarks ? [other ? messages.wasOtherKind(other.isService) : null] : []),
      ];
    }),
    origin: bothOrigins(cells, messages, "overall"),
    basis: [basis.compared(compared), basis.top(topLeaps, changes.length), basis.unrounded].join(messages.semicolon),
  };
}

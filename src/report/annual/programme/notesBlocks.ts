import { definitionOf, type FigureGroup } from "../../../core";
import type { ReportBlock, ReportCell } from "../reportDocument";
import { entryLabel, originOf, periodText, type ProgrammeContext } from "./programmeContext";

/** What the sheet notes beside the figures of a group: where they come from, and what is doubtful about them. */
export function notesBlocks(context: ProgrammeContext, group: FigureGroup): ReportBlock[] {
  const { words } = context.messages;
  const rows = context.reading.figures.flatMap((entry): ReportCell[][] => {
    if (entry.note === null || definitionOf(entry).group !== group.id) return [];
    const origin = originOf(context, [entry.note.cell]);
    return [[entryLabel(context, entry), periodText(context, entry.period), { value: entry.note.text, origin }]];
  });
  if (rows.length === 0) return [];
  const columns = [
    { title: words.measure, width: 46 },
    { title: words.period, width: 22 },
    { title: words.note, width: 60 },
  ];
  return [{ kind: "table", table: { id: `programme-${group.id}-notes`, caption: words.notesTitle, columns, rows } }];
}

import {
  definitionOf,
  groupBy,
  measured,
  measuredNumber,
  notMeasured,
  periodKey,
  type FigureGroup,
  type ProgrammeEntry,
} from "../../../core";
import type { ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { changeOf } from "./entryColumns";
import { latestFirst } from "./latestFirst";
import { computedCell, numberCell, rowFrom } from "./programmeCells";
import { detailText, originOf, periodText, type ProgrammeContext } from "./programmeContext";
import { programmeRemarks } from "./programmeRemarks";

/** The targets of next year, in the words of the sheet. */
export function nextYearPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  const { words } = context.messages;
  const rows = entriesIn(context, group).map((entry, index): ReportCell[] => [
    index + 1,
    { value: entry.detail?.text ?? "", origin: originOf(context, [entry.detail?.cell ?? entry.cell]) },
    periodText(context, entry.period),
  ]);
  return partOf(context, group, {
    id: `programme-${group.id}-targets`,
    caption: group.label[context.language],
    columns: [
      { title: words.number, width: 6, format: "whole" },
      { title: words.nextYearTarget, width: 80 },
      { title: words.period, width: 18 },
    ],
    rows,
  });
}

/** The targets of the readiness stages. */
export function stagesPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  const { words } = context.messages;
  return partOf(context, group, {
    id: `programme-${group.id}-targets`,
    caption: words.stagesTitle,
    columns: [
      { title: words.stage, width: 40 },
      { title: words.target, width: 14, format: "points" },
    ],
    rows: entriesIn(context, group).map((entry) => [
      detailText(context, entry),
      numberCell(context, entry.target, "points"),
    ]),
  });
}

/** Institutions by level as published, with their true shares and changes beside what was printed as a change. */
export function levelsPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  const { words } = context.messages;
  const entries = latestFirst(entriesIn(context, group));
  const tables = [...groupBy(entries, ({ period }) => periodKey(period)).values()];
  const isOfSeveral = tables.length > 1;
  return partOf(context, group, {
    id: `programme-${group.id}-table`,
    caption: words.levelsTitle,
    columns: [
      { title: words.level, width: 24 },
      ...(isOfSeveral ? [{ title: words.period, width: 14 }] : []),
      { title: words.before, width: 12, format: "whole" },
      { title: words.now, width: 12, format: "whole" },
      { title: words.shareNow, width: 12, format: "share" },
      { title: words.trueChange, width: 16, format: "change" },
      { title: words.publishedChange, width: 16, format: "share" },
    ],
    rows: tables.flatMap((table) => table.map((entry) => levelRow(context, entry, table, isOfSeveral))),
  });
}

/** A level's row; its share is of the institutions of the same period, of which each level is to be known. */
function levelRow(
  context: ProgrammeContext,
  entry: ProgrammeEntry,
  table: readonly ProgrammeEntry[],
  isOfSeveral: boolean,
): ReportCell[] {
  const earlier = changeOf(context, entry)?.before ?? entry.before;
  const [count, before] = [measuredNumber(entry.value), measuredNumber(earlier)];
  const change =
    count !== undefined && before !== undefined ? measured(count - before) : notMeasured({ kind: "blank" });
  return rowFrom(
    context,
    [entry.value, earlier, entry.change],
    [
      detailText(context, entry),
      ...(isOfSeveral ? [periodText(context, entry.period)] : []),
      numberCell(context, earlier, "whole"),
      numberCell(context, entry.value, "whole"),
      shareNow(context, entry, table),
      computedCell(context, change, [entry.value, earlier], "change", ([now = "", past = ""]) => `${now}-${past}`),
      numberCell(context, entry.change, "share"),
    ],
  );
}

function shareNow(context: ProgrammeContext, entry: ProgrammeEntry, table: readonly ProgrammeEntry[]): ReportCell {
  const numbers = [entry, ...table.filter((each) => each !== entry)].map(({ value }) => value);
  const counts = numbers.flatMap((number) => measuredNumber(number) ?? []);
  const [own = 0, sum] = [counts[0], counts.reduce((all, count) => all + count, 0)];
  const isKnown = counts.length === numbers.length && sum > 0;
  const share = isKnown ? measured(own / sum) : notMeasured({ kind: "nothingToCount" });
  return computedCell(context, share, numbers, "share", (cells) => `${cells[0] ?? ""}/(${cells.join("+")})`);
}

function entriesIn({ reading }: ProgrammeContext, group: FigureGroup): ProgrammeEntry[] {
  return reading.figures.filter((entry) => definitionOf(entry).group === group.id);
}

function partOf(context: ProgrammeContext, group: FigureGroup, table: ReportTable): ReportPart | undefined {
  const remarks = programmeRemarks(context, group.id);
  if (table.rows.length === 0 && remarks.length === 0) return undefined;
  return {
    id: `programme-${group.id}`,
    heading: group.label[context.language],
    sheetName: group.sheetName[context.language],
    blocks: [...(table.rows.length > 0 ? [{ kind: "table" as const, table }] : []), ...remarks],
  };
}

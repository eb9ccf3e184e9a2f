import { definitionOf, groupBy, unitKindOf, type FigureGroup, type ProgrammeEntry } from "../../../core";
import type { ReportPart } from "../reportDocument";
import { changeSentences } from "./changeSentences";
import { amountsTable, monthlyTable, sharesTable } from "./figureTables";
import { latestFirst } from "./latestFirst";
import type { ProgrammeContext } from "./programmeContext";
import { programmeRemarks } from "./programmeRemarks";
import { seriesBlocks } from "./seriesBlocks";

/** A group of figures, whichever they are: amounts with their growth, shares with their change, series by year. */
export function figuresPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  const { language } = context;
  const figures = context.reading.figures.filter((entry) => definitionOf(entry).group === group.id);
  const single = figures.filter((entry) => definitionOf(entry).role === "figure");
  const isShare = (entry: ProgrammeEntry) => unitKindOf(definitionOf(entry)) === "share";
  const blocks = [
    ...changeSentences(context, latestOfEach(single)),
    ...amountsTable(
      context,
      group,
      single.filter((entry) => !isShare(entry)),
    ),
    ...monthlyTable(context, group, single),
    ...sharesTable(context, group, single.filter(isShare)),
    ...seriesBlocks(context, group, figures),
    ...programmeRemarks(context, group.id),
  ];
  if (figures.length === 0 && blocks.length === 0) return undefined;
  return { id: `programme-${group.id}`, heading: group.label[language], sheetName: group.sheetName[language], blocks };
}

/** Figure by figure in the sheet's order, of each its latest period first: that is what the summary says of the chapter. */
function latestOfEach(entries: readonly ProgrammeEntry[]): readonly ProgrammeEntry[] {
  const byFigure = groupBy(entries, ({ figure, detail }) => `${figure} ${detail?.text}`);
  return [...byFigure.values()].flatMap(latestFirst);
}

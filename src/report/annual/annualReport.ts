import { annualContext, type AnnualInput } from "./annualContext";
import { annexPart } from "./parts/annexPart";
import { coverLines } from "./parts/coverLines";
import { governoratesPart } from "./parts/governoratesPart";
import { highestPart } from "./parts/highestPart";
import { leapsPart } from "./parts/leapsPart";
import { levelsPart } from "./parts/levelsPart";
import { methodPart } from "./parts/methodPart";
import { sensitivityPart } from "./parts/sensitivityPart";
import { stagesPart } from "./parts/stagesPart";
import { statisticsPart } from "./parts/statisticsPart";
import { summaryPart } from "./parts/summaryPart";
import { syntheticNotice } from "./parts/syntheticNotice";
import type { ReportDocument } from "./reportDocument";

/**
 * The yearly report: the measured tables and charts that the published one prints and those it does not, each figure with
 * where it comes from, live over the round's sheets where a workbook holds them.
 */
export function annualReport(input: AnnualInput): ReportDocument {
  const context = annualContext(input);
  const parts = [
    summaryPart,
    statisticsPart,
    stagesPart,
    levelsPart,
    highestPart,
    leapsPart,
    governoratesPart,
    sensitivityPart,
  ];
  const notice = syntheticNotice(context);
  return {
    title: context.messages.title(input.now.period),
    cover: [...(notice === undefined ? [] : [notice]), ...coverLines(context)],
    ...(notice !== undefined && { notice }),
    parts: [...parts.map((part) => part(context)), ...(input.programme ?? []), methodPart(context), annexPart(context)],
  };
}

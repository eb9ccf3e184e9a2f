import { labelIn, unansweredFields, type CatalogueField, type NationalStatistic } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportPart } from "../reportDocument";
import { answersTable, shareFormat } from "./answersTable";
import { institutionStatisticsTable } from "./institutionStatisticsTable";
import { openSharesTable } from "./openSharesTable";
import { partOf } from "./partOf";
import { remark } from "./remark";
import { tableBlocks } from "./tableBlocks";
import { textBlock } from "./textBlock";
import { isYesNo, yesNoTable } from "./yesNoTable";

/** The statistics of an inventory over the services of the whole country, and the main shares of each institution. */
export function statisticsPart(context: AnnualContext): ReportPart {
  const { now, statistics, messages, cells } = context;
  if (now.services.length === 0) return partOf("statistics", context, [remark("note", messages.remarks.noServices)]);
  const institutions = new Set(now.services.map(({ institution }) => institution)).size;
  const listed = statistics.filter((statistic) => !isYesNo(fieldOf(statistic, context), context));
  const yesNo = statistics.filter((statistic) => isYesNo(fieldOf(statistic, context), context));
  return partOf("statistics", context, [
    textBlock(messages.summary.catalogue(now.services.length, institutions), cells.now.servicesOrigin("name")),
    ...listed.flatMap((statistic) => fieldBlocks(statistic, context)),
    ...yesNoBlocks(yesNo, context),
    ...unansweredRemark(context),
    ...tableBlocks(institutionStatisticsTable(context)),
    ...tableBlocks(openSharesTable(context)),
  ]);
}

function fieldOf({ field }: NationalStatistic, { catalogue }: AnnualContext): CatalogueField {
  const found = catalogue.fields.find(({ id }) => id === field);
  if (!found) throw new Error(`The catalogue has no field ${field}.`);
  return found;
}

function fieldBlocks(statistic: NationalStatistic, context: AnnualContext): readonly ReportBlock[] {
  const field = fieldOf(statistic, context);
  const table = answersTable(statistic, field, context);
  return [{ kind: "table", table }, sharesChart(labelIn(field.labels, context.language), table.id, context)];
}

function yesNoBlocks(statistics: readonly NationalStatistic[], context: AnnualContext): readonly ReportBlock[] {
  if (statistics.length === 0) return [];
  const table = yesNoTable(statistics, context);
  return [{ kind: "table", table }, sharesChart(table.caption, table.id, context)];
}

/** Names the columns that were not measured anywhere: a required one is not left out in silence. */
function unansweredRemark({ now, catalogue, messages, language }: AnnualContext): readonly ReportBlock[] {
  const names = unansweredFields(now.services, catalogue).map(({ labels }) => labelIn(labels, language));
  return names.length === 0 ? [] : [remark("note", messages.remarks.unanswered(names))];
}

/** A bar for the share of each answer, with the decimals that the table shows. */
function sharesChart(title: string, table: string, context: AnnualContext): ReportBlock {
  const format = shareFormat(context);
  return {
    kind: "chart",
    chart: { title, kind: "bars", table, categories: 0, series: [2], format, maximum: 1 },
  };
}

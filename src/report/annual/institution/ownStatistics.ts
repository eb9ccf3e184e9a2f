import { labelIn, valuesOf, type CatalogueField, type NationalStatistic } from "../../../core";
import { answersTable, isOpen, shareCells, shareColumns } from "../parts/answersTable";
import { fieldOf } from "../parts/statisticsPart";
import { isYesNo } from "../parts/yesNoTable";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

/**
 * The statistics of the institution's inventory in one table, as the assessment of Muscat prints them: each answer of a
 * field below its name, then how many services say yes. Years are left to the national report.
 */
export function ownStatistics(context: InstitutionContext): readonly ReportBlock[] {
  const { annual, words } = context;
  const { statistics, cells, messages } = annual;
  const fields = statistics
    .map((statistic) => ({ statistic, field: fieldOf(statistic, annual) }))
    .filter(({ field }) => field.kind !== "year");
  if (fields.length === 0) return [];
  const yesNo = fields.filter(({ field }) => isYesNo(field, annual));
  const listed = fields.filter((each) => !yesNo.includes(each));
  const withLimits = fields.some(({ statistic }) => isOpen(statistic));
  const columns = shareColumns(messages.columns.answer, withLimits, annual);
  const heading = (text: string): ReportCell[] => columns.map((_, index) => (index === 0 ? text : null));
  const rows = [
    ...listed.flatMap(({ statistic, field }) => [
      heading(nameOf(statistic, field, context)),
      ...answersTable(statistic, field, annual, withLimits).rows,
    ]),
    ...(yesNo.length > 0 ? [heading(words.saysYes)] : []),
    ...yesNo.flatMap(({ statistic, field }) => yesRow(statistic, field, withLimits, context)),
  ];
  return [
    {
      kind: "table",
      table: {
        id: "ownStatistics",
        caption: words.captions.statistics,
        columns,
        rows: rows.map((row) => row.map(withoutOrigin)),
        origin: cells.now.servicesOrigin("name"),
      },
    },
  ];
}

/** The field, and how many services say nothing that can be read of it. */
function nameOf({ unknown }: NationalStatistic, field: CatalogueField, { annual }: InstitutionContext): string {
  const label = labelIn(field.labels, annual.language);
  return unknown === 0 ? label : `${label} (${annual.messages.basis.unknown(unknown)})`;
}

function yesRow(
  statistic: NationalStatistic,
  field: CatalogueField,
  withLimits: boolean,
  context: InstitutionContext,
): ReportCell[][] {
  const { annual } = context;
  const yes = valuesOf(annual.catalogue, field).find((value) => value.boolean === true)?.id;
  const count = statistic.counts.find(({ value }) => value === yes);
  if (!count) return [];
  return [[nameOf(statistic, field, context), ...shareCells(count, statistic, field, annual, withLimits)]];
}

/** The table says where all of it comes from, and each formula its own column. */
function withoutOrigin(cell: ReportCell): ReportCell {
  return typeof cell === "object" && cell !== null ? { ...cell, origin: undefined } : cell;
}

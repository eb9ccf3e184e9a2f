import { labelIn, unansweredFields, valuesOf, type CatalogueField, type NationalStatistic } from "../../../core";
import { answersTable, isOpen, shareCells, shareColumns } from "../parts/answersTable";
import { isYesNo } from "../parts/yesNoTable";
import type { ReportBlock, ReportCell, ReportColumn } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";
import { unmeasuredReason } from "./unmeasuredReason";

/** A field with its statistic; without one it was not measured, which its row says. */
interface OwnField {
  readonly field: CatalogueField;
  readonly statistic: NationalStatistic | undefined;
}

/** A row of the table; `isHeading` where it stands for those below it, and looks so. */
interface OwnRow {
  readonly cells: readonly ReportCell[];
  readonly isHeading?: true;
}

/** What all rows are made with. */
interface OwnTable extends InstitutionContext {
  readonly columns: readonly ReportColumn[];
  readonly withLimits: boolean;
}

/**
 * The statistics of the institution's inventory in one table, as the assessment of Muscat prints them: each answer of a
 * field below its name, then how many services say yes. A required column that the inventory lacks is not measured, and its
 * row says why. Years are left to the national report.
 */
export function ownStatistics(context: InstitutionContext): readonly ReportBlock[] {
  const { annual, words } = context;
  const { cells, messages } = annual;
  const fields = ownFields(context);
  if (fields.length === 0) return [];
  const yesNo = fields.filter(({ field }) => isYesNo(field, annual));
  const listed = fields.filter((each) => !yesNo.includes(each));
  const withLimits = fields.some(({ statistic }) => statistic && isOpen(statistic));
  const columns = shareColumns(messages.columns.answer, withLimits, annual);
  const table = { ...context, columns, withLimits };
  const rows = [
    ...listed.flatMap((each) => listedRows(each, table)),
    ...(yesNo.length > 0 ? [heading(words.saysYes, table)] : []),
    ...yesNo.flatMap((each) => yesRow(each, table)),
  ];
  return [
    {
      kind: "table",
      table: {
        id: "ownStatistics",
        caption: words.captions.statistics,
        columns,
        rows: rows.map((row) => row.cells.map(withoutOrigin)),
        subtotals: rows.flatMap(({ isHeading }, index) => (isHeading ? [index] : [])),
        origin: cells.now.servicesOrigin("name"),
      },
    },
  ];
}

/** In the catalogue's order, those that were not measured in their places. */
function ownFields({ annual }: InstitutionContext): readonly OwnField[] {
  const { statistics, catalogue, now } = annual;
  const unanswered = new Set(unansweredFields(now.services, catalogue));
  return catalogue.fields.flatMap((field) => {
    const statistic = statistics.find((each) => each.field === field.id);
    const isShown = field.kind !== "year" && (statistic !== undefined || unanswered.has(field));
    return isShown ? [{ field, statistic }] : [];
  });
}

function listedRows({ field, statistic }: OwnField, table: OwnTable): readonly OwnRow[] {
  if (!statistic) return [{ cells: unmeasuredCells(field, table), isHeading: true }];
  const answers = answersTable(statistic, field, table.annual, table.withLimits).rows;
  return [heading(nameOf(statistic, field, table), table), ...answers.map((cells) => ({ cells }))];
}

function yesRow({ field, statistic }: OwnField, table: OwnTable): readonly OwnRow[] {
  if (!statistic) return [{ cells: unmeasuredCells(field, table) }];
  const { annual, withLimits } = table;
  const yes = valuesOf(annual.catalogue, field).find((value) => value.boolean === true)?.id;
  const count = statistic.counts.find(({ value }) => value === yes);
  if (!count) return [];
  return [{ cells: [nameOf(statistic, field, table), ...shareCells(count, statistic, field, annual, withLimits)] }];
}

function heading(text: string, { columns }: OwnTable): OwnRow {
  return { cells: columns.map((_, index) => (index === 0 ? text : null)), isHeading: true };
}

/** The field and why it was not measured; then that it was not, in place of each figure. */
function unmeasuredCells(field: CatalogueField, { annual, words, columns }: OwnTable): ReportCell[] {
  const reason = words.unmeasured[unmeasuredReason(field, annual.now.findings)];
  const name = `${labelIn(field.labels, annual.language)} (${reason})`;
  return columns.map((_, index) => (index === 0 ? name : annual.messages.notMeasured));
}

/** The field, and how many services say nothing that can be read of it. */
function nameOf({ unknown }: NationalStatistic, field: CatalogueField, { annual }: InstitutionContext): string {
  const label = labelIn(field.labels, annual.language);
  return unknown === 0 ? label : `${label} (${annual.messages.basis.unknown(unknown)})`;
}

/** The table says where all of it comes from, and each formula its own column. */
function withoutOrigin(cell: ReportCell): ReportCell {
  return typeof cell === "object" && cell !== null ? { ...cell, origin: undefined } : cell;
}

import { labelIn, valuesOf, type CatalogueField, type NationalStatistic } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportTable } from "../reportDocument";
import { isOpen, shareCells, shareColumns } from "./answersTable";

/** True for a field whose values are a yes and a no. */
export function isYesNo(field: CatalogueField, { catalogue }: AnnualContext): boolean {
  const values = valuesOf(catalogue, field);
  return values.length === 2 && values.every((value) => value.boolean !== undefined);
}

/** All fields of yes and no in one table: how many services say yes, as the documents print it. */
export function yesNoTable(statistics: readonly NationalStatistic[], context: AnnualContext): ReportTable {
  const { messages, cells, catalogue, language } = context;
  const withLimits = statistics.some(isOpen);
  return {
    id: "statistic-yesNo",
    caption: messages.captions.yesNo,
    columns: [
      ...shareColumns(messages.columns.statistic, withLimits, context),
      { title: messages.columns.of, width: 12, format: "whole" },
      { title: messages.columns.unknown, width: 12, format: "whole" },
    ],
    rows: statistics.flatMap((statistic): ReportCell[][] => {
      const field = catalogue.fields.find(({ id }) => id === statistic.field);
      const yes = field && valuesOf(catalogue, field).find((value) => value.boolean === true)?.id;
      const count = statistic.counts.find(({ value }) => value === yes);
      if (!field || !count) return [];
      return [
        [
          labelIn(field.labels, language),
          ...shareCells(count, statistic, field, context, withLimits),
          statistic.of,
          statistic.unknown,
        ],
      ];
    }),
    origin: cells.now.servicesOrigin("name"),
  };
}
